package org.keyplan.viewpoint.picture;

import org.keyplan.viewpoint.drawing.Drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a drawing as PNG on white ground. Immutable. */
public final class PngWriter {

    /** CSS pixels per inch, which a drawing's pixels are. */
    private static final double DPI = 96;

    private static final double INCHES_PER_METRE = 1 / 0.0254;
    private static final String PNG_METADATA = "javax_imageio_png_1.0";

    /** More are opened by hardly any program. */
    private static final long MOST_PIXELS = 400_000_000;

    /** Longer sides are refused by many programs. */
    private static final int LONGEST_SIDE = 65_000;

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
        Java2dPainter painter = new Java2dPainter(drawing.locale());
        BufferedImage image =
                new BufferedImage(
                        side(drawing.width(), scale),
                        side(drawing.height(), scale),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(scale, scale);
            painter.paint(drawing, graphics);
        } finally {
            graphics.dispose();
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        encode(image, scale, file);
        file.writeTo(out);
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
        PictureTexts texts = PictureTexts.of(drawing.locale());
        double largest =
                Math.min(
                        Math.sqrt(mostPixels / (drawing.width() * drawing.height())),
                        LONGEST_SIDE / Math.max(drawing.width(), drawing.height()));
        BigDecimal advice = new BigDecimal(largest).round(new MathContext(2, RoundingMode.DOWN));
        String message =
                advice.doubleValue() < 0.1
                        ? texts.get("failure.size.none", drawing.width(), drawing.height())
                        : texts.get(
                                "failure.size",
                                scale,
                                Math.ceil(width),
                                Math.ceil(height),
                                Math.max(1, mostPixels / MILLION),
                                advice);
        throw new PictureException(message, null);
    }

    private boolean fits(double width, double height) {
        return width * height <= mostPixels && Math.max(width, height) <= LONGEST_SIDE;
    }

    private static void encode(BufferedImage image, double scale, OutputStream out)
            throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(
                            ImageTypeSpecifier.createFromRenderedImage(image), parameters);
            String perMetre =
                    String.format(Locale.ROOT, "%d", Math.round(DPI * scale * INCHES_PER_METRE));
            IIOMetadataNode resolution = new IIOMetadataNode("pHYs");
            resolution.setAttribute("pixelsPerUnitXAxis", perMetre);
            resolution.setAttribute("pixelsPerUnitYAxis", perMetre);
            resolution.setAttribute("unitSpecifier", "meter");
            IIOMetadataNode root = new IIOMetadataNode(PNG_METADATA);
            root.appendChild(resolution);
            metadata.mergeTree(PNG_METADATA, root);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, metadata), parameters);
        } finally {
            writer.dispose();
        }
    }
}
