package org.keyplan.ui.diagram.print;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.picture.PngWriter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Turns drawings into pixels, in the letters that exported pictures have. In any thread. */
public final class PageImage {

    private PageImage() {}

    /**
     * A drawing in pixels.
     *
     * @param scale pixels per pixel of the drawing
     * @throws org.keyplan.viewpoint.picture.PictureException if that would be too many
     */
    public static ImageData of(Drawing drawing, double scale) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            new PngWriter().write(drawing, scale, png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ImageLoader().load(new ByteArrayInputStream(png.toByteArray()))[0];
    }
}
