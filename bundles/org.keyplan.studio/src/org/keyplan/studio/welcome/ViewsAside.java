package org.keyplan.studio.welcome;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;

import java.util.List;

/**
 * Takes the views out of sight while there is no plan that they could show, so that the welcome
 * page has the whole window. A window that begins with the welcome page does not even make them
 * before they are needed.
 */
public final class ViewsAside {
    private static final String EDITOR = "org.eclipse.e4.ui.compatibility.editor";

    private final IWorkbenchWindow window;
    private final EventHandler onPerspective = this::perspectiveAdded;
    private boolean aside;

    private ViewsAside(IWorkbenchWindow window) {
        this.window = window;
    }

    /**
     * Begins with a window that has no content yet: unless plans come back into it, no view is
     * made. {@link #windowIsMade} has to follow.
     */
    public static ViewsAside begin(IWorkbenchWindow window) {
        ViewsAside views = new ViewsAside(window);
        EModelService model = window.getService(EModelService.class);
        MWindow frame = window.getService(MWindow.class);
        views.aside = model.findElements(frame, EDITOR, MPart.class).isEmpty();
        if (views.aside) {
            model.findElements(frame, null, MPerspective.class).forEach(ViewsAside::leaveOut);
            window.getService(IEventBroker.class)
                    .subscribe(UIEvents.ElementContainer.TOPIC_CHILDREN, views.onPerspective);
        }
        return views;
    }

    /** The window has its perspective: all that is added later is made at once. */
    void windowIsMade() {
        window.getService(IEventBroker.class).unsubscribe(onPerspective);
    }

    /** At the first start of all, the perspective is made later than the window. */
    private void perspectiveAdded(Event event) {
        if (UIEvents.isADD(event)
                && event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPerspectiveStack all
                && window.getService(EModelService.class).getTopLevelWindowFor(all)
                        == window.getService(MWindow.class)) {
            all.getChildren().forEach(ViewsAside::leaveOut);
        }
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
            if (!now) {
                bringIn(perspective());
            }
        }
    }

    /** All groups of views but not that of the editors, which is outside the perspective. */
    private List<MPartStack> stacks() {
        EModelService model = window.getService(EModelService.class);
        MPerspective perspective = perspective();
        return perspective == null
                ? List.of()
                : model.findElements(
                        (MUIElement) perspective,
                        MPartStack.class,
                        EModelService.IN_ACTIVE_PERSPECTIVE,
                        element -> isOfViews(model, element));
    }

    private MPerspective perspective() {
        EModelService model = window.getService(EModelService.class);
        return model.getActivePerspective(window.getService(MWindow.class));
    }

    private static boolean isOfViews(EModelService model, Object element) {
        return element instanceof MPartStack stack
                && (model.getElementLocation(stack) & EModelService.IN_SHARED_AREA) == 0;
    }

    /**
     * Keeps what has only views in it from being made.
     *
     * @return whether something is left, such as the place of the editors
     */
    private static boolean leaveOut(MUIElement element) {
        if (!element.isToBeRendered()) {
            return false;
        }
        boolean left = !(element instanceof MPartStack);
        if (element instanceof MPartSashContainer || element instanceof MPerspective) {
            left = false;
            for (MUIElement child : ((MElementContainer<?>) element).getChildren()) {
                left |= leaveOut(child);
            }
        }
        if (!left && !(element instanceof MPerspective)) {
            element.setToBeRendered(false);
        }
        return left;
    }

    /** Makes what was left out, but no group whose views a person has closed. */
    private static boolean bringIn(MUIElement element) {
        boolean any = element.isToBeRendered();
        if (element instanceof MElementContainer<?> container) {
            any = false;
            for (MUIElement child : container.getChildren()) {
                any |= bringIn(child);
            }
            if (any && !element.isToBeRendered()) {
                element.setToBeRendered(true);
            }
        }
        return any;
    }
}
