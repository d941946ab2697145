package org.keyplan.documents.pptx;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.keyplan.documents.content.Block.Fact;
import org.keyplan.documents.content.Tone;
import org.keyplan.documents.pptx.PptxBase.Layout;
import org.keyplan.documents.slide.Deck;
import org.keyplan.documents.slide.Slide;
import org.keyplan.documents.slide.Slide.Column;
import org.keyplan.documents.slide.Slide.Kind;
import org.keyplan.documents.slide.SlidePart.Facts;
import org.keyplan.documents.slide.SlidePart.Points;
import org.keyplan.documents.slide.SlideRoom;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * Writes a presentation for PowerPoint: a master with layouts whose placeholders are used, tables,
 * charts and diagrams that can be edited, notes for the speaker.
 */
public final class PptxWriter {

    private static final double GAP = 30;
    private static final double TITLE_SIZE = 22;
    private static final double LEAST_TITLE_SIZE = 16;
    private static final double TITLE_WIDTH = 880;
    private static final double REMARK = 9.5;
    private static final int MOST_REMARK_LINES = 2;
    private static final int TOPIC = 13;
    private static final int CONFIDENTIALITY = 14;

    /** Writes the presentation and leaves the stream open. */
    public void write(Deck deck, OutputStream out) throws IOException {
        try (XMLSlideShow show = PptxBase.open()) {
            properties(show, deck);
            Pen pen = new Pen(deck.chinese());
            for (Slide slide : deck.slides()) {
                if (slide.kind() == Kind.TITLE) {
                    opening(show, slide, deck, pen);
                } else {
                    message(show, slide, deck, pen);
                }
            }
            show.write(out);
        }
    }

    private static void properties(XMLSlideShow show, Deck deck) {
        POIXMLProperties.CoreProperties properties = show.getProperties().getCoreProperties();
        properties.setTitle(Letters.clean(deck.title()));
        properties.setSubjectProperty(deck.subject());
        properties.setCreator("Keyplan");
        properties
                .getUnderlyingProperties()
                .setLanguageProperty(deck.chinese() ? "zh-CN" : "en-GB");
        properties.setCreated(
                Optional.of(Date.from(deck.asOf().atStartOfDay(ZoneOffset.UTC).toInstant())));
    }

    private static XSLFSlide add(XMLSlideShow show, Layout layout) {
        return show.createSlide(show.getSlideMasters().get(0).getLayout(layout.type()));
    }

    private static void opening(XMLSlideShow show, Slide slide, Deck deck, Pen pen) {
        XSLFSlide sheet = add(show, Layout.TITLE);
        set(
                sheet,
                Placeholder.CENTERED_TITLE,
                Letters.within(Letters.clean(slide.title()), 780, 38, true, 2));
        set(
                sheet,
                Placeholder.SUBTITLE,
                Letters.within(Letters.clean(slide.topic()), 780, 17, false, 1));
        Holders.numbered(sheet, TOPIC).ifPresent(shape -> control(shape, slide, pen));
        Holders.numbered(sheet, CONFIDENTIALITY)
                .ifPresent(shape -> shape.setText(deck.labels().confidential()));
        notes(show, sheet, slide);
    }

    private static void control(XSLFTextShape shape, Slide slide, Pen pen) {
        shape.clearText();
        for (Fact fact : ((Facts) slide.parts().get(0)).facts()) {
            XSLFTextParagraph paragraph = shape.addNewTextParagraph();
            XSLFTextRun label = paragraph.addNewTextRun();
            label.setText(fact.label() + "  ");
            label.setFontColor(Color.GRAY);
            pen.run(
                    paragraph,
                    Letters.within(Letters.clean(fact.value().value()), 500, 12, false, 1),
                    12,
                    false,
                    Pen.color(fact.value().tone()));
        }
    }

