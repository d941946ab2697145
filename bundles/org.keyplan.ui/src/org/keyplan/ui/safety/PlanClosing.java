package org.keyplan.ui.safety;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.navigation.PlanInput;
import org.keyplan.ui.navigation.PlanPart;
import org.keyplan.ui.session.PlanSession;

import java.util.ArrayList;
import java.util.List;

/** Closes plans for a person. Belongs to the UI thread. */
public final class PlanClosing {

    private PlanClosing() {}

    /**
     * Closes all editors of a plan. If there is unsaved work, the person is asked once.
     *
     * @return whether they are closed now; not if the person cancelled or saving failed
     */
    public static boolean close(IWorkbenchPage page, PlanSession session) {
        List<IEditorReference> editors = new ArrayList<>();
        for (IEditorReference editor : page.getEditorReferences()) {
            if (shows(editor, session)) {
                editors.add(editor);
            }
        }
        return page.closeEditors(editors.toArray(IEditorReference[]::new), true);
    }

    private static boolean shows(IEditorReference editor, PlanSession session) {
        PlanPart open = Adapters.adapt(editor.getEditor(false), PlanPart.class);
        if (open != null) {
            return open.session() == session;
        }
        try {
            return PlanInput.fileOf(editor.getEditorInput())
                    .flatMap(UiPlugin.get().sessions()::find)
                    .filter(found -> found == session)
                    .isPresent();
        } catch (PartInitException e) {
            UiPlugin.log("An editor does not say what it shows", e);
            return false;
        }
    }
}
