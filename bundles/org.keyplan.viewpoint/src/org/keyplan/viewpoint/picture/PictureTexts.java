package org.keyplan.viewpoint.picture;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/**
 * What stands on pages beside the drawing and what is said when a picture cannot be made, in
 * English or Simplified Chinese whatever the machine's own language is. Immutable.
 */
final class PictureTexts {

    private static final PictureTexts ENGLISH =
            new PictureTexts("picture.properties", Locale.ENGLISH);
    private static final PictureTexts CHINESE =
            new PictureTexts("picture_zh.properties", Locale.SIMPLIFIED_CHINESE);

    private final Properties sentences = new Properties();
    private final Locale locale;

    private PictureTexts(String file, Locale locale) {
        this.locale = locale;
        try (Reader reader =
                new InputStreamReader(
                        PictureTexts.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            sentences.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Chinese for any Chinese locale, English for all others. */
    static PictureTexts of(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    String get(String key, Object... details) {
        return new MessageFormat(sentences.getProperty(key), locale).format(details);
    }
}
