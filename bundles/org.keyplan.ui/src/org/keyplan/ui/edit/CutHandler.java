package org.keyplan.ui.edit;

/** Marks the selected elements to be moved by pasting. */
public final class CutHandler extends ElementHandler {

    @Override
    void run(ElementEditing editing) {
        editing.cut();
    }

    @Override
    boolean canRun(EditsElements part, ElementEditing editing) {
        return editing.canChange() && !part.selected().isEmpty();
    }
}
