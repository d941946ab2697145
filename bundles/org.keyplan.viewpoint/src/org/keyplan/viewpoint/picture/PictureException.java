package org.keyplan.viewpoint.picture;

/**
 * A picture cannot be made on this machine or in this size. The message is a sentence for the
 * person who asked for it, in the drawing's language, that says what to do.
 */
public final class PictureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PictureException(String message, Throwable cause) {
        super(message, cause);
    }
}
