package org.keyplan.documents.pptx;

import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.StrokeStyle.LineDash;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Box;
import org.keyplan.viewpoint.drawing.Shape.Circle;
import org.keyplan.viewpoint.drawing.Shape.Group;
import org.keyplan.viewpoint.drawing.Shape.Path;
import org.keyplan.viewpoint.drawing.Shape.Segment;
import org.keyplan.viewpoint.drawing.Shape.Stroke;
import org.keyplan.viewpoint.drawing.Shape.Text;
import org.keyplan.viewpoint.scene.Rgb;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

import java.awt.geom.Path2D;
import java.util.List;

/** Draws a legend, which is a small picture, as a group of shapes. */
record LegendPainter(Pen pen) {

    private static final double ASCENT = 1.07;

    /**
     * Draws it.
     *
     * @param scale points for each of its pixels
     */
    void paint(XSLFSheet sheet, Drawing legend, double left, double top, double scale) {
        XSLFGroupShape group = sheet.createGroup();
        Place place = new Place(left, top, legend.width() * scale, legend.height() * scale);
        group.setAnchor(place.anchor());
        group.setInteriorAnchor(place.anchor());
        ((CTGroupShape) group.getXmlObject()).getNvGrpSpPr().getCNvPr().setName(legend.title());
        new Brush(group, left, top, scale).draw(legend.shapes());
    }

    private record Brush(XSLFGroupShape group, double left, double top, double scale) {

        void draw(List<Shape> shapes) {
            for (Shape shape : shapes) {
                if (shape instanceof Group inner) {
                    draw(inner.shapes());
                } else if (shape instanceof Box box) {
                    form(
                            box.radius() > 0 ? ShapeType.ROUND_RECT : ShapeType.RECT,
                            new Place(
                                    x(box.x()),
                                    y(box.y()),
                                    box.width() * scale,
                                    box.height() * scale),
                            box.fill(),
                            box.stroke());
                } else if (shape instanceof Circle circle) {
                    double side = 2 * circle.radius() * scale;
                    form(
                            ShapeType.ELLIPSE,
                            new Place(
                                    x(circle.x() - circle.radius()),
                                    y(circle.y() - circle.radius()),
                                    side,
                                    side),
                            circle.fill(),
                            circle.stroke());
                } else if (shape instanceof Path path
                        && (path.fill() != null || path.stroke() != null)) {
                    path(path);
                } else if (shape instanceof Text text) {
                    text(text);
                }
            }
        }

        private double x(double x) {
            return left + x * scale;
        }

        private double y(double y) {
            return top + y * scale;
        }

        private void form(ShapeType type, Place place, Rgb fill, Stroke stroke) {
            XSLFAutoShape shape = group.createAutoShape();
            shape.setShapeType(type);
            shape.setAnchor(place.anchor());
            Names.give(shape, "Sample");
            look(shape, fill, stroke);
        }

        private void look(XSLFSimpleShape shape, Rgb fill, Stroke stroke) {
            shape.setFillColor(fill == null ? null : Pen.awt(fill));
            shape.setLineColor(stroke == null ? null : Pen.awt(stroke.color()));
            if (stroke != null) {
                shape.setLineWidth(Math.max(0.4, stroke.width() * scale));
                if (!stroke.dashes().isEmpty()) {
                    shape.setLineDash(
                            stroke.dashes().size() > 2 ? LineDash.DASH_DOT : LineDash.SYS_DASH);
                }
            }
        }

        private void path(Path path) {
            Path2D.Double line = new Path2D.Double();
            for (Segment segment : path.segments()) {
                if (segment instanceof Segment.MoveTo m) {
                    line.moveTo(x(m.x()), y(m.y()));
                } else if (segment instanceof Segment.LineTo l) {
                    line.lineTo(x(l.x()), y(l.y()));
                } else if (segment instanceof Segment.QuadTo q) {
                    line.quadTo(x(q.cx()), y(q.cy()), x(q.x()), y(q.y()));
                } else if (segment instanceof Segment.CubicTo c) {
                    line.curveTo(
                            x(c.c1x()), y(c.c1y()), x(c.c2x()), y(c.c2y()), x(c.x()), y(c.y()));
                } else {
                    line.closePath();
                }
            }
            XSLFFreeformShape shape = group.createFreeform();
            shape.setPath(line);
            Names.give(shape, "Sample");
            look(shape, path.fill(), path.stroke());
        }

        private void text(Text text) {
            double size = text.style().size() * scale;
            double width = Letters.width(text.text(), size, text.style().semiBold()) + 4;
            double start =
                    switch (text.anchor()) {
                        case START -> x(text.x());
                        case MIDDLE -> x(text.x()) - width / 2;
                        case END -> x(text.x()) - width;
                    };
            XSLFTextBox box = group.createTextBox();
            box.setAnchor(
                    new Place(start, y(text.y()) - ASCENT * size, width, 1.4 * size).anchor());
            Pen.prepare(box);
            box.setWordWrap(false);
            Names.give(box, "Meaning");
            XSLFTextParagraph paragraph = box.addNewTextParagraph();
            paragraph.setTextAlign(
                    switch (text.anchor()) {
                        case START -> TextAlign.LEFT;
                        case MIDDLE -> TextAlign.CENTER;
                        case END -> TextAlign.RIGHT;
                    });
            XSLFTextRun run = paragraph.addNewTextRun();
            run.setText(text.text());
            run.setFontSize(Math.round(size * 10) / 10.0);
            run.setBold(text.style().semiBold());
            run.setStrikethrough(text.style().struck());
            run.setFontColor(Pen.awt(text.color()));
        }
    }
}
