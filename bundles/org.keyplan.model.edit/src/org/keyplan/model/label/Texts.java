package org.keyplan.model.label;

import java.io.IOException;
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
    private final TextFile english;
    private final TextFile chinese;

    private Texts(String origin, TextFile english, TextFile chinese) {
        this.origin = origin;
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * The texts of {@code baseName.properties} (English) and {@code baseName_zh.properties}
     * (Simplified Chinese), both UTF-8, in the package of a class. A file is read when its language
     * is first asked for, since most processes speak one language only.
     *
     * @throws MissingResourceException if one of the files is not there
     */
    public static Texts of(Class<?> anchor, String baseName) {
        return new Texts(
                anchor.getPackageName() + '.' + baseName,
                TextFile.of(anchor, baseName + ".properties"),
                TextFile.of(anchor, baseName + "_zh.properties"));
    }

    /**
     * One whole text. Patterns are those of {@link MessageFormat}, except that an apostrophe is an
     * ordinary character unless it stands before a brace (and two are always one), so that
     * translators need not double it.
     *
     * @param args what the placeholders stand for; strings and numbers are formatted by the
     *     pattern, anything else is first turned into text by {@link PlanLabels#value}
     * @throws MissingResourceException if there is no such key in the language of the locale
     * @throws UncheckedIOException if the file of the language cannot be read
     */
    public String get(Locale locale, String key, Object... args) {
        Object[] shown = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            boolean plain = args[i] instanceof String || args[i] instanceof Number;
            shown[i] = plain ? args[i] : PlanLabels.value(args[i], locale);
        }
        String pattern = pattern(locale, key);
        String simple = filledIn(pattern, shown);
        return simple != null
                ? simple
                : new MessageFormat(quoted(pattern), language(locale)).format(shown);
    }

    /**
     * The text where it can be had without a {@link MessageFormat}, which takes a hundred times as
     * long and is made thousands of times for a diagram: nothing quoted, and texts alone to put in.
     *
     * @return {@code null} where it cannot
     */
    private static String filledIn(String pattern, Object... args) {
        if (pattern.indexOf('\'') >= 0) {
            return null;
        }
        int open = pattern.indexOf('{');
        if (open < 0) {
            return pattern.indexOf('}') < 0 ? pattern : null;
        }
        StringBuilder text = new StringBuilder(pattern.length() + 32);
        int from = 0;
        while (open >= 0) {
            int index = open + 2 < pattern.length() ? pattern.charAt(open + 1) - '0' : -1;
            if (index < 0
                    || index >= Math.min(args.length, 10)
                    || pattern.charAt(open + 2) != '}'
                    || !(args[index] instanceof String)) {
                return null;
            }
            text.append(pattern, from, open).append((String) args[index]);
            from = open + 3;
            open = pattern.indexOf('{', from);
        }
        return text.append(pattern, from, pattern.length()).toString();
    }

    /** Whether both languages have the key. */
    public boolean has(String key) {
        return english.texts().containsKey(key) && chinese.texts().containsKey(key);
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
        return (isChinese(locale) ? chinese : english).texts();
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

    /** One of the files; read once, by whichever thread comes first. */
    private static final class TextFile {

        private final Class<?> anchor;
        private final String name;
        private Properties texts;

        private TextFile(Class<?> anchor, String name) {
            this.anchor = anchor;
            this.name = name;
        }

        static TextFile of(Class<?> anchor, String name) {
            if (anchor.getResource(name) == null) {
                throw new MissingResourceException(
                        "No file " + name + " beside " + anchor.getName(), anchor.getName(), name);
            }
            return new TextFile(anchor, name);
        }

        synchronized Properties texts() {
            if (texts == null) {
                Properties read = new Properties();
                try (Reader reader =
                        new InputStreamReader(
                                anchor.getResourceAsStream(name), StandardCharsets.UTF_8)) {
                    read.load(reader);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                texts = read;
            }
            return texts;
        }
    }
}
