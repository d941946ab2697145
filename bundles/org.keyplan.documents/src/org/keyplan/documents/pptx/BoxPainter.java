package org.keyplan.documents.pptx;

import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.StrokeStyle.LineDash;
import org.apache.poi.sl.usermodel.TabStop.TabStopType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.keyplan.viewpoint.blueprint.Blueprint.Node;
import org.keyplan.viewpoint.card.CardLine;
import org.keyplan.viewpoint.card.Figure;
import org.keyplan.viewpoint.drawing.Shape.Anchor;
import org.keyplan.viewpoint.layout.Rect;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/**
 * Draws the boxes of a diagram as shapes that hold their own text.
 *
 * @param scale points for each of the diagram's pixels
 */
record BoxPainter(double scale, Pen pen) {

    private static final double RADIUS = 8;
    private static final double MARK_GAP = 0.45;
    private static final double LINE = 1.28;

    /** Draws a box at its place, in points. */
    XSLFAutoShape paint(XSLFSheet sheet, Node node, Rect box, Sites sites) {
        XSLFAutoShape shape = sheet.createAutoShape();
        shape.setAnchor(new Place(box.x(), box.y(), box.width(), box.height()).anchor());
        shape.setShapeType(form(node.form()));
        if (shape.getShapeType() == ShapeType.ROUND_RECT) {
            Outline.round(
                    ((CTShape) shape.getXmlObject()).getSpPr(),
                    box.width(),
                    box.height(),
                    RADIUS * scale,
                    sites.further());
        }
        Names.give(
                shape,
                new ElementTag(ElementTag.Kind.BOX, node.mapping(), node.element())
                        .name(node.title()));
        Names.describe(shape, node.description());
        shape.setFillColor(Pen.awt(node.fill()));
        border(shape, node);
        text(shape, node);
        return shape;
    }

    private static ShapeType form(Figure form) {
        return switch (form) {
            case ELLIPSE -> ShapeType.ELLIPSE;
            case LOZENGE -> ShapeType.DIAMOND;
            case NOTE -> ShapeType.FOLDED_CORNER;
            case BOX, CONTAINER, ITEM -> ShapeType.ROUND_RECT;
        };
    }

    private void border(XSLFAutoShape shape, Node node) {
        if (node.border() == null) {
            shape.setLineColor(null);
            return;
        }
        shape.setLineColor(Pen.awt(node.border().color()));
        shape.setLineWidth(Math.max(0.5, node.border().width() * scale));
        if (!node.border().dashes().isEmpty()) {
            shape.setLineDash(LineDash.DASH);
        }
    }

    private void text(XSLFAutoShape shape, Node node) {
        Pen.prepare(shape);
        Rect text = node.text();
        Rect bounds = node.bounds();
        shape.setLeftInset(Math.max(0, (text.x() - bounds.x()) * scale - inset(node)));
        shape.setRightInset(Math.max(0, (bounds.right() - text.right()) * scale - inset(node)));
        shape.setTopInset(
                node.top() ? Math.max(0, (text.y() - bounds.y()) * scale - inset(node)) : 0);
        shape.setBottomInset(0.0);
        shape.setVerticalAlignment(node.top() ? VerticalAlignment.TOP : VerticalAlignment.MIDDLE);
        for (int i = 0; i < node.lines().size(); i++) {
            line(shape, node, i, text.width() * scale);
        }
        if (node.lines().isEmpty()) {
            shape.addNewTextParagraph();
        }
    }

    /** The shape is drawn to the middle of its border, which the box's bounds contain. */
    private double inset(Node node) {
        return node.border() == null ? 0 : node.border().width() * scale / 2;
    }

    private void line(XSLFAutoShape shape, Node node, int index, double width) {
        CardLine line = node.lines().get(index);
        XSLFTextParagraph paragraph = pen.paragraph(shape, align(node.anchor()));
        double size = line.style().size() * scale;
        boolean last = index == node.lines().size() - 1;
        boolean mark = last && index > 0 && line.style().semiBold();
        paragraph.setLineSpacing(-Math.round(size * LINE * 10) / 10.0);
        if (mark) {
            paragraph.setSpaceBefore(-size * MARK_GAP);
        }
        boolean starred = index == 0 && node.starred();
        String left = starred ? "★ " + line.left() : line.left();
        boolean bold = line.style().semiBold();
        double needed = Letters.width(left + "   " + line.right(), size, bold);
        if (line.right().isEmpty() || needed > width) {
            run(paragraph, (left + " " + line.right()).strip(), line, size);
            return;
        }
        run(paragraph, left, line, size);
        paragraph.addTabStops(width - 1.5, TabStopType.RIGHT);
        run(paragraph, "\t" + line.right(), line, size);
    }

    private static TextAlign align(Anchor anchor) {
        return switch (anchor) {
            case START -> TextAlign.LEFT;
            case MIDDLE -> TextAlign.CENTER;
            case END -> TextAlign.RIGHT;
        };
    }

    private static void run(XSLFTextParagraph paragraph, String text, CardLine line, double size) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(text);
        run.setFontSize(Math.round(size * 10) / 10.0);
        run.setBold(line.style().semiBold());
        run.setItalic(line.style().italic());
        run.setUnderlined(line.style().underlined());
        run.setStrikethrough(line.style().struck());
        run.setFontColor(Pen.awt(line.color()));
    }
}
