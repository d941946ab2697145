package org.keyplan.ui.settings;

import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.text.UiTexts;

/** Where a person sets what holds for all plans. */
public final class PlanSettingsPage extends FieldEditorPreferencePage
        implements IWorkbenchPreferencePage {
    private static final UiTexts TEXTS = UiTexts.beside(PlanSettingsPage.class);

    public PlanSettingsPage() {
        super(GRID);
        setDescription(TEXTS.get("settings.about"));
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(UiPlugin.get().getPreferenceStore());
        noDefaultAndApplyButton();
    }

    @Override
    protected void createFieldEditors() {
        String[][] languages = {
            {TEXTS.get("language.same"), PlanSettings.SAME},
            {TEXTS.get("language.en"), "en"},
            {TEXTS.get("language.zh"), "zh"}
        };
        addField(
                new RadioGroupFieldEditor(
                        PlanSettings.DOCUMENT_LANGUAGE,
                        TEXTS.get("language"),
                        1,
                        languages,
                        getFieldEditorParent(),
                        true));
        IntegerFieldEditor seconds =
                new IntegerFieldEditor(
                        PlanSettings.AUTOSAVE_SECONDS,
                        TEXTS.get("autosave"),
                        getFieldEditorParent(),
                        3);
        seconds.setValidRange(PlanSettings.AUTOSAVE_LEAST, PlanSettings.AUTOSAVE_MOST);
        seconds.setErrorMessage(
                TEXTS.get(
                        "autosave.wrong", PlanSettings.AUTOSAVE_LEAST, PlanSettings.AUTOSAVE_MOST));
        addField(seconds);
    }
}
