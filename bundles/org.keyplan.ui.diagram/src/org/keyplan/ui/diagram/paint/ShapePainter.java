package org.keyplan.ui.diagram.paint;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Box;
import org.keyplan.viewpoint.drawing.Shape.Circle;
import org.keyplan.viewpoint.drawing.Shape.Group;
import org.keyplan.viewpoint.drawing.Shape.Path;
import org.keyplan.viewpoint.drawing.Shape.Segment;
import org.keyplan.viewpoint.drawing.Shape.Segment.Close;
import org.keyplan.viewpoint.drawing.Shape.Segment.CubicTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.LineTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.MoveTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.QuadTo;
import org.keyplan.viewpoint.drawing.Shape.Stroke;
import org.keyplan.viewpoint.drawing.Shape.Text;
import org.keyplan.viewpoint.drawing.Shape.Window;
import org.keyplan.viewpoint.text.FontMetricsTable;

import java.util.List;

/**
 * Paints shapes as pictures show them. draw2d knows whole pixels only; shapes are painted on a grid
 * of eighths of pixels, so that nothing looks different from the printed picture. When the sheet is
 * small, letters nobody could read become bars. Belongs to the UI thread.
 */
public final class ShapePainter {
    /** Parts that a pixel is divided into. */
    static final int FINE = 8;

    /** Letters smaller than this are bars, in pixels of the screen. */
    private static final double READABLE = 4.5;

    /** Bars of letters smaller than this are left out. */
    private static final double VISIBLE = 1.2;

    /** Strokes are never thinner, in pixels of the screen. */
    private static final double THINNEST = 0.6;

    private static final int BAR_ALPHA = 90;
    private static final int OPAQUE = 255;

    private final Graphics graphics;
    private final double zoom;

    private ShapePainter(Graphics graphics, double zoom) {
        this.graphics = graphics;
        this.zoom = zoom;
    }

    /**
     * Paints shapes.
     *
     * @param graphics at the scale of the sheet; is left as it was
     * @param zoom pixels of the screen in one of the sheet
     */
    public static void paint(List<Shape> shapes, Graphics graphics, double zoom) {
        if (shapes.isEmpty()) {
            return;
        }
        graphics.pushState();
        try {
            graphics.setAntialias(SWT.ON);
            graphics.setTextAntialias(SWT.ON);
            graphics.setLineJoin(SWT.JOIN_ROUND);
            graphics.setLineCap(SWT.CAP_FLAT);
            graphics.scale(1.0 / FINE);
            new ShapePainter(graphics, zoom).paint(shapes);
        } finally {
            graphics.popState();
        }
    }

    private void paint(List<Shape> shapes) {
        for (Shape shape : shapes) {
            if (shape instanceof Text text) {
                paint(text);
            } else if (shape instanceof Box box) {
                paint(box);
            } else if (shape instanceof Path path) {
                paint(path);
            } else if (shape instanceof Circle circle) {
                paint(circle);
            } else if (shape instanceof Group group) {
                paint(group.shapes());
            } else if (shape instanceof Window window) {
                paint(window);
            }
        }
    }

    /** Shapes elsewhere; of one size with the sheet, as all that editors show. */
    private void paint(Window window) {
        graphics.pushState();
        graphics.translate(
                (float) (window.x() - window.viewX()) * FINE,
                (float) (window.y() - window.viewY()) * FINE);
        paint(window.shapes());
        graphics.popState();
    }

    private static int fine(double value) {
        return (int) Math.round(value * FINE);
    }

    private void paint(Box box) {
        Rectangle area =
                new Rectangle(fine(box.x()), fine(box.y()), fine(box.width()), fine(box.height()));
        int corner = fine(2 * box.radius());
        if (box.fill() != null) {
            graphics.setBackgroundColor(PaperColors.of(box.fill()));
            if (corner > 0) {
                graphics.fillRoundRectangle(area, corner, corner);
            } else {
                graphics.fillRectangle(area);
            }
        }
        if (take(box.stroke())) {
            if (corner > 0) {
                graphics.drawRoundRectangle(area, corner, corner);
            } else {
                graphics.drawRectangle(area);
            }
        }
    }

    private void paint(Circle circle) {
        int left = fine(circle.x() - circle.radius());
        int top = fine(circle.y() - circle.radius());
        int side = fine(2 * circle.radius());
        if (circle.fill() != null) {
            graphics.setBackgroundColor(PaperColors.of(circle.fill()));
            graphics.fillOval(left, top, side, side);
        }
        if (take(circle.stroke())) {
            graphics.drawOval(left, top, side, side);
        }
    }

