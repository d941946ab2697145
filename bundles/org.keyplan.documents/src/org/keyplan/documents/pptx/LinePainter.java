package org.keyplan.documents.pptx;

import org.apache.poi.sl.usermodel.LineDecoration.DecorationShape;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.StrokeStyle.LineCap;
import org.apache.poi.sl.usermodel.StrokeStyle.LineCompound;
import org.apache.poi.sl.usermodel.StrokeStyle.LineDash;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.keyplan.viewpoint.blueprint.Blueprint.Edge;
import org.keyplan.viewpoint.blueprint.Blueprint.End;
import org.keyplan.viewpoint.blueprint.Blueprint.Label;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.LineStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTConnection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGeomGuideList;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPresetGeometry2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.drawingml.x2006.main.STShapeType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;

import java.awt.Color;

/**
 * Draws the lines of a diagram as connectors that hold on to their boxes.
 *
 * @param scale points for each of the diagram's pixels
 */
record LinePainter(double scale) {

    private static final int QUARTER_TURN = 5_400_000;
    private static final int WHOLE = 100_000;
    private static final double LABEL_SIZE = 11;
    private static final double DOUBLE_WIDTH = 5.2;
    private static final String LIGHTNING = "⚡";

    /** One end of a line: a shape and the number of one of its connection sites. */
    record Hold(long shape, int site) {}

    /** Gives a connector the looks of a line; its form is in points. */
    void paint(XSLFConnectorShape line, Edge edge, Connector form, Hold source, Hold target) {
        Names.give(
                line,
                new ElementTag(ElementTag.Kind.LINE, edge.mapping(), edge.element())
                        .name(edge.title()));
        Names.describe(line, edge.title());
        CTConnector xml = (CTConnector) line.getXmlObject();
        shape(xml.getSpPr(), form);
        var holds = xml.getNvCxnSpPr().getCNvCxnSpPr();
        hold(holds.isSetStCxn() ? holds.getStCxn() : holds.addNewStCxn(), source);
        hold(holds.isSetEndCxn() ? holds.getEndCxn() : holds.addNewEndCxn(), target);
        line.setLineColor(Pen.awt(edge.color()));
        line.setLineWidth(Math.max(0.5, (edge.doubled() ? DOUBLE_WIDTH : edge.width()) * scale));
        if (edge.doubled()) {
            line.setLineCompound(LineCompound.DOUBLE);
        }
        if (edge.style() != LineStyle.SOLID) {
            line.setLineDash(dash(edge.style()));
        }
        line.setLineCap(LineCap.FLAT);
        line.setLineHeadDecoration(end(edge.start()));
        line.setLineTailDecoration(end(edge.end()));
    }

    private static void hold(CTConnection connection, Hold hold) {
        connection.setId(hold.shape());
        connection.setIdx(hold.site());
    }

    private static void shape(CTShapeProperties properties, Connector form) {
        CTTransform2D frame =
                properties.isSetXfrm() ? properties.getXfrm() : properties.addNewXfrm();
        if (form.turned()) {
            frame.setRot(QUARTER_TURN);
        }
        if (form.flipH()) {
            frame.setFlipH(true);
        }
        if (form.flipV()) {
            frame.setFlipV(true);
        }
        var from = frame.isSetOff() ? frame.getOff() : frame.addNewOff();
        from.setX(Units.toEMU(form.x()));
        from.setY(Units.toEMU(form.y()));
        var size = frame.isSetExt() ? frame.getExt() : frame.addNewExt();
        size.setCx(Units.toEMU(form.width()));
        size.setCy(Units.toEMU(form.height()));
        CTPresetGeometry2D preset =
                properties.isSetPrstGeom() ? properties.getPrstGeom() : properties.addNewPrstGeom();
        preset.setPrst(STShapeType.Enum.forString(form.preset()));
        CTGeomGuideList guides = preset.isSetAvLst() ? preset.getAvLst() : preset.addNewAvLst();
        for (int i = 0; i < form.adjust().size(); i++) {
            var guide = guides.addNewGd();
            guide.setName("adj" + (i + 1));
            guide.setFmla("val " + Math.round(form.adjust().get(i) * WHOLE));
        }
    }

    private static LineDash dash(LineStyle style) {
        return switch (style) {
            case SOLID -> LineDash.SOLID;
            case DASH -> LineDash.DASH;
            case DOT -> LineDash.SYS_DASH;
            case DASH_DOT -> LineDash.DASH_DOT;
        };
    }

    private static DecorationShape end(End end) {
        return switch (end) {
            case PLAIN -> DecorationShape.NONE;
            case OPEN_ARROW -> DecorationShape.ARROW;
            case FILLED_ARROW -> DecorationShape.TRIANGLE;
            case DIAMOND -> DecorationShape.DIAMOND;
            case DOT -> DecorationShape.OVAL;
        };
    }

    /** Draws what stands at a line at its place, in points. */
    void label(XSLFSheet sheet, Edge edge, Label label, Rect place) {
        XSLFAutoShape shape = sheet.createAutoShape();
        shape.setShapeType(label.mark() ? ShapeType.ELLIPSE : ShapeType.RECT);
        shape.setAnchor(new Place(place.x(), place.y(), place.width(), place.height()).anchor());
        String id = edge.element().isEmpty() ? edge.id() : edge.element();
        Names.give(
                shape,
                new ElementTag(ElementTag.Kind.LABEL, edge.mapping(), id).name(label.text()));
        shape.setFillColor(Color.WHITE);
        Pen.prepare(shape);
        shape.setVerticalAlignment(VerticalAlignment.MIDDLE);
        Color color = label.color() == null ? Color.DARK_GRAY : Pen.awt(label.color());
        shape.setLineColor(label.mark() ? color : null);
        if (label.mark() && label.text().startsWith(LIGHTNING)) {
            shape.setLineWidth(0.9);
            lightning(sheet, place, color);
            return;
        }
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.CENTER);
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(Letters.clean(label.text()));
        run.setFontSize(Math.round(LABEL_SIZE * scale * 10) / 10.0);
        run.setFontColor(color);
    }

    /** Typefaces have it in several colours or not at all. */
    private static void lightning(XSLFSheet sheet, Rect place, Color color) {
        XSLFAutoShape flash = sheet.createAutoShape();
        flash.setShapeType(ShapeType.LIGHTNING_BOLT);
        double by = place.width() * 0.22;
        flash.setAnchor(
                new Place(
                                place.x() + by,
                                place.y() + by,
                                place.width() - 2 * by,
                                place.height() - 2 * by)
                        .anchor());
        Names.give(flash, LIGHTNING);
        flash.setFillColor(color);
        flash.setLineColor(null);
    }
}
