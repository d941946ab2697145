package org.keyplan.studio.theme;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.image.Theme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Gives the tabs of views and editors icons of one family that fit the theme. What {@code
 * plugin.xml} names is used only as the name of the icon.
 */
public final class ThemedTabs implements IPartListener2 {
    private static final String OURS = "org.keyplan.";

    private final IWorkbenchWindow window;
    private final Map<String, String> icons = new HashMap<>();
    private final IPropertyListener onTitle =
            (source, property) -> {
                if (property == IWorkbenchPart.PROP_TITLE
                        && source instanceof IWorkbenchPart part) {
                    showSoon(part);
                }
            };

    private ThemedTabs(IWorkbenchWindow window) {
        this.window = window;
        icons.put("org.eclipse.ui.views.PropertySheet", "properties");
        icons.put("org.eclipse.ui.views.ContentOutline", "outline");
        read("org.eclipse.ui.views");
        read("org.eclipse.ui.editors");
    }

    /** Keeps the tabs of a window in step with the theme until it is closed. */
    public static void keepUp(IWorkbenchWindow window) {
        ThemedTabs tabs = new ThemedTabs(window);
        window.getPartService().addPartListener(tabs);
        for (IWorkbenchPage page : window.getPages()) {
            Stream.concat(
                            Stream.of(page.getViewReferences()),
                            Stream.of(page.getEditorReferences()))
                    .forEach(tabs::hear);
        }
        Runnable onTheme = tabs::all;
        Theme.addListener(onTheme);
        window.getShell().addDisposeListener(event -> Theme.removeListener(onTheme));
        tabs.all();
    }

    private void read(String point) {
        for (IConfigurationElement part :
                Platform.getExtensionRegistry().getConfigurationElementsFor(point)) {
            String icon = part.getAttribute("icon");
            if (icon != null && part.getContributor().getName().startsWith(OURS)) {
                icons.put(
                        part.getAttribute("id"),
                        icon.substring(icon.lastIndexOf('/') + 1).replace(".svg", ""));
            }
        }
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        show(part);
        hear(part);
    }

    @Override
    public void partVisible(IWorkbenchPartReference part) {
        show(part);
    }

    private void all() {
        for (MPart part : parts()) {
            show(part, icons.get(part.getElementId()));
        }
        for (IWorkbenchPage page : window.getPages()) {
            for (IViewReference view : page.getViewReferences()) {
                show(view);
                if (view.getView(false) != null) {
                    refresh(view.getView(false).getViewSite().getActionBars());
                }
            }
            for (IWorkbenchPartReference editor : page.getEditorReferences()) {
                show(editor);
            }
        }
    }

    /** A part that changes its title gets the icon of plugin.xml back. */
    private void hear(IWorkbenchPartReference part) {
        part.addPropertyListener(onTitle);
    }

    private void showSoon(IWorkbenchPart part) {
        window.getWorkbench().getDisplay().asyncExec(() -> show(part));
    }

    private static void refresh(IActionBars bars) {
        Images.refresh(bars.getToolBarManager());
        Images.refresh(bars.getMenuManager());
    }

    private void show(IWorkbenchPartReference reference) {
        IWorkbenchPart part = reference.getPart(false);
        if (part != null) {
            show(part);
        }
    }

    private void show(IWorkbenchPart part) {
        MPart model = part.getSite().getService(MPart.class);
        if (model != null) {
            show(model, icons.get(part.getSite().getId()));
        }
    }

    private static void show(MPart part, String icon) {
        if (icon != null) {
            part.getTransientData()
                    .put(IPresentationEngine.OVERRIDE_ICON_IMAGE_KEY, Images.get(icon));
        }
    }

    /** Also those that have a tab but were never looked at. */
    private List<MPart> parts() {
        return window.getService(EModelService.class)
                .findElements(window.getService(MWindow.class), null, MPart.class);
    }
}
