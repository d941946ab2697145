package org.keyplan.ui.image;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

/**
 * Whether the workbench is light or dark now, and word of when that changes. Belongs to the UI
 * thread.
 */
public final class Theme {
    private static final Set<Runnable> LISTENERS = new CopyOnWriteArraySet<>();
    private static boolean listening;

    private Theme() {}

    /** Whether parts have a dark ground. */
    public static boolean isDark() {
        if (PlatformUI.isWorkbenchRunning()) {
            IThemeEngine engine = engine();
            ITheme active = engine == null ? null : engine.getActiveTheme();
            if (active != null) {
                return active.getId().contains("dark");
            }
        }
        return Display.isSystemDarkTheme();
    }

    /**
     * Calls a listener in the UI thread after every change between light and dark, so that it can
     * take its images and colours anew.
     */
    public static void addListener(Runnable listener) {
        LISTENERS.add(listener);
        listen();
    }

    public static void removeListener(Runnable listener) {
        LISTENERS.remove(listener);
    }

    private static void listen() {
        IEventBroker events =
                listening || !PlatformUI.isWorkbenchRunning()
                        ? null
                        : PlatformUI.getWorkbench().getService(IEventBroker.class);
        if (events != null) {
            listening = true;
            events.subscribe(
                    IThemeEngine.Events.THEME_CHANGED, event -> LISTENERS.forEach(Theme::call));
        }
    }

    /** What another listener has just taken away with its controls is not called any more. */
    private static void call(Runnable listener) {
        if (LISTENERS.contains(listener)) {
            listener.run();
        }
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }
}
