package org.keyplan.ui.diagrams;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.keyplan.design.ElementPages;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.navigation.Navigator;
import org.keyplan.ui.navigation.PlanInput;
import org.keyplan.ui.navigation.ShowsElements;
import org.keyplan.ui.session.PlanSession;

import java.util.List;

/** Leads from a diagram to the plan's pages. */
final class ElementPage {
    private static boolean opening;

    private ElementPage() {}

    /** Lets double clicks in diagrams lead to pages; more than once does no harm. */
    static void answerDoubleClicks() {
        if (!opening) {
            opening = true;
            ElementPages.openWith(ElementPage::openSoon);
        }
    }

    /** The tool that asks for it has to end first. */
    private static void openSoon(EObject element) {
        Display.getCurrent()
                .asyncExec(
                        () ->
                                UiPlugin.get()
                                        .sessions()
                                        .of(element)
                                        .ifPresent(
                                                session ->
                                                        open(session, StandIns.of(element, null))));
    }

    /**
     * Shows the first of some elements that has a place on the plan's pages.
     *
     * @return whether one has
     */
    static boolean open(PlanSession session, List<EObject> elements) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0) {
            window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        }
        if (window == null || window.getActivePage() == null) {
            return false;
        }
        try {
            IEditorPart pages =
                    window.getActivePage()
                            .openEditor(new PlanInput(session.file()), Navigator.PLAN_EDITOR);
            ShowsElements place = Adapters.adapt(pages, ShowsElements.class);
            return place != null
                    && elements.stream().anyMatch(element -> place.show(element, null));
        } catch (PartInitException e) {
            UiPlugin.log("The pages of a plan could not be opened", e);
            return false;
        }
    }
}
