package org.keyplan.documents.options;

/**
 * Somebody asked for a section that the edition does not have. The message is a sentence in the
 * document's language that names the section and those there are.
 */
public final class UnknownSectionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message one clear sentence
     */
    public UnknownSectionException(String message) {
        super(message);
    }
}
