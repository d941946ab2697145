package org.keyplan.documents.content;

import java.io.IOException;

/**
 * A document cannot be made on this machine, since it lacks the fonts. The message is a sentence in
 * the document's language that says which, and what to do; nothing was written.
 */
public final class MissingFontsException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * @param sentence what is missing, and what to do
     */
    public MissingFontsException(String sentence) {
        super(sentence);
    }
}
