package org.keyplan.documents.sheet;

import org.keyplan.documents.content.Tone;

/**
 * What makes a cell stand out. A rule rather than a colour, so that the colour follows when
 * somebody changes the value.
 */
public sealed interface Highlight {

    /** What it means. */
    Tone tone();

    /** Cells with exactly this text, which says by its words or a mark what the colour says. */
    record Same(String text, Tone tone) implements Highlight {}

    /** Numbers above a limit; they get a mark, too. */
    record Above(long limit, Tone tone) implements Highlight {}
}
