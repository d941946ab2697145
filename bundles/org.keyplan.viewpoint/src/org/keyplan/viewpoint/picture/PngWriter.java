package org.keyplan.viewpoint.picture;

import org.keyplan.viewpoint.drawing.Drawing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes a drawing as PNG on white ground. Immutable. */
public final class PngWriter {

    /** More are opened by hardly any program. */
    private static final long MOST_PIXELS = 400_000_000;

    /** Longer sides are refused by many programs. */
    private static final int LONGEST_SIDE = 65_000;

    /** At less no name can be guessed. */
    private static final double SMALLEST_USEFUL_SCALE = 0.1;

    private static final int BYTES_PER_PIXEL = 4;
    private static final long MILLION = 1_000_000;

    private final long mostPixels;

    /** Pictures as large as memory allows. */
    public PngWriter() {
        this(Math.min(MOST_PIXELS, Runtime.getRuntime().maxMemory() / 2 / BYTES_PER_PIXEL));
    }

    PngWriter(long mostPixels) {
        this.mostPixels = mostPixels;
    }

    /**
     * Writes the file at once when it is complete; the stream is not closed.
     *
     * @param scale pixels of the picture per pixel of the drawing, above 0; the resolution is noted
     *     in the file, so that programs show it in the drawing's size
     * @throws PictureException if the picture would be too large, or this Java cannot draw letters;
     *     then nothing is written
     * @throws IOException if the stream fails
     */
    public void write(Drawing drawing, double scale, OutputStream out) throws IOException {
        if (!(scale > 0) || !Double.isFinite(scale)) {
            throw new IllegalArgumentException("The scale is " + scale + ", but must be above 0");
        }
        check(drawing, scale);
        int width = side(drawing.width(), scale);
        int height = side(drawing.height(), scale);
        byte[] file;
        try {
            file = PngFile.of(drawing, width, height, scale);
        } catch (NoClassDefFoundError e) {
            throw PictureException.withoutDesktop(drawing.locale(), e);
        }
        out.write(file);
    }

    private static int side(double length, double scale) {
        return (int) Math.max(1, Math.ceil(length * scale - 1e-6));
    }

    private void check(Drawing drawing, double scale) {
        double width = drawing.width() * scale;
        double height = drawing.height() * scale;
        if (fits(width, height)) {
            return;
        }
        double largest =
                Math.min(
                        Math.sqrt(mostPixels / (drawing.width() * drawing.height())),
                        LONGEST_SIDE / Math.max(drawing.width(), drawing.height()));
        BigDecimal advice = new BigDecimal(largest).round(new MathContext(2, RoundingMode.DOWN));
        if (advice.doubleValue() < SMALLEST_USEFUL_SCALE) {
            throw PictureException.of(
                    null, drawing.locale(), "size.none", drawing.width(), drawing.height());
        }
        throw PictureException.of(
                null,
                drawing.locale(),
                "size",
                scale,
                Math.ceil(width),
                Math.ceil(height),
                Math.max(1, mostPixels / MILLION),
                advice);
    }

    private boolean fits(double width, double height) {
        return width * height <= mostPixels && Math.max(width, height) <= LONGEST_SIDE;
    }
}
