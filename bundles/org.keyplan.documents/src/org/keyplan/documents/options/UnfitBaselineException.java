package org.keyplan.documents.options;

/**
 * What somebody wants a plan to be compared with is no earlier state of it. The message is a
 * sentence in the document's language that names the file and says what to do.
 */
public final class UnfitBaselineException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message one clear sentence
     */
    public UnfitBaselineException(String message) {
        super(message);
    }
}
