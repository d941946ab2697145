package org.keyplan.viewpoint.picture;

import org.keyplan.viewpoint.drawing.Drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Paints a drawing and encodes the image; apart, since it cannot be loaded without java.desktop.
 */
final class PngFile {

    /** CSS pixels per inch, which a drawing's pixels are. */
    private static final double DPI = 96;

    private static final double INCHES_PER_METRE = 1 / 0.0254;
    private static final String PNG_METADATA = "javax_imageio_png_1.0";

    private PngFile() {}

    static byte[] of(Drawing drawing, int width, int height, double scale) throws IOException {
        Java2dPainter painter = new Java2dPainter(drawing.locale());
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            graphics.scale(scale, scale);
            painter.paint(drawing, graphics);
        } finally {
            graphics.dispose();
        }
        return encoded(image, Math.round(DPI * scale * INCHES_PER_METRE));
    }

    private static byte[] encoded(BufferedImage image, long pixelsPerMetre) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(file)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(
                            ImageTypeSpecifier.createFromRenderedImage(image), parameters);
            IIOMetadataNode resolution = new IIOMetadataNode("pHYs");
            resolution.setAttribute("pixelsPerUnitXAxis", Long.toString(pixelsPerMetre));
            resolution.setAttribute("pixelsPerUnitYAxis", Long.toString(pixelsPerMetre));
            resolution.setAttribute("unitSpecifier", "meter");
            IIOMetadataNode root = new IIOMetadataNode(PNG_METADATA);
            root.appendChild(resolution);
            metadata.mergeTree(PNG_METADATA, root);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, metadata), parameters);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }
}
