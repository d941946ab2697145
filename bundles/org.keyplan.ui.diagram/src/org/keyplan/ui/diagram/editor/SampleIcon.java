package org.keyplan.ui.diagram.editor;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.keyplan.ui.diagram.paint.ShapePainter;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.render.SheetParts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Icons that show what a tool makes just as it will look. */
final class SampleIcon extends ImageDescriptor {
    private static final int SIDE = 16;
    private static final int PERCENT = 100;
    private static final int WHITE = 255;
    private static final double LIGHTER = 0.45;

    private final String key;
    private final List<Shape> shapes;
    private final boolean onDark;
    private final Map<Integer, ImageData> drawn = new HashMap<>();

    private SampleIcon(String key, List<Shape> shapes, boolean onDark) {
        this.key = key;
        this.shapes = shapes;
        this.onDark = onDark;
    }

    /**
     * An icon of 16 by 16 pixels.
     *
     * @param mapping path of what the tool makes
     * @param onDark whether it lies on a dark ground, on which the colours of paper would be lost
     */
    static ImageDescriptor of(SheetParts parts, String mapping, boolean onDark) {
        return new SampleIcon(mapping, parts.sample(mapping, SIDE, SIDE), onDark);
    }

    @Override
    public ImageData getImageData(int zoom) {
        return drawn.computeIfAbsent(zoom, this::draw);
    }

    /**
     * Draws on two grounds and tells from the difference how much of each pixel is covered, since
     * images that are transparent cannot be drawn on everywhere.
     */
    private ImageData draw(int zoom) {
        ImageData onWhite = draw(zoom, new RGB(255, 255, 255));
        ImageData onBlack = draw(zoom, new RGB(0, 0, 0));
        ImageData icon =
                new ImageData(
                        onWhite.width, onWhite.height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int y = 0; y < icon.height; y++) {
            for (int x = 0; x < icon.width; x++) {
                RGB white = onWhite.palette.getRGB(onWhite.getPixel(x, y));
                RGB black = onBlack.palette.getRGB(onBlack.getPixel(x, y));
                int alpha = 255 - Math.max(0, white.green - black.green);
                icon.setAlpha(x, y, alpha);
                icon.setPixel(
                        x,
                        y,
                        icon.palette.getPixel(
                                new RGB(
                                        uncovered(black.red, alpha),
                                        uncovered(black.green, alpha),
                                        uncovered(black.blue, alpha))));
            }
        }
        return icon;
    }

    private int uncovered(int seen, int alpha) {
        int color = alpha == 0 ? 0 : Math.min(WHITE, seen * WHITE / alpha);
        return onDark ? (int) Math.round(color + (WHITE - color) * LIGHTER) : color;
    }

    private ImageData draw(int zoom, RGB ground) {
        int side = SIDE * zoom / PERCENT;
        Display display = Display.getCurrent();
        ImageData blank = new ImageData(side, side, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        int pixel = blank.palette.getPixel(ground);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                blank.setPixel(x, y, pixel);
            }
        }
        Image image = new Image(display, blank);
        GC gc = new GC(image);
        SWTGraphics graphics = new SWTGraphics(gc);
        try {
            gc.setAntialias(SWT.ON);
            double scale = zoom / (double) PERCENT;
            graphics.scale(scale);
            ShapePainter.paint(shapes, graphics, scale);
            return image.getImageData(PERCENT);
        } finally {
            graphics.dispose();
            gc.dispose();
            image.dispose();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SampleIcon icon
                && icon.key.equals(key)
                && icon.onDark == onDark
                && icon.shapes.equals(shapes);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
