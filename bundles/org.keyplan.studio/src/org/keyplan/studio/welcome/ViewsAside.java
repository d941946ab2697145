package org.keyplan.studio.welcome;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;

import java.util.List;

/**
 * Takes the views out of sight while there is no plan that they could show, so that the welcome
 * page has the whole window.
 */
final class ViewsAside {
    private final IWorkbenchWindow window;
    private boolean aside;

    ViewsAside(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Whether the views are out of sight. */
    boolean isAside() {
        return aside;
    }

    /** Takes the views out of sight or brings them back to where they were. */
    void setAside(boolean now) {
        if (aside != now) {
            aside = now;
            for (MPartStack stack : stacks()) {
                stack.setVisible(!now);
            }
        }
    }

    /** All groups of views but not that of the editors, which is outside the perspective. */
    private List<MPartStack> stacks() {
        EModelService model = window.getService(EModelService.class);
        MWindow frame = window.getService(MWindow.class);
        MPerspective perspective = model.getActivePerspective(frame);
        return perspective == null
                ? List.of()
                : model.findElements(
                        (MUIElement) perspective,
                        MPartStack.class,
                        EModelService.IN_ACTIVE_PERSPECTIVE,
                        element -> isOfViews(model, element));
    }

    private static boolean isOfViews(EModelService model, Object element) {
        return element instanceof MPartStack stack
                && (model.getElementLocation(stack) & EModelService.IN_SHARED_AREA) == 0;
    }
}
