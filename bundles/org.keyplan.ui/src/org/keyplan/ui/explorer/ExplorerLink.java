package org.keyplan.ui.explorer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.INullSelectionListener;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.keyplan.ui.navigation.PlanPart;
import org.keyplan.ui.navigation.Selections;

import java.util.List;

/**
 * Selects in the tree what is selected in an editor, and the plan of an editor that is activated.
 */
final class ExplorerLink implements ISelectionListener, INullSelectionListener {
    private final ExplorerView view;
    private final IWorkbenchPage page;
    private Runnable next;
    private boolean scheduled;
    private boolean disposed;

    ExplorerLink(ExplorerView view, IWorkbenchPage page) {
        this.view = view;
        this.page = page;
        page.addSelectionListener(this);
    }

    void dispose() {
        disposed = true;
        page.removeSelectionListener(this);
    }

    /** Takes up what is selected in the active editor. */
    void follow() {
        IEditorPart editor = page.getActiveEditor();
        if (editor != null && editor.getSite().getSelectionProvider() != null) {
            selectionChanged(editor, editor.getSite().getSelectionProvider().getSelection());
        }
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (!(part instanceof IEditorPart) || !view.isLinked()) {
            return;
        }
        next = () -> show(part, selection);
        if (!scheduled) {
            scheduled = true;
            part.getSite().getShell().getDisplay().asyncExec(this::showNext);
        }
    }

    /** Shows only the last of what was selected in a row, such as by an arrow key held down. */
    private void showNext() {
        scheduled = false;
        if (!disposed && view.isLinked()) {
            next.run();
        }
    }

    private void show(IWorkbenchPart part, ISelection selection) {
        List<EObject> elements = Selections.elements(selection);
        PlanPart shown = Adapters.adapt(part, PlanPart.class);
        if (elements.isEmpty() && shown != null && shown.session() != null) {
            if (!view.isInPlan(shown.session())) {
                view.follow(List.of(shown.session().plan()));
            }
        } else if (!elements.isEmpty()) {
            view.follow(elements);
        }
    }
}
