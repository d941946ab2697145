package org.keyplan.documents.content;

/**
 * What a piece of text means, so that each format can set it in its own way and never by colour
 * alone.
 */
public enum Tone {
    PLAIN,
    /** Unknown, missing or secondary. */
    FAINT,
    STRONG,
    GOOD,
    ADVICE,
    WARNING,
    ERROR
}