    private static void message(XMLSlideShow show, Slide slide, Deck deck, Pen pen) {
        boolean words =
                slide.columns().stream()
                        .allMatch(c -> c.parts().size() == 1 && c.parts().get(0) instanceof Points);
        Layout layout =
                !words
                        ? Layout.TITLE_ONLY
                        : slide.columns().size() == 1 ? Layout.CONTENT : Layout.TWO_COLUMNS;
        XSLFSlide sheet = add(show, layout);
        title(sheet, slide.title());
        Holders.numbered(sheet, TOPIC)
                .ifPresent(
                        shape ->
                                shape.setText(
                                        Letters.within(
                                                Letters.clean(slide.topic()),
                                                TITLE_WIDTH,
                                                10.5,
                                                true,
                                                1)));
        foot(sheet, deck);
        columns(sheet, slide, deck, pen);
        notes(show, sheet, slide);
    }

    private static void title(XSLFSlide sheet, String title) {
        String clean = Letters.clean(title);
        double size = TITLE_SIZE;
        while (size > LEAST_TITLE_SIZE && Letters.lines(clean, TITLE_WIDTH, size, true) > 2) {
            size -= 1;
        }
        XSLFTextShape shape =
                set(sheet, Placeholder.TITLE, Letters.within(clean, TITLE_WIDTH, size, true, 2));
        if (shape != null && size < TITLE_SIZE) {
            shape.getTextParagraphs().get(0).getTextRuns().get(0).setFontSize(size);
        }
    }

    private static XSLFTextShape set(XSLFSlide sheet, Placeholder which, String text) {
        if (sheet.getPlaceholder(which) instanceof XSLFTextShape shape) {
            shape.setText(text);
            return shape;
        }
        return null;
    }

    private static void foot(XSLFSlide sheet, Deck deck) {
        Holders.foot(sheet, deck.labels().running() + "   ·   " + deck.labels().confidential());
    }

    private static void columns(XSLFSlide sheet, Slide slide, Deck deck, Pen pen) {
        List<Column> columns = slide.columns();
        double height = SlideRoom.HEIGHT - remarks(sheet, slide, pen);
        double weights = columns.stream().mapToInt(Column::weight).sum();
        double room = SlideRoom.WIDTH - GAP * (columns.size() - 1);
        List<ColumnPainter> painters =
                columns.stream()
                        .map(c -> ColumnPainter.of(c.parts(), deck.labels().more(), pen))
                        .toList();
        double size = Double.POSITIVE_INFINITY;
        for (int i = 0; i < columns.size(); i++) {
            double width = room * columns.get(i).weight() / weights;
            size = Math.min(size, painters.get(i).size(width, height));
        }
        double x = SlideRoom.LEFT;
        for (int i = 0; i < columns.size(); i++) {
            double width = room * columns.get(i).weight() / weights;
            Place place = new Place(x, SlideRoom.TOP, width, height);
            Optional<XSLFTextShape> holder = Holders.numbered(sheet, i + 1);
            if (holder.isPresent()) {
                painters.get(i).fill(sheet, holder.get(), place, size);
            } else {
                painters.get(i).paint(sheet, place, size);
            }
            x += width + GAP;
        }
    }

    /** Writes what is not there above the foot; gives the height that it takes with its air. */
    private static double remarks(XSLFSlide sheet, Slide slide, Pen pen) {
        if (slide.remarks().isEmpty()) {
            return 0;
        }
        String text =
                Letters.within(
                        Letters.clean(String.join(" ", slide.remarks())),
                        SlideRoom.WIDTH,
                        REMARK,
                        false,
                        MOST_REMARK_LINES);
        double height =
                Letters.lines(text, SlideRoom.WIDTH, REMARK, false) * REMARK * Letters.LEADING;
        Place place =
                new Place(
                        SlideRoom.LEFT,
                        SlideRoom.TOP + SlideRoom.HEIGHT - height,
                        SlideRoom.WIDTH,
                        height);
        pen.run(
                pen.paragraph(TextPainters.box(sheet, place, "Remark"), TextAlign.LEFT),
                text,
                REMARK,
                false,
                Pen.color(Tone.FAINT));
        return height + REMARK;
    }

    private static void notes(XMLSlideShow show, XSLFSlide sheet, Slide slide) {
        if (slide.notes().isEmpty()) {
            return;
        }
        XSLFNotes notes = show.getNotesSlide(sheet);
        for (XSLFShape shape : notes.getShapes()) {
            if (shape instanceof XSLFTextShape text && text.getTextType() == Placeholder.BODY) {
                text.setText(Letters.clean(String.join("\n", slide.notes())));
            }
        }
    }
}
