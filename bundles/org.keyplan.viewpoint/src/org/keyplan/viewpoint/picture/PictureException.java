package org.keyplan.viewpoint.picture;

import org.keyplan.viewpoint.wording.Messages;

import java.util.Locale;

/**
 * A picture cannot be made on this machine or in this size. The message is a sentence for the
 * person who asked for it, in the drawing's language, that says what to do.
 */
public final class PictureException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Messages SENTENCES = Messages.beside(PictureException.class, "failures");

    private PictureException(String message, Throwable cause) {
        super(message, cause);
    }

    static PictureException of(Throwable cause, Locale locale, String key, Object... details) {
        return new PictureException(SENTENCES.get(locale, key, details), cause);
    }

    /** Java was put together without the module that draws. */
    static PictureException withoutDesktop(Locale locale, Throwable cause) {
        return of(cause, locale, "headless");
    }
}
