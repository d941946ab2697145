package org.keyplan.studio.theme;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import java.util.Locale;

/** Whether a person wants the window light, dark, or as the desktop is. */
public enum ThemeChoice {
    SYSTEM,
    LIGHT,
    DARK;

    /** The system property that overrides the choice for one run. */
    public static final String PROPERTY = "keyplan.theme";

    private static final String LIGHT_ID = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK_ID = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final String STUDIO = "org.keyplan.studio";
    private static final String KEY = "theme";

    /** Asked before the first theme is set: after that some desktops report our own choice. */
    private static boolean systemIsDark;

    /**
     * Makes the workbench begin with the right theme, without a flash of another one. Called once
     * there is a display and before there is a workbench.
     */
    public static void prepare() {
        systemIsDark = Display.isSystemDarkTheme();
        // The platform follows the desktop by itself only in an IDE, and only at the first start.
        platform().put("themeid", current().themeId());
    }

    /** What the person chose, or what was asked for this run. */
    public static ThemeChoice current() {
        ThemeChoice forced = of(System.getProperty(PROPERTY, ""));
        return forced != null ? forced : chosen();
    }

    /** What the person chose for all runs. */
    public static ThemeChoice chosen() {
        ThemeChoice chosen = of(InstanceScope.INSTANCE.getNode(STUDIO).get(KEY, ""));
        return chosen == null ? SYSTEM : chosen;
    }

    private static ThemeChoice of(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "light" -> LIGHT;
            case "dark" -> DARK;
            case "system" -> SYSTEM;
            default -> null;
        };
    }

    /** Makes this the choice, for now and later. Belongs to the UI thread. */
    public void choose() {
        InstanceScope.INSTANCE.getNode(STUDIO).put(KEY, key());
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        engine.setTheme(themeId(), true);
    }

    /** The choice as settings and commands name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private String themeId() {
        boolean dark = this == DARK || this == SYSTEM && systemIsDark;
        return dark ? DARK_ID : LIGHT_ID;
    }

    private static IEclipsePreferences platform() {
        return InstanceScope.INSTANCE.getNode("org.eclipse.e4.ui.css.swt.theme");
    }
}
