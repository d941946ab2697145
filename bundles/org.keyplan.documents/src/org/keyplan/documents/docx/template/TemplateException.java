package org.keyplan.documents.docx.template;

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
        /** Not a Word document at all. */
        NOT_WORD,
        /** In the format of Word before 2007, or with a password. */
        OLD_WORD,
        /** Unpacks to far more than it seems. */
        BOMB,
        /** A Word document that is not whole. */
        DAMAGED,
        /** With programs in it. */
        MACROS,
        /** Loads something from elsewhere when it is opened. */
        EXTERNAL
    }

    private final Kind kind;
    private final String file;
    private final String detail;

    TemplateException(Kind kind, String file, String detail, Throwable cause) {
        super(TagWords.get(Locale.ENGLISH, "template." + kind, file, detail), cause);
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
        return TagWords.get(locale, "template." + kind, file, detail);
    }
}
