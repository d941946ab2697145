package org.keyplan.documents.pptx;

import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.keyplan.documents.content.Block.Fact;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.documents.slide.SlidePart.Conclusion;
import org.keyplan.documents.slide.SlidePart.Facts;
import org.keyplan.documents.slide.SlidePart.Figures;
import org.keyplan.documents.slide.SlidePart.Points;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;

import java.text.MessageFormat;
import java.util.List;

/** Draws the parts of slides that are words alone. */
final class TextPainters {

    private static final double HEADING = 0.85;
    private static final double GAP = 0.45;

    private TextPainters() {}

    /** A heading in small letters; empty where there is none. Gives the height it takes. */
    static double heading(XSLFSheet sheet, String heading, Place place, double size, Pen pen) {
        if (heading.isBlank()) {
            return 0;
        }
        XSLFTextBox box = box(sheet, place.top(size * HEADING * Letters.LEADING), "Heading");
        pen.run(
                pen.paragraph(box, TextAlign.LEFT),
                Letters.within(Letters.clean(heading), place.width(), size * HEADING, true, 1),
                size * HEADING,
                true,
                STSchemeColorVal.ACCENT_1);
        return headingHeight(heading, size);
    }

    static double headingHeight(String heading, double size) {
        return heading.isBlank() ? 0 : size * HEADING * Letters.LEADING + 0.4 * size;
    }

    static XSLFTextBox box(XSLFSheet sheet, Place place, String name) {
        XSLFTextBox box = sheet.createTextBox();
        box.setAnchor(place.anchor());
        Pen.prepare(box);
        Names.give(box, name);
        return box;
    }

    /** Labels beside their values. */
    record FactsPainter(Facts part, Pen pen) implements PartPainter {
        private static final double LABEL = 0.36;

        @Override
        public double height(double width, double size) {
            double height = headingHeight(part.heading(), size);
            for (Fact fact : part.facts()) {
                height += row(fact, width, size);
            }
            return height;
        }

        private static double row(Fact fact, double width, double size) {
            double value = Letters.height(fact.value(), width * (1 - LABEL), size);
            double label =
                    Letters.lines(fact.label(), width * LABEL - 10, size * 0.9, false)
                            * size
                            * 0.9
                            * Letters.LEADING;
            return Math.max(value, label) + GAP * size;
        }

        @Override
        public void paint(XSLFSheet sheet, Place place, double size) {
            Place at = place.below(heading(sheet, part.heading(), place, size, pen));
            for (Fact fact : part.facts()) {
                Text value = Letters.within(fact.value(), at.width() * (1 - LABEL), size, 3, 2);
                double height = row(new Fact(fact.label(), value), at.width(), size);
                if (height > at.height() + 1) {
                    return;
                }
                XSLFTextBox label =
                        box(
                                sheet,
                                new Place(at.x(), at.y(), at.width() * LABEL - 10, height),
                                "Label");
                pen.run(
                        pen.paragraph(label, TextAlign.LEFT),
                        Letters.clean(fact.label()),
                        size * 0.9,
                        false,
                        STSchemeColorVal.ACCENT_6);
                XSLFTextBox box =
                        box(
                                sheet,
                                new Place(
                                        at.x() + at.width() * LABEL,
                                        at.y(),
                                        at.width() * (1 - LABEL),
                                        height),
                                "Value");
                pen.text(box, value, size, TextAlign.LEFT);
                at = at.below(height);
            }
        }
    }

    /** Large figures side by side with what they mean below. */
    record FiguresPainter(Figures part, Pen pen) implements PartPainter {
        private static final double LARGE = 1.9;

        @Override
        public boolean rigid() {
            return true;
        }

        @Override
        public double height(double width, double size) {
            return size * (LARGE + 0.9 * 2) * Letters.LEADING;
        }

        @Override
        public void paint(XSLFSheet sheet, Place place, double size) {
            // the first is a sum and the others are counts, which need less room
            double unit = place.width() / (part.figures().size() + 1);
            double x = place.x();
            for (int i = 0; i < part.figures().size(); i++) {
                Fact figure = part.figures().get(i);
                double width = (i == 0 ? 2 : 1) * unit - 8;
                XSLFTextBox box =
                        box(sheet, new Place(x, place.y(), width, place.height()), "Figure");
                String value = Letters.clean(figure.value().value());
                double large = size * LARGE;
                while (large > size && Letters.width(value, large, true) > width) {
                    large -= 0.5;
                }
                Tone tone =
                        figure.value().tone() == Tone.PLAIN ? Tone.ADVICE : figure.value().tone();
                pen.run(
                        pen.paragraph(box, TextAlign.LEFT),
                        Letters.within(value, width, large, true, large > size ? 1 : 2),
                        large,
                        true,
                        Pen.color(tone));
                pen.run(
                        pen.paragraph(box, TextAlign.LEFT),
                        Letters.within(Letters.clean(figure.label()), width, size * 0.85, false, 2),
                        size * 0.85,
                        false,
                        STSchemeColorVal.ACCENT_6);
                x += (i == 0 ? 2 : 1) * unit;
            }
        }
    }

