package org.keyplan.ui.edit;

/** Lets a person type another name for the selected element. */
public final class RenameHandler extends ElementHandler {

    @Override
    void run(ElementEditing editing) {
        editing.rename();
    }

    @Override
    boolean canRun(EditsElements part, ElementEditing editing) {
        return editing.canRename();
    }
}
