package org.keyplan.cli;

import org.keyplan.model.label.Texts;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** What the command line says, in one language. */
public final class CliTexts {

    private static final Texts TEXTS = Texts.of(CliTexts.class, "cli");

    private final Locale locale;

    CliTexts(Locale locale) {
        this.locale = locale;
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /** A sentence with its arguments. */
    public String get(String key, Object... arguments) {
        return TEXTS.get(locale, key, arguments);
    }

    /** The texts of the command line's help as the parser wants them. */
    ResourceBundle help() {
        Set<String> keys = TEXTS.keys(locale);
        return new ResourceBundle() {
            @Override
            protected Object handleGetObject(String key) {
                return keys.contains(key) ? TEXTS.get(locale, key) : null;
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(keys);
            }
        };
    }
}
