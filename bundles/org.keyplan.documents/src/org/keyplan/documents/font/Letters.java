package org.keyplan.documents.font;

import org.keyplan.viewpoint.font.Letter;

import java.util.Optional;

/** Where a document takes its letters from. */
public interface Letters {

    /**
     * The letter of a character in the first font that has one; empty where none has.
     *
     * @param semiBold whether it shall stand out
     */
    Optional<Letter> find(int codePoint, boolean semiBold);
}
