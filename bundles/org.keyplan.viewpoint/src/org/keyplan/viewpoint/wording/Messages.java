package org.keyplan.viewpoint.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sentences in English and Simplified Chinese. Any Chinese locale gets Chinese, all others English;
 * the machine's own locale does not matter. Immutable, and safe for several threads.
 */
public final class Messages {
    private final String origin;
    private final Properties english;
    private final Properties chinese;

    private Messages(String origin, Properties english, Properties chinese) {
        this.origin = origin;
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * Those of {@code name.properties} and {@code name_zh.properties} beside a class, in UTF-8.
     *
     * @throws MissingResourceException if one of the files is not there
     * @throws UncheckedIOException if one of them cannot be read
     */
    public static Messages beside(Class<?> anchor, String name) {
        return new Messages(
                anchor.getPackageName() + '.' + name,
                read(anchor, name + ".properties"),
                read(anchor, name + "_zh.properties"));
    }

    private static Properties read(Class<?> anchor, String file) {
        try (InputStream stream = anchor.getResourceAsStream(file)) {
            if (stream == null) {
                throw new MissingResourceException(
                        "No file " + file + " beside " + anchor.getName(), anchor.getName(), file);
            }
            Properties texts = new Properties();
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A whole sentence; the pattern is one of {@link MessageFormat}, where an apostrophe is an
     * ordinary character.
     *
     * @throws MissingResourceException if there is no such key
     */
    public String get(Locale locale, String key, Object... arguments) {
        boolean zh = locale.getLanguage().equals("zh");
        String pattern = (zh ? chinese : english).getProperty(key);
        if (pattern == null) {
            throw new MissingResourceException("No text for " + key + " in " + origin, origin, key);
        }
        Locale language = zh ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        return new MessageFormat(pattern.replace("'", "''"), language).format(arguments);
    }

    /** All keys that a language has, sorted. */
    public Set<String> keys(Locale locale) {
        Properties texts = locale.getLanguage().equals("zh") ? chinese : english;
        return Collections.unmodifiableSet(new TreeSet<>(texts.stringPropertyNames()));
    }
}
