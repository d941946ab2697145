package org.keyplan.ui.diagrams;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.keyplan.design.DiagramKind;
import org.keyplan.design.PlanViewpoint;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.PlanElement;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.text.UiTexts;

import java.util.Optional;

/** Opens diagrams of open plans. Belongs to the UI thread. */
public final class PlanDiagramOpener {
    /** The editor of diagrams. */
    public static final String EDITOR = "org.keyplan.ui.diagram";

    private static final UiTexts TEXTS = UiTexts.beside(PlanDiagramOpener.class);

    private PlanDiagramOpener() {}

    /**
     * Shows a diagram of an open plan, in the editor that shows it already if there is one.
     *
     * @param kind no table
     * @param root what it is about: an account for an org chart, an influence map for itself, the
     *     plan for all others
     * @return nothing if it cannot be shown
     * @throws IllegalArgumentException for a table
     */
    public static Optional<IEditorPart> open(
            PlanSession session, DiagramKind kind, PlanElement root) {
        IWorkbenchPage page = page();
        if (page == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(page.openEditor(input(session, kind, root), EDITOR));
        } catch (PartInitException e) {
            UiPlugin.log("A diagram could not be opened", e);
            return Optional.empty();
        }
    }

    /**
     * What an editor of a diagram is opened on.
     *
     * @throws IllegalArgumentException for a table
     */
    public static DiagramInput input(PlanSession session, DiagramKind kind, PlanElement root) {
        if (kind.isTable()) {
            throw new IllegalArgumentException(kind + " is a table");
        }
        String id = session.plan().eResource().getURIFragment(root);
        return new DiagramInput(session.file(), kind, id, name(session, kind, root));
    }

    /** What a diagram is called: an influence map as itself, all others by account and kind. */
    static String name(PlanSession session, DiagramKind kind, PlanElement root) {
        String label = PlanViewpoint.in(session.locale()).diagram(kind).label();
        EObject about = root instanceof InfluenceMap ? root : session.plan().getAccount();
        if (about == null) {
            return label;
        }
        String name = PlanLabels.label(about, session.locale());
        return root instanceof InfluenceMap ? name : TEXTS.get("name", label, name);
    }

    private static IWorkbenchPage page() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0) {
            window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        }
        return window == null ? null : window.getActivePage();
    }
}
