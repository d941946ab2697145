package org.keyplan.viewpoint.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.wording.Messages;

import java.util.Locale;
import java.util.regex.Pattern;

class ToolTextsTest {
    private static final Messages TEXTS = Messages.beside(Tools.class, "tools");

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(TEXTS.keys(Locale.SIMPLIFIED_CHINESE)).isEqualTo(TEXTS.keys(Locale.ENGLISH));
        for (String key : TEXTS.keys(Locale.ENGLISH)) {
            assertThat(placeholders(key, Locale.SIMPLIFIED_CHINESE))
                    .as(key)
                    .isEqualTo(placeholders(key, Locale.ENGLISH));
        }
    }

    private static Object placeholders(String key, Locale locale) {
        String text = TEXTS.get(locale, key, "<0>", "<1>", "<2>", "<3>");
        return Pattern.compile("<\\d>")
                .matcher(text)
                .results()
                .map(r -> r.group())
                .sorted()
                .toList();
    }
}
