package org.keyplan.documents.pptx;

import org.apache.poi.sl.usermodel.LineDecoration.DecorationShape;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.documents.slide.SlidePart.Step;
import org.keyplan.documents.slide.SlidePart.Way;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;

import java.awt.Color;

/** Draws a way from person to person as cards below each other with arrows between. */
record WayPainter(Way part, Pen pen) implements PartPainter {

    private static final double CARD = 3.4;
    private static final double GAP = 2.2;
    private static final double PAD = 10;
    private static final Color ACCENT = new Color(0x27, 0x4C, 0x9B);
    private static final Color OURS = new Color(0x7C, 0x3A, 0xED);

    @Override
    public double height(double width, double size) {
        int steps = part.steps().size();
        return TextPainters.headingHeight(part.heading(), size)
                + steps * CARD * size
                + (steps - 1) * GAP * size;
    }

    @Override
    public void paint(XSLFSheet sheet, Place place, double size) {
        Place at = place.below(TextPainters.heading(sheet, part.heading(), place, size, pen));
        double wanted = height(place.width(), size);
        double fit = Math.min(1, place.height() / wanted);
        XSLFAutoShape before = null;
        for (Step step : part.steps()) {
            if (before != null) {
                arrow(sheet, before, at, step, size, fit);
                at = at.below(GAP * size * fit);
            }
            XSLFAutoShape card = card(sheet, at.top(CARD * size * fit), step, size * fit);
            if (before != null) {
                hold(sheet, before, card);
            }
            before = card;
            at = at.below(CARD * size * fit);
        }
    }

    private XSLFAutoShape card(XSLFSheet sheet, Place place, Step step, double size) {
        XSLFAutoShape card = sheet.createAutoShape();
        card.setShapeType(ShapeType.ROUND_RECT);
        card.setAnchor(
                new Place(place.x(), place.y(), place.width() * 0.8, place.height()).anchor());
        Names.give(card, "Person");
        card.setFillColor(Color.WHITE);
        card.setLineColor(step.ours() ? OURS : ACCENT);
        card.setLineWidth(1.25);
        Pen.prepare(card);
        card.setLeftInset(PAD);
        card.setRightInset(PAD);
        card.setVerticalAlignment(VerticalAlignment.MIDDLE);
        Text text =
                Letters.within(
                        Text.of(step.name(), Tone.STRONG).with(step.detail()),
                        place.width() * 0.8 - 2 * PAD,
                        size,
                        1,
                        1);
        pen.text(card, text, size, TextAlign.LEFT);
        return card;
    }

    private void arrow(
            XSLFSheet sheet, XSLFAutoShape before, Place at, Step step, double size, double fit) {
        double middle = before.getAnchor().getCenterX();
        Place beside =
                new Place(
                        middle + 8,
                        at.y() + GAP * size * fit * 0.5 - 0.6 * size,
                        at.right() - middle - 8,
                        size * Letters.LEADING);
        pen.run(
                pen.paragraph(TextPainters.box(sheet, beside, "How"), TextAlign.LEFT),
                Letters.within(Letters.clean(step.how()), beside.width(), size * 0.85, false, 1),
                size * 0.85,
                false,
                STSchemeColorVal.ACCENT_6);
    }

    private static void hold(XSLFSheet sheet, XSLFAutoShape from, XSLFAutoShape to) {
        XSLFConnectorShape line = sheet.createConnector();
        double x = from.getAnchor().getCenterX();
        double top = from.getAnchor().getMaxY();
        line.setAnchor(new Place(x, top, 0, to.getAnchor().getY() - top).anchor());
        line.setShapeType(ShapeType.STRAIGHT_CONNECTOR_1);
        Names.give(line, "Arrow");
        line.setLineColor(ACCENT);
        line.setLineWidth(1.5);
        line.setLineTailDecoration(DecorationShape.TRIANGLE);
        var holds = ((CTConnector) line.getXmlObject()).getNvCxnSpPr().getCNvCxnSpPr();
        var start = holds.addNewStCxn();
        start.setId(from.getShapeId());
        start.setIdx(2);
        var end = holds.addNewEndCxn();
        end.setId(to.getShapeId());
        end.setIdx(0);
    }
}