    private void paint(Path path) {
        boolean stroked = take(path.stroke());
        if (!stroked && path.fill() == null) {
            return;
        }
        org.eclipse.swt.graphics.Path outline = outline(path.segments());
        try {
            if (path.fill() != null) {
                graphics.setBackgroundColor(PaperColors.of(path.fill()));
                graphics.fillPath(outline);
            }
            if (stroked) {
                graphics.drawPath(outline);
            }
        } finally {
            outline.dispose();
        }
    }

    private static org.eclipse.swt.graphics.Path outline(List<Segment> segments) {
        org.eclipse.swt.graphics.Path path =
                new org.eclipse.swt.graphics.Path(Display.getCurrent());
        for (Segment segment : segments) {
            if (segment instanceof LineTo line) {
                path.lineTo(f(line.x()), f(line.y()));
            } else if (segment instanceof MoveTo move) {
                path.moveTo(f(move.x()), f(move.y()));
            } else if (segment instanceof QuadTo quad) {
                path.quadTo(f(quad.cx()), f(quad.cy()), f(quad.x()), f(quad.y()));
            } else if (segment instanceof CubicTo cubic) {
                path.cubicTo(
                        f(cubic.c1x()),
                        f(cubic.c1y()),
                        f(cubic.c2x()),
                        f(cubic.c2y()),
                        f(cubic.x()),
                        f(cubic.y()));
            } else if (segment instanceof Close) {
                path.close();
            }
        }
        return path;
    }

    private static float f(double value) {
        return (float) (value * FINE);
    }

    /** Takes a pen; false if there is none. */
    private boolean take(Stroke stroke) {
        if (stroke == null || stroke.width() <= 0) {
            return false;
        }
        graphics.setForegroundColor(PaperColors.of(stroke.color()));
        graphics.setLineWidth(Math.max(1, fine(Math.max(stroke.width(), THINNEST / zoom))));
        if (stroke.dashes().isEmpty()) {
            graphics.setLineStyle(Graphics.LINE_SOLID);
        } else {
            graphics.setLineStyle(Graphics.LINE_CUSTOM);
            graphics.setLineDash(
                    stroke.dashes().stream().mapToInt(dash -> Math.max(1, fine(dash))).toArray());
        }
        return true;
    }

    private void paint(Text text) {
        double seen = text.style().size() * zoom;
        if (text.text().isEmpty() || seen < VISIBLE) {
            return;
        }
        if (seen < READABLE) {
            paintBar(text);
            return;
        }
        PaperFonts.Face face = PaperFonts.get().face(text.style());
        graphics.setForegroundColor(PaperColors.of(text.color()));
        graphics.setFont(face.font());
        int x = fine(text.x());
        if (text.anchor() != Shape.Anchor.START) {
            int width = face.width(text.text());
            x -= text.anchor() == Shape.Anchor.MIDDLE ? width / 2 : width;
        }
        graphics.drawString(text.text(), x, fine(text.y()) - face.ascent());
        if (text.style().struck()) {
            rule(text, face, x, fine(text.y() - 0.3 * text.style().size()));
        }
        if (text.style().underlined()) {
            rule(text, face, x, fine(text.y() + 0.12 * text.style().size()));
        }
    }

    private void rule(Text text, PaperFonts.Face face, int x, int y) {
        graphics.setLineStyle(Graphics.LINE_SOLID);
        graphics.setLineWidth(Math.max(1, fine(text.style().size() / 14)));
        graphics.drawLine(x, y, x + face.width(text.text()), y);
    }

    private void paintBar(Text text) {
        double size = text.style().size();
        double width =
                FontMetricsTable.get().width(text.text(), size, text.style().semiBold()) * 0.92;
        double left =
                switch (text.anchor()) {
                    case START -> text.x();
                    case MIDDLE -> text.x() - width / 2;
                    case END -> text.x() - width;
                };
        graphics.setAlpha(BAR_ALPHA);
        graphics.setBackgroundColor(PaperColors.of(text.color()));
        graphics.fillRectangle(
                fine(left), fine(text.y() - 0.52 * size), fine(width), fine(0.5 * size));
        graphics.setAlpha(OPAQUE);
    }
}
