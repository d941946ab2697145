package org.keyplan.viewpoint.picture;

import org.keyplan.viewpoint.drawing.Drawing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes drawings as a PDF file, one page each: lines and figures as vectors, text as text that can
 * be searched and copied, in fonts of which the file holds the letters it needs. The same drawings
 * give the same bytes on the same machine; the file tells neither when nor by whom it was made.
 * Immutable.
 */
public final class PdfWriter {

    /**
     * Writes the file at once when it is complete; the stream is not closed.
     *
     * @param title of the document
     * @param pages at least one, each as large as its drawing, whose title becomes the page's
     *     bookmark; 96 pixels are an inch
     * @throws PictureException if there is no font, or Java lacks the parts that draw; then nothing
     *     is written
     * @throws IOException if the stream or a font file fails
     */
    public void write(String title, List<Drawing> pages, OutputStream out) throws IOException {
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("A document needs a page");
        }
        byte[] file;
        try {
            file = PdfFile.of(title, pages);
        } catch (NoClassDefFoundError e) {
            throw PictureException.withoutDesktop(pages.get(0).locale(), e);
        }
        out.write(file);
    }
}
