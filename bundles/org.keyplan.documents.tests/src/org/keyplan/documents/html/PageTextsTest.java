package org.keyplan.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keyplan.model.label.Texts;

import java.util.Locale;

class PageTextsTest {

    private static final Texts TEXTS = Texts.of(Page.class, "page");

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSamePlaceholders() {
        assertThat(TEXTS.keys(Locale.SIMPLIFIED_CHINESE))
                .isNotEmpty()
                .isEqualTo(TEXTS.keys(Locale.ENGLISH));
        for (String key : TEXTS.keys(Locale.ENGLISH)) {
            String english = TEXTS.get(Locale.ENGLISH, key, "<one>", "<two>");
            String chinese = TEXTS.get(Locale.SIMPLIFIED_CHINESE, key, "<one>", "<two>");
            assertThat(chinese.contains("<one>")).as(key).isEqualTo(english.contains("<one>"));
            assertThat(chinese.contains("<two>")).as(key).isEqualTo(english.contains("<two>"));
        }
    }
}
