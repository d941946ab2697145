package org.keyplan.viewpoint.picture;

import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Box;
import org.keyplan.viewpoint.drawing.Shape.Circle;
import org.keyplan.viewpoint.drawing.Shape.Group;
import org.keyplan.viewpoint.drawing.Shape.Path;
import org.keyplan.viewpoint.drawing.Shape.Stroke;
import org.keyplan.viewpoint.drawing.Shape.Text;
import org.keyplan.viewpoint.drawing.Shape.Window;
import org.keyplan.viewpoint.scene.Rgb;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;

/**
 * Paints a drawing with Java 2D. Letters come from the product's typefaces where they are
 * installed, character by character, else from the system's. To be used by one thread.
 */
public final class Java2dPainter {

    /** Widths that do not depend on the size of the picture's pixels. */
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private static final float MITER_LIMIT = 10;

    private final ScreenFonts fonts;

    /**
     * @param locale language of the message if it fails
     * @throws PictureException if this Java cannot draw letters
     */
    public Java2dPainter(Locale locale) {
        fonts = new ScreenFonts(locale);
    }

    /** Paints all but the ground; one unit of the graphics' transform is a pixel at 100 %. */
    public void paint(Drawing drawing, Graphics2D graphics) {
        Graphics2D own = (Graphics2D) graphics.create();
        try {
            own.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            own.setRenderingHint(
                    RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            own.setRenderingHint(
                    RenderingHints.KEY_FRACTIONALMETRICS,
                    RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            own.setRenderingHint(
                    RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            own.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            paint(drawing.shapes(), own);
        } finally {
            own.dispose();
        }
    }

    private void paint(List<Shape> shapes, Graphics2D graphics) {
        for (Shape shape : shapes) {
            if (shape instanceof Group group) {
                paint(group.shapes(), graphics);
            } else if (shape instanceof Window window) {
                paint(window, graphics);
            } else if (shape instanceof Box box) {
                paint(Outlines.of(box), box.fill(), box.stroke(), graphics);
            } else if (shape instanceof Circle circle) {
                paint(Outlines.of(circle), circle.fill(), circle.stroke(), graphics);
            } else if (shape instanceof Path path) {
                paint(Outlines.of(path.segments()), path.fill(), path.stroke(), graphics);
            } else if (shape instanceof Text text) {
                paint(text, graphics);
            }
        }
    }

    private void paint(Window window, Graphics2D graphics) {
        Graphics2D inner = (Graphics2D) graphics.create();
        try {
            inner.clip(
                    new Rectangle2D.Double(
                            window.x(), window.y(), window.width(), window.height()));
            inner.translate(window.x(), window.y());
            inner.scale(window.scale(), window.scale());
            inner.translate(-window.viewX(), -window.viewY());
            paint(window.shapes(), inner);
        } finally {
            inner.dispose();
        }
    }

    private static void paint(
            java.awt.Shape outline, Rgb fill, Stroke stroke, Graphics2D graphics) {
        if (fill != null) {
            graphics.setColor(color(fill));
            graphics.fill(outline);
        }
        if (stroke != null && stroke.width() > 0) {
            graphics.setColor(color(stroke.color()));
            graphics.setStroke(pen(stroke));
            graphics.draw(outline);
        }
    }

    private static BasicStroke pen(Stroke stroke) {
        float[] dashes = new float[stroke.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = stroke.dashes().get(i).floatValue();
        }
        return new BasicStroke(
                (float) stroke.width(),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                MITER_LIMIT,
                dashes.length == 0 ? null : dashes,
                0);
    }

    private void paint(Text text, Graphics2D graphics) {
        String shown = Lettering.printable(text.text());
        if (shown.isEmpty()) {
            return;
        }
        TextLayout layout =
                new TextLayout(fonts.attributed(shown, text.style()).getIterator(), EXACT);
        double x =
                switch (text.anchor()) {
                    case START -> text.x();
                    case MIDDLE -> text.x() - layout.getAdvance() / 2;
                    case END -> text.x() - layout.getAdvance();
                };
        graphics.setColor(color(text.color()));
        layout.draw(graphics, (float) x, (float) text.y());
    }

    private static Color color(Rgb rgb) {
        Rgb clamped = rgb.clamped();
        return new Color(clamped.red(), clamped.green(), clamped.blue());
    }
}
