package org.keyplan.studio.theme;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbench;
import org.keyplan.ui.image.Theme;

import java.util.Iterator;

/**
 * Exchanges the icons of menus, toolbars and tabs when the theme changes. Those come from {@code
 * plugin.xml}, which knows only one icon for all themes.
 */
public final class ThemedIcons {
    private static final String LIGHT = "/icons/full/";
    private static final String DARK = "/icons/dark/";
    private static final String OURS = "/org.keyplan.ui";

    private final MApplication application;

    private ThemedIcons(MApplication application) {
        this.application = application;
    }

    /** Keeps the icons of a workbench in step with its theme. */
    public static void keepUp(IWorkbench workbench) {
        ThemedIcons icons = new ThemedIcons(workbench.getService(MApplication.class));
        Theme.addListener(icons::exchange);
        icons.exchange();
    }

    private void exchange() {
        String from = Theme.isDark() ? LIGHT : DARK;
        String to = Theme.isDark() ? DARK : LIGHT;
        for (Iterator<EObject> all = ((EObject) application).eAllContents(); all.hasNext(); ) {
            EObject each = all.next();
            if (each instanceof MUILabel label && isOurs(label.getIconURI(), from)) {
                label.setIconURI(label.getIconURI().replace(from, to));
            } else if (each instanceof MPartDescriptor part && isOurs(part.getIconURI(), from)) {
                part.setIconURI(part.getIconURI().replace(from, to));
            }
        }
    }

    private static boolean isOurs(String icon, String folder) {
        return icon != null && icon.contains(OURS) && icon.contains(folder);
    }
}
