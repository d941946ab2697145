package org.keyplan.ui.navigation;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.session.PlanSession;

import java.util.Optional;

/** Leads a person to an element of an open plan. Belongs to the UI thread. */
public final class Navigator {
    /** The editor whose pages show a whole plan. */
    public static final String PLAN_EDITOR = "org.keyplan.ui.plan";

    private Navigator() {}

    /**
     * Shows an element where a person can work on it: in the active editor if that has a place for
     * it, otherwise in the plan's pages, which are opened if need be.
     *
     * @param feature the property in question; null for none
     * @return whether it is shown now
     */
    public static boolean show(EObject element, EStructuralFeature feature) {
        IWorkbenchPage page = activePage();
        Optional<PlanSession> session = UiPlugin.get().sessions().of(element);
        if (page == null || session.isEmpty()) {
            return false;
        }
        IEditorPart active = page.getActiveEditor();
        if (isOf(active, session.get())) {
            page.activate(active); // before, since the place may be in the properties beside it
            if (shows(active, session.get(), element, feature)) {
                return true;
            }
        }
        try {
            IEditorPart pages = page.openEditor(new PlanInput(session.get().file()), PLAN_EDITOR);
            return shows(pages, session.get(), element, feature);
        } catch (PartInitException e) {
            UiPlugin.log("The plan could not be opened", e);
            return false;
        }
    }

    private static boolean shows(
            IWorkbenchPart part, PlanSession session, EObject element, EStructuralFeature feature) {
        ShowsElements place = Adapters.adapt(part, ShowsElements.class);
        return isOf(part, session) && place != null && place.show(element, feature);
    }

    private static boolean isOf(IWorkbenchPart part, PlanSession session) {
        PlanPart plan = Adapters.adapt(part, PlanPart.class);
        return plan != null && plan.session() == session;
    }

    private static IWorkbenchPage activePage() {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0) {
            window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        }
        return window == null ? null : window.getActivePage();
    }
}
