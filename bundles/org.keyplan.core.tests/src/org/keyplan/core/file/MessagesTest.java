package org.keyplan.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyplan.core.file.PlanFileException.Kind;

import java.util.Locale;
import java.util.regex.Pattern;

class MessagesTest {

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() {
        assertThat(Messages.TEXTS.keys(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo(Messages.TEXTS.keys(Locale.ENGLISH));
        for (String key : Messages.TEXTS.keys(Locale.ENGLISH)) {
            assertThat(placeholders(key, Locale.SIMPLIFIED_CHINESE))
                    .as(key)
                    .isEqualTo(placeholders(key, Locale.ENGLISH));
        }
    }

    /** Which of the placeholders 0 to 6 a text shows, found by filling them with marks. */
    private static String placeholders(String key, Locale locale) {
        Object[] marks = {"«0»", "«1»", "«2»", "«3»", "«4»", "«5»", "«6»"};
        boolean numeric = Pattern.matches("TOO_.*|TEXT_TOO_LONG", key);
        marks[3] = numeric ? (Object) 3 : marks[3];
        String text = Messages.TEXTS.get(locale, key, marks);
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < marks.length; i++) {
            found.append(text.contains(String.valueOf(marks[i])) ? i : "");
        }
        return found.toString();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasASentence(Kind kind) {
        assertThat(Messages.TEXTS.has(kind.name())).isTrue();
    }

    @Test
    void bothLanguagesHaveTheSameKeysForDeletion() {
        var texts =
                org.keyplan.model.label.Texts.of(org.keyplan.core.edit.Deletion.class, "deletion");
        assertThat(texts.keys(Locale.SIMPLIFIED_CHINESE)).isEqualTo(texts.keys(Locale.ENGLISH));
    }
}
