package org.keyplan.ui.export;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.keyplan.ui.settings.PlanSettings;
import org.keyplan.ui.text.UiTexts;

import java.util.Locale;

/** The language of what is exported, at first the one in the settings. */
final class LanguageChoice {
    private static final UiTexts TEXTS = UiTexts.beside(LanguageChoice.class);

    private final Button chinese;

    LanguageChoice(Composite body) {
        PageGrid.label(body, "export.language", SWT.CENTER);
        Composite choices = PageGrid.choices(body, 2);
        boolean inChinese = PlanSettings.documentLanguage().getLanguage().equals("zh");
        Button english = new Button(choices, SWT.RADIO);
        english.setText(TEXTS.get("export.language.en"));
        english.setSelection(!inChinese);
        chinese = new Button(choices, SWT.RADIO);
        chinese.setText(TEXTS.get("export.language.zh"));
        chinese.setSelection(inChinese);
    }

    Locale locale() {
        return chinese.getSelection() ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }
}
