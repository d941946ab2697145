package org.keyplan.ui.diagram.focus;

import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.services.IServiceLocator;

import java.util.HashMap;
import java.util.Map;

/**
 * While one types in a field, delete and select all are about its text, as cut, copy and paste are
 * in any field of the workbench.
 */
public final class TextEditing {

    private static final String FIELD_ID = "org.keyplan.ui.diagram.field";

    private TextEditing() {}

    /** Until the field is disposed. */
    public static void claim(Text text, IServiceLocator services) {
        claim(text, services, Map.of());
    }

    /**
     * Until the field is disposed.
     *
     * @param more what other commands do in the field, by their ids
     */
    public static void claim(Text text, IServiceLocator services, Map<String, Runnable> more) {
        Map<String, Runnable> all = new HashMap<>(more);
        all.put(IWorkbenchCommandConstants.EDIT_DELETE, () -> delete(text));
        all.put(IWorkbenchCommandConstants.EDIT_SELECT_ALL, text::selectAll);
        FocusCommands.give(text, FIELD_ID, services, all);
    }

    /** What is selected or else the letter after the caret. */
    private static void delete(Text text) {
        if (text.getSelectionCount() == 0) {
            int caret = text.getCaretPosition();
            text.setSelection(caret, Math.min(caret + 1, text.getCharCount()));
        }
        text.insert("");
    }
}
