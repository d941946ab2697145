package org.keyplan.documents.pptx;

import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.keyplan.documents.content.Block.Quadrant;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.documents.slide.SlidePart.Fields;
import org.keyplan.documents.slide.SlidePart.Points;

import java.util.List;

/** Draws four fields in two rows, each on a tint of its colour and below its name. */
record FieldsPainter(Fields part, String more, Pen pen) implements PartPainter {

    private static final double GAP = 12;
    private static final double PAD = 12;
    private static final double BAR = 3;
    private static final double LARGEST = 14;
    private static final double LEAST = 9.5;

    @Override
    public double height(double width, double size) {
        return 4 * size;
    }

    @Override
    public boolean stretches() {
        return true;
    }

    @Override
    public void paint(XSLFSheet sheet, Place place, double size) {
        double width = (place.width() - GAP) / 2;
        double height = (place.height() - GAP) / 2;
        double letters = size(width - 2 * PAD, height - 2 * PAD);
        List<Quadrant> fields = part.quadrants().fields();
        for (int i = 0; i < fields.size(); i++) {
            int column = i % 2;
            int row = i / 2;
            Place field =
                    new Place(
                            place.x() + column * (width + GAP),
                            place.y() + row * (height + GAP),
                            width,
                            height);
            paint(sheet, fields.get(i), field, letters);
        }
    }

    private double size(double width, double height) {
        double size = LARGEST;
        while (size > LEAST && !fits(width, height, size)) {
            size -= 0.5;
        }
        return size;
    }

    private boolean fits(double width, double height, double size) {
        return part.quadrants().fields().stream()
                .allMatch(f -> points(f).height(width, size) + 1.6 * size <= height);
    }

    private TextPainters.PointsPainter points(Quadrant field) {
        List<Text> items =
                field.items().isEmpty() ? List.of(Text.of("–", Tone.FAINT)) : field.items();
        return new TextPainters.PointsPainter(new Points("", items), more, pen);
    }

    private void paint(XSLFSheet sheet, Quadrant field, Place place, double size) {
        XSLFAutoShape ground = sheet.createAutoShape();
        ground.setShapeType(ShapeType.RECT);
        ground.setAnchor(place.anchor());
        Names.give(ground, field.title());
        Shading.fill(ground, Pen.color(field.tone()), 8);
        XSLFAutoShape bar = sheet.createAutoShape();
        bar.setShapeType(ShapeType.RECT);
        bar.setAnchor(place.top(BAR).anchor());
        Names.give(bar, "Bar");
        Shading.fill(bar, Pen.color(field.tone()));
        Place inner =
                new Place(
                        place.x() + PAD,
                        place.y() + PAD,
                        place.width() - 2 * PAD,
                        place.height() - 1.5 * PAD);
        pen.text(
                TextPainters.box(sheet, inner.top(1.4 * size), "Heading"),
                Text.of(field.title(), field.tone()),
                size,
                TextAlign.LEFT);
        points(field).paint(sheet, inner.below(1.6 * size), size);
    }
}
