package org.keyplan.ui.safety;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.text.UiTexts;

/** How often unsaved work is kept, and the page where a person sets it. */
public final class SafetyPreferences extends FieldEditorPreferencePage
        implements IWorkbenchPreferencePage {
    /** The longest time in seconds that unsaved work is not kept. */
    static final String AUTOSAVE = "safety.autosaveSeconds";

    private static final int DEFAULT = 30;
    private static final int LONGEST = 3600;
    private static final UiTexts TEXTS = UiTexts.beside(SafetyPreferences.class);

    public SafetyPreferences() {
        super(GRID);
        setDescription(TEXTS.get("preferences.description"));
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(UiPlugin.get().getPreferenceStore());
    }

    @Override
    protected void createFieldEditors() {
        IntegerFieldEditor seconds =
                new IntegerFieldEditor(
                        AUTOSAVE, TEXTS.get("preferences.seconds"), getFieldEditorParent(), 4);
        seconds.setValidRange(1, LONGEST);
        seconds.setErrorMessage(TEXTS.get("preferences.range", 1, LONGEST));
        addField(seconds);
    }

    static int autosaveMilliseconds() {
        IPreferenceStore store = UiPlugin.get().getPreferenceStore();
        int seconds = store.getInt(AUTOSAVE);
        return Math.max(1, Math.min(LONGEST, seconds)) * 1000;
    }

    /** What holds before a person sets anything. */
    public static final class Defaults extends AbstractPreferenceInitializer {
        @Override
        public void initializeDefaultPreferences() {
            UiPlugin.get().getPreferenceStore().setDefault(AUTOSAVE, DEFAULT);
        }
    }
}
