package org.keyplan.model.label;

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
 * The texts of one part of the product in English and Simplified Chinese.
 *
 * <p>Unlike a {@link java.util.ResourceBundle} it never looks at the machine's default locale: any
 * Chinese locale gets Chinese, every other locale gets English, so that the same call gives the
 * same text everywhere. Immutable, and safe for several threads.
 */
public final class Texts {

    private final String origin;
    private final Properties english;
    private final Properties chinese;

    private Texts(String origin, Properties english, Properties chinese) {
        this.origin = origin;
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * Reads {@code baseName.properties} (English) and {@code baseName_zh.properties} (Simplified
     * Chinese), both UTF-8, from the package of a class.
     *
     * @throws MissingResourceException if one of the files is not there
     * @throws UncheckedIOException if one of the files cannot be read
     */
    public static Texts of(Class<?> anchor, String baseName) {
        return new Texts(
                anchor.getPackageName() + '.' + baseName,
                load(anchor, baseName + ".properties"),
                load(anchor, baseName + "_zh.properties"));
    }

    /**
     * One whole text. Patterns are those of {@link MessageFormat}, except that an apostrophe is an
     * ordinary character unless it stands before a brace (and two are always one), so that
     * translators need not double it.
     *
     * @param args what the placeholders stand for; strings and numbers are formatted by the
     *     pattern, anything else is first turned into text by {@link PlanLabels#value}
     * @throws MissingResourceException if there is no such key in the language of the locale
     */
    public String get(Locale locale, String key, Object... args) {
        Object[] shown = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            boolean plain = args[i] instanceof String || args[i] instanceof Number;
            shown[i] = plain ? args[i] : PlanLabels.value(args[i], locale);
        }
        return new MessageFormat(quoted(pattern(locale, key)), language(locale)).format(shown);
    }

    /** Whether both languages have the key. */
    public boolean has(String key) {
        return english.containsKey(key) && chinese.containsKey(key);
    }

    /** The keys of the locale's language, sorted. */
    public Set<String> keys(Locale locale) {
        return Collections.unmodifiableSet(new TreeSet<>(properties(locale).stringPropertyNames()));
    }

    /** The language that a reader with this locale gets: English or Simplified Chinese. */
    public static Locale language(Locale locale) {
        return isChinese(locale) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }

    private String pattern(Locale locale, String key) {
        String pattern = properties(locale).getProperty(key);
        if (pattern == null) {
            throw new MissingResourceException(
                    "No text for " + key + " in " + language(locale) + " of " + origin,
                    origin,
                    key);
        }
        return pattern;
    }

    private Properties properties(Locale locale) {
        return isChinese(locale) ? chinese : english;
    }

    /** Doubles the apostrophes that {@link MessageFormat} would otherwise swallow. */
    private static String quoted(String pattern) {
        if (pattern.indexOf('\'') < 0) {
            return pattern;
        }
        StringBuilder result = new StringBuilder(pattern.length() + 8);
        boolean inQuotes = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            char next = i + 1 < pattern.length() ? pattern.charAt(i + 1) : 0;
            if (c != '\'') {
                result.append(c);
            } else if (next == '\'') {
                result.append("''");
                i++;
            } else if (inQuotes || next == '{' || next == '}') {
                result.append(c);
                inQuotes = !inQuotes;
            } else {
                result.append("''");
            }
        }
        return result.toString();
    }

    private static Properties load(Class<?> anchor, String name) {
        try (InputStream in = anchor.getResourceAsStream(name)) {
            if (in == null) {
                throw new MissingResourceException(
                        "No file " + name + " beside " + anchor.getName(), anchor.getName(), name);
            }
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
