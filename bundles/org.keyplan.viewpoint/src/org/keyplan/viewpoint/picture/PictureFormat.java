package org.keyplan.viewpoint.picture;

import org.keyplan.viewpoint.drawing.Drawing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a picture can be written as. */
public enum PictureFormat {
    SVG {
        @Override
        public void write(String title, List<Drawing> pages, double scale, OutputStream out)
                throws IOException {
            out.write(new SvgWriter().write(pages.get(0)).getBytes(StandardCharsets.UTF_8));
        }
    },
    PNG {
        @Override
        public void write(String title, List<Drawing> pages, double scale, OutputStream out)
                throws IOException {
            new PngWriter().write(pages.get(0), scale, out);
        }
    },
    PDF {
        @Override
        public void write(String title, List<Drawing> pages, double scale, OutputStream out)
                throws IOException {
            new PdfWriter().write(title, pages, out);
        }
    };

    /** As people write it; also the ending of files. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes a file of this format; the stream is not closed.
     *
     * @param title of a document of several pages
     * @param pages at least one; formats without pages take the first
     * @param scale pixels of a PNG per pixel of the drawing; others do not need it
     * @throws PictureException if the picture cannot be made; then nothing is written
     * @throws IOException if the stream fails
     */
    public abstract void write(String title, List<Drawing> pages, double scale, OutputStream out)
            throws IOException;
}
