package org.keyplan.ui.settings;

import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.keyplan.ui.UiPlugin;

import java.time.Duration;
import java.util.Locale;

/** What a person has set for all plans. */
public final class PlanSettings {
    static final String DOCUMENT_LANGUAGE = "documents.language";
    static final String AUTOSAVE_SECONDS = "autosave.seconds";

    /** The language of the window. */
    static final String SAME = "same";

    static final int AUTOSAVE_LEAST = 2;
    static final int AUTOSAVE_MOST = 600;
    private static final int AUTOSAVE_USUAL = 10;

    private PlanSettings() {}

    /** The language in which documents are written. */
    public static Locale documentLanguage() {
        return switch (settings().get(DOCUMENT_LANGUAGE, SAME)) {
            case "en" -> Locale.ENGLISH;
            case "zh" -> Locale.SIMPLIFIED_CHINESE;
            default -> Locale.getDefault();
        };
    }

    /** How long after a change at most the unsaved plan is put into safety. */
    public static Duration autosave() {
        int seconds = settings().getInt(AUTOSAVE_SECONDS, AUTOSAVE_USUAL);
        return Duration.ofSeconds(Math.max(AUTOSAVE_LEAST, Math.min(AUTOSAVE_MOST, seconds)));
    }

    private static IEclipsePreferences settings() {
        return InstanceScope.INSTANCE.getNode(UiPlugin.ID);
    }

    static void initialize() {
        IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(UiPlugin.ID);
        defaults.put(DOCUMENT_LANGUAGE, SAME);
        defaults.putInt(AUTOSAVE_SECONDS, AUTOSAVE_USUAL);
    }
}
