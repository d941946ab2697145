package org.keyplan.ui.edit;

/** Lets a person choose where the selected elements go. */
public final class MoveToHandler extends ElementHandler {

    @Override
    void run(ElementEditing editing) {
        editing.moveTo();
    }

    @Override
    boolean canRun(EditsElements part, ElementEditing editing) {
        return editing.canChange() && !part.selected().isEmpty();
    }
}
