package org.keyplan.ui.edit;

/** Deletes the selected elements. */
public final class DeleteHandler extends ElementHandler {

    @Override
    void run(ElementEditing editing) {
        editing.delete();
    }

    @Override
    boolean canRun(EditsElements part, ElementEditing editing) {
        return editing.canChange() && !part.selected().isEmpty();
    }
}