    /** Points with what is said less loudly below each. */
    record PointsPainter(Points part, String more, Pen pen) implements PartPainter {
        static final double INDENT = 12;
        private static final int MOST_LINES = 4;
        private static final int MOST_DETAIL = 3;

        @Override
        public double height(double width, double size) {
            double height = headingHeight(part.heading(), size);
            for (Text item : part.items()) {
                height += item(cut(item, width, size), width, size);
            }
            return height;
        }

        private Text cut(Text item, double width, double size) {
            boolean alone = part.items().size() == 1;
            return Letters.within(
                    item, width - INDENT, size, alone ? 3 * MOST_LINES : MOST_LINES, MOST_DETAIL);
        }

        private static double item(Text item, double width, double size) {
            return Letters.height(item, width - INDENT, size) + GAP * size;
        }

        @Override
        public void paint(XSLFSheet sheet, Place place, double size) {
            Place at = place.below(heading(sheet, part.heading(), place, size, pen));
            write(box(sheet, at, "Points"), at, size);
        }

        /** Writes the points into a placeholder of the layout. */
        void fill(XSLFSheet sheet, XSLFTextShape holder, Place place, double size) {
            Place at = place.below(heading(sheet, part.heading(), place, size, pen));
            holder.setAnchor(at.anchor());
            Pen.prepare(holder);
            write(holder, at, size);
        }

        private void write(XSLFTextShape box, Place at, double size) {
            double left = at.height();
            List<Text> items = part.items();
            for (int i = 0; i < items.size(); i++) {
                Text item = cut(items.get(i), at.width(), size);
                double height = item(item, at.width(), size);
                double reserve = i + 1 < items.size() ? size * Letters.LEADING : 0;
                if (height + reserve > left + 1 && i > 0) {
                    XSLFTextParagraph rest = pen.paragraph(box, TextAlign.LEFT);
                    pen.run(
                            rest,
                            MessageFormat.format(more, items.size() - i),
                            size * Letters.DETAIL,
                            false,
                            STSchemeColorVal.ACCENT_6);
                    return;
                }
                add(box, item, size, i > 0);
                left -= height;
            }
        }

        private void add(XSLFTextShape box, Text item, double size, boolean gap) {
            XSLFTextParagraph paragraph = pen.paragraph(box, TextAlign.LEFT);
            paragraph.setSpaceBefore(gap ? -GAP * size : 0.0);
            if (part.items().size() > 1 || !part.heading().isEmpty()) {
                paragraph.setBullet(true);
                paragraph.setBulletCharacter("•");
                paragraph.setLeftMargin(INDENT);
                paragraph.setIndent(-INDENT);
            }
            pen.run(
                    paragraph,
                    item.value(),
                    size,
                    Letters.isBold(item.tone()),
                    Pen.color(item.tone()));
            if (!item.detail().isEmpty()) {
                XSLFTextParagraph detail = pen.paragraph(box, TextAlign.LEFT);
                detail.setLeftMargin(INDENT);
                pen.run(
                        detail,
                        item.detail(),
                        size * Letters.DETAIL,
                        false,
                        STSchemeColorVal.ACCENT_6);
            }
        }
    }

    /** One sentence beside a bar in the colour of what it means. */
    record ConclusionPainter(Conclusion part, Pen pen) implements PartPainter {
        private static final double BAR = 3;
        private static final double PAD = 10;

        @Override
        public boolean rigid() {
            return true;
        }

        @Override
        public double height(double width, double size) {
            return Letters.lines(part.text(), width - BAR - 2 * PAD, size, true)
                            * size
                            * Letters.LEADING
                    + 1.2 * size;
        }

        @Override
        public void paint(XSLFSheet sheet, Place place, double size) {
            Place own = place.top(height(place.width(), size));
            XSLFAutoShape bar = sheet.createAutoShape();
            bar.setShapeType(ShapeType.RECT);
            bar.setAnchor(new Place(own.x(), own.y(), BAR, own.height()).anchor());
            Names.give(bar, "Bar");
            Shading.fill(bar, Pen.color(part.tone()));
            XSLFTextBox box =
                    box(
                            sheet,
                            new Place(
                                    own.x() + BAR + PAD,
                                    own.y(),
                                    own.width() - BAR - 2 * PAD,
                                    own.height()),
                            "Verdict");
            box.setVerticalAlignment(VerticalAlignment.MIDDLE);
            pen.run(
                    pen.paragraph(box, TextAlign.LEFT),
                    Letters.within(
                            Letters.clean(part.text()), own.width() - BAR - 2 * PAD, size, true, 4),
                    size,
                    true,
                    Pen.color(part.tone()));
        }
    }
}
