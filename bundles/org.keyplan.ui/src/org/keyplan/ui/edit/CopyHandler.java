package org.keyplan.ui.edit;

/** Copies the selected elements. */
public final class CopyHandler extends ElementHandler {

    @Override
    void run(ElementEditing editing) {
        editing.copy();
    }

    @Override
    boolean canRun(EditsElements part, ElementEditing editing) {
        return !part.selected().isEmpty();
    }
}
