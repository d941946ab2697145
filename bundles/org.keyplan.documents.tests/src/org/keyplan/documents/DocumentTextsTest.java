package org.keyplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keyplan.documents.section.DocumentContext;
import org.keyplan.model.label.Texts;

import java.util.Locale;
import java.util.Set;

class DocumentTextsTest {

    private static final Texts TEXTS = Texts.of(DocumentContext.class, "documents");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(TEXTS.keys(Locale.SIMPLIFIED_CHINESE))
                .isNotEmpty()
                .isEqualTo(TEXTS.keys(Locale.ENGLISH));
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        for (String key : TEXTS.keys(Locale.ENGLISH)) {
            String[] values = {"<one>", "<two>", "<three>"};
            Object[] arguments = numbers(key) ? new Object[] {7, 8, 9} : values;
            String english = TEXTS.get(Locale.ENGLISH, key, arguments);
            String chinese = TEXTS.get(Locale.SIMPLIFIED_CHINESE, key, arguments);
            for (Object argument : arguments) {
                assertThat(chinese.contains(argument.toString()))
                        .as("%s: %s / %s", key, english, chinese)
                        .isEqualTo(english.contains(argument.toString()));
            }
        }
    }

    private static boolean numbers(String key) {
        return Set.of(
                        "changes.content",
                        "summary.findings.value",
                        "summary.met",
                        "onepage.more",
                        "verdict.ERRORS",
                        "verdict.WARNINGS")
                .contains(key);
    }

    @Test
    void countsReadWell() {
        assertThat(TEXTS.get(Locale.ENGLISH, "summary.findings.value", 0, 1, 2))
                .isEqualTo("no errors, 1 warning, 2 advice");
        assertThat(TEXTS.get(Locale.ENGLISH, "summary.met", "Li Wei", "2026-06-29", 1))
                .isEqualTo("Li Wei – last met 2026-06-29 (yesterday)");
    }
}
