package org.keyplan.documents.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keyplan.model.label.Texts;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

class SheetTextsTest {

    private static final Texts TEXTS = Texts.of(SheetWords.class, "sheets");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(TEXTS.keys(Locale.SIMPLIFIED_CHINESE))
                .isNotEmpty()
                .isEqualTo(TEXTS.keys(Locale.ENGLISH));
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        for (String key : TEXTS.keys(Locale.ENGLISH)) {
            String pattern = Objects.toString(TEXTS.get(Locale.ENGLISH, key, 7, 8, 9));
            String chinese = TEXTS.get(Locale.SIMPLIFIED_CHINESE, key, 7, 8, 9);
            for (String argument : List.of("7", "8", "9")) {
                assertThat(chinese.contains(argument))
                        .as("%s: %s / %s", key, pattern, chinese)
                        .isEqualTo(pattern.contains(argument));
            }
        }
    }

    @Test
    void namesOfSheetsAreShortAndWithoutWhatExcelForbids() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            assertThat(TEXTS.keys(locale).stream().filter(key -> key.startsWith("sheet.")))
                    .isNotEmpty()
                    .allSatisfy(
                            key ->
                                    assertThat(TEXTS.get(locale, key))
                                            .hasSizeBetween(1, 31)
                                            .doesNotContainPattern("[\\[\\]:*?/\\\\']"));
        }
    }
}
