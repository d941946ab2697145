package org.keyplan.ui.edit;

/** Puts second ones right after the selected elements. */
public final class DuplicateHandler extends ElementHandler {

    @Override
    void run(ElementEditing editing) {
        editing.duplicate();
    }

    @Override
    boolean canRun(EditsElements part, ElementEditing editing) {
        return editing.canChange() && !part.selected().isEmpty();
    }
}
