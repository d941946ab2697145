package org.keyplan.viewpoint.picture;

import org.apache.pdfbox.cos.COSDictionary;

/**
 * A glyph on a line of text. Lengths are in 1/1000 of the letters' size.
 *
 * @param code what stands for the glyph in the font
 * @param advance how far the font itself goes on behind the glyph
 * @param x where the glyph begins, from the beginning of the text
 */
record PdfGlyph(COSDictionary font, byte[] code, double advance, double x) {}
