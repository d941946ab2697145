package org.keyplan.cli.context;

import org.keyplan.model.label.Texts;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** What the command line says, in one language. */
public final class CliTexts {

    private static final Texts TEXTS = Texts.of(CliTexts.class, "cli");

    private final Locale locale;

    /**
     * @param locale the person's language
     */
    public CliTexts(Locale locale) {
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

    /** Why a file could not be read or written, in a few words. */
    public String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return get("reason.denied");
        }
        if (cause instanceof NoSuchFileException) {
            return get("reason.missing");
        }
        if (cause instanceof FileAlreadyExistsException) {
            return get("reason.inTheWay");
        }
        String words = cause instanceof FileSystemException f ? f.getReason() : cause.getMessage();
        return words == null ? cause.getClass().getSimpleName() : words;
    }

    /** The texts of the command line's help as the parser wants them. */
    public ResourceBundle help() {
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
