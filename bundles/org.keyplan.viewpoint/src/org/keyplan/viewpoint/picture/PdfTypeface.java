package org.keyplan.viewpoint.picture;

import java.io.IOException;
import java.util.List;

/** A typeface of one weight as a PDF file holds it. */
interface PdfTypeface {

    /** Whether it has a glyph for a character. */
    boolean has(int codePoint);

    /**
     * Sets a run of text that is all of one direction.
     *
     * @param x where the run begins, in 1/1000 of the letters' size
     * @param glyphs to add the run to, from left to right
     * @return where the run ends
     */
    double set(String run, boolean rightToLeft, double x, List<PdfGlyph> glyphs) throws IOException;
}
