package org.keyplan.studio;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.navigation.PlanPart;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.text.UiTexts;

/** Says in the window's title which account is worked on. */
final class WindowTitle implements IPartListener2, IPropertyListener {
    private static final UiTexts TEXTS = UiTexts.beside(WindowTitle.class);

    private final IWorkbenchWindowConfigurer window;
    private IEditorPart shown;

    private WindowTitle(IWorkbenchWindowConfigurer window) {
        this.window = window;
    }

    /** Keeps the title of a window right from now on. */
    static void keep(IWorkbenchWindowConfigurer window) {
        WindowTitle title = new WindowTitle(window);
        window.getWindow().getPartService().addPartListener(title);
        title.show();
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        show();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        show();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        show();
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        show();
    }

    @Override
    public void propertyChanged(Object source, int property) {
        if (property == IWorkbenchPart.PROP_TITLE
                || property == IEditorPart.PROP_INPUT
                || property == IEditorPart.PROP_DIRTY) {
            window.setTitle(title());
        }
    }

    private void show() {
        IWorkbenchPage page = window.getWindow().getActivePage();
        IEditorPart active = page == null ? null : page.getActiveEditor();
        if (active != shown) {
            if (shown != null) {
                shown.removePropertyListener(this);
            }
            shown = active;
            if (shown != null) {
                shown.addPropertyListener(this);
            }
        }
        window.setTitle(title());
    }

    private String title() {
        PlanPart part = Adapters.adapt(shown, PlanPart.class);
        PlanSession session = part == null ? null : part.session();
        if (session == null) {
            return TEXTS.get("product");
        }
        EObject account = session.plan().getAccount();
        return TEXTS.get(
                "window.title",
                PlanLabels.label(account == null ? session.plan() : account, session.locale()),
                TEXTS.get("product"));
    }
}
