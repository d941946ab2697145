package org.keyplan.validation;

import org.keyplan.model.label.Texts;

import java.nio.file.Path;
import java.util.Locale;

/** A rule pack that cannot be used, with the file, the line and what to do. */
public final class RulePackException extends Exception {

    private static final long serialVersionUID = 1L;

    private static final Texts TEXTS = Texts.of(RulePackException.class, "rulepack");

    private final transient Path file;
    private final int line;
    private final String key;
    private final transient Object[] arguments;

    RulePackException(Path file, int line, String key, Object... arguments) {
        super(sentence(Locale.ENGLISH, file, line, key, arguments));
        this.file = file;
        this.line = line;
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The rule pack. */
    public Path file() {
        return file;
    }

    /** The line that is wrong, counted from 1; 0 where the whole file cannot be read. */
    public int line() {
        return line;
    }

    /** One sentence that says what is wrong, where, and what to do. */
    public String text(Locale locale) {
        return sentence(locale, file, line, key, arguments);
    }

    private static String sentence(
            Locale locale, Path file, int line, String key, Object[] arguments) {
        String place = line == 0 ? file.toString() : file + ":" + line;
        return place + ": " + TEXTS.get(locale, key, arguments);
    }
}
