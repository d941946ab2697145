package org.keyplan.viewpoint.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class PictureTextsTest {

    private static Properties read(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        PictureTexts.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        Properties english = read("picture.properties");
        Properties chinese = read("picture_zh.properties");
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        Pattern placeholder = Pattern.compile("\\{\\d[^}]*}");
        for (String key : english.stringPropertyNames()) {
            assertThat(
                            placeholder
                                    .matcher(chinese.getProperty(key))
                                    .results()
                                    .map(r -> r.group())
                                    .sorted())
                    .as(key)
                    .containsExactlyElementsOf(
                            placeholder
                                    .matcher(english.getProperty(key))
                                    .results()
                                    .map(r -> r.group())
                                    .sorted()
                                    .toList());
            Matcher han = Pattern.compile("\\p{IsHan}").matcher(chinese.getProperty(key));
            assertThat(han.find()).as(key).isTrue();
        }
    }

    @Test
    void languageIsThatOfTheDrawingAndEnglishForAllOthers() {
        assertThat(PictureTexts.of(Locale.TRADITIONAL_CHINESE).get("page.continued", 3))
                .isEqualTo("见第 3 页");
        assertThat(PictureTexts.of(Locale.GERMAN).get("page.continued", 1234))
                .isEqualTo("continued on page 1234");
    }
}
