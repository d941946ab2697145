package org.keyplan.ui.edit;

/** Pastes elements where the person points. */
public final class PasteHandler extends ElementHandler {

    @Override
    void run(ElementEditing editing) {
        editing.paste();
    }

    @Override
    boolean canRun(EditsElements part, ElementEditing editing) {
        return editing.canChange() && part.target() != null && !ElementClipboard.get().isEmpty();
    }
}
