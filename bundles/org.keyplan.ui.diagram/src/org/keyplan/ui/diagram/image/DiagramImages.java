package org.keyplan.ui.diagram.image;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.event.EventHandler;

/**
 * The diagram editor's icons of 16 by 16 pixels, in lines that can be seen on the theme's ground.
 * Images belong to the registry; nobody disposes them. Belongs to the UI thread.
 */
public final class DiagramImages {
    private static final String BUNDLE = "org.keyplan.ui.diagram";
    private static final String LIGHT = "icons/full/";
    private static final String DARK = "icons/dark/";

    private DiagramImages() {}

    /**
     * An icon, for those who make their own image of it.
     *
     * @param name of its file, without ending
     */
    public static ImageDescriptor descriptor(String name) {
        String path = (isDark() ? DARK : LIGHT) + name + ".svg";
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, path)
                .orElseThrow(() -> new IllegalArgumentException("There is no icon " + path));
    }

    /**
     * An icon.
     *
     * @param name of its file, without ending
     */
    public static Image get(String name) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = BUNDLE + '/' + (isDark() ? DARK : LIGHT) + name;
        if (registry.getDescriptor(key) == null) {
            registry.put(key, descriptor(name));
        }
        return registry.get(key);
    }

    /** Whether light lines are needed to be seen. */
    public static boolean isDark() {
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        ITheme active = engine == null ? null : engine.getActiveTheme();
        return active == null ? Display.isSystemDarkTheme() : active.getId().contains("dark");
    }

    /** Calls somebody whenever icons must be taken anew, until a widget is disposed. */
    public static void whenThemeChanges(Widget widget, Runnable work) {
        IEventBroker events = PlatformUI.getWorkbench().getService(IEventBroker.class);
        if (events != null) {
            EventHandler handler =
                    event ->
                            widget.getDisplay()
                                    .asyncExec(
                                            () -> {
                                                if (!widget.isDisposed()) {
                                                    work.run();
                                                }
                                            });
            events.subscribe(IThemeEngine.Events.THEME_CHANGED, handler);
            widget.addDisposeListener(event -> events.unsubscribe(handler));
        }
    }
}
