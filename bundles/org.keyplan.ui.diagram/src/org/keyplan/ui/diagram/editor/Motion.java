package org.keyplan.ui.diagram.editor;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;

/** Whether a person wants to see things move when they are laid out anew. */
final class Motion {
    private static final String KEY = "motion";

    private Motion() {}

    /** No also if all of the application is to keep still. */
    static boolean isWanted() {
        IPreferenceStore everywhere = PlatformUI.getPreferenceStore();
        String key = IWorkbenchPreferenceConstants.ENABLE_ANIMATIONS;
        return isChosen() && (!everywhere.contains(key) || everywhere.getBoolean(key));
    }

    /** What was chosen for diagrams. */
    static boolean isChosen() {
        return preferences().getBoolean(KEY, true);
    }

    static void choose(boolean wanted) {
        preferences().putBoolean(KEY, wanted);
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode("org.keyplan.ui.diagram");
    }
}
