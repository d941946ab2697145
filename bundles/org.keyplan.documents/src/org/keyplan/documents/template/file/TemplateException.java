package org.keyplan.documents.template.file;

import org.keyplan.documents.template.TagWords;

import java.io.IOException;
import java.util.Locale;

/** Why a file is not used as a template, in one sentence that says what to do. */
public final class TemplateException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Kind {
        /** There is no such file. */
        NOT_FOUND,
        /** It is a folder, or the operating system does not let us read it. */
        NOT_READABLE,
        /** More bytes than are read. */
        TOO_LARGE,
        /** Not a file of the kind at all. */
        WRONG_KIND,
        /** In the format of Office before 2007, or with a password. */
        OLD_FORMAT,
        /** Unpacks to far more than it seems. */
        BOMB,
        /** A file of the kind that is not whole. */
        DAMAGED,
        /** With programs in it. */
        MACROS,
        /** Loads something from elsewhere when it is opened. */
        EXTERNAL
    }

    private final OfficeFormat format;
    private final Kind kind;
    private final String file;
    private final String detail;

    TemplateException(OfficeFormat format, Kind kind, String file, String detail, Throwable cause) {
        super(text(Locale.ENGLISH, format, kind, file, detail), cause);
        this.format = format;
        this.kind = kind;
        this.file = file;
        this.detail = detail;
    }

    /** What is wrong. */
    public Kind kind() {
        return kind;
    }

    /** The sentence in a language. */
    public String text(Locale locale) {
        return text(locale, format, kind, file, detail);
    }

    private static String text(
            Locale locale, OfficeFormat format, Kind kind, String file, String detail) {
        return TagWords.get(locale, "template." + format + "." + kind, file, detail);
    }
}
