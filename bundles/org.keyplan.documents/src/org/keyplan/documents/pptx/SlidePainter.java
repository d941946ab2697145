package org.keyplan.documents.pptx;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
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
import org.keyplan.documents.slide.SlidePart.Diagram;
import org.keyplan.documents.slide.SlidePart.Facts;
import org.keyplan.documents.slide.SlidePart.Points;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * Adds slides to a presentation, whose master and layouts are our own or somebody else's. In
 * somebody else's, what we say takes their places, typefaces and first colour; colours that mean
 * something keep their meaning.
 */
public final class SlidePainter {

    private static final double GAP = 30;
    private static final double LEAST_TITLE_SIZE = 16;

    /** Titles that are sentences need smaller letters than those of a word. */
    private static final double LARGEST_TITLE_SIZE = 28;

    private static final double REMARK = 9.5;
    private static final double FOOT = 8;
    private static final double PAPER = 8;
    private static final int MOST_REMARK_LINES = 2;
    private static final int CONFIDENTIALITY = 14;

    private final XMLSlideShow show;
    private final Deck deck;
    private final Pen pen;
    private final Layouts layouts;

    /** Makes the file's properties those of the deck. */
    public SlidePainter(XMLSlideShow show, Deck deck) {
        this.show = show;
        this.deck = deck;
        this.pen = new Pen(deck.chinese());
        this.layouts = new Layouts(show);
        properties();
    }

    private void properties() {
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

    /** What can stand in a file of a text: no control characters, no halves of letters. */
    public static String clean(String text) {
        return Letters.clean(text);
    }

    /** Adds a slide behind all others. */
    public XSLFSlide add(Slide slide) {
        XSLFSlide sheet = slide.kind() == Kind.TITLE ? opening(slide) : message(slide);
        SpeakerNotes.write(show, sheet, slide.notes());
        if (!Layouts.isOurs(sheet.getSlideLayout())) {
            Holders.removeEmpty(sheet);
            boolean paper = Layouts.isDark(sheet.getSlideLayout());
            sheet.getShapes().forEach(shape -> FixedTones.apply(shape, paper));
        }
        return sheet;
    }

    /** Draws a diagram into a place of a slide that somebody else made. */
    public void draw(XSLFSlide sheet, Diagram diagram, Rectangle2D at) {
        new DiagramPainter(diagram, pen)
                .paint(sheet, new Place(at.getX(), at.getY(), at.getWidth(), at.getHeight()), 0);
    }

    private XSLFSlide opening(Slide slide) {
        XSLFSlideLayout layout = layouts.of(Layout.TITLE);
        XSLFSlide sheet = Holders.slide(show, layout);
        String title = Letters.within(Letters.clean(slide.title()), 780, 38, true, 2);
        if (set(sheet, Placeholder.CENTERED_TITLE, title) == null) {
            set(sheet, Placeholder.TITLE, title);
        }
        String topic = Letters.within(Letters.clean(slide.topic()), 780, 17, false, 1);
        if (Layouts.isOurs(layout)) {
            set(sheet, Placeholder.SUBTITLE, topic);
            Holders.numbered(sheet, Layouts.TOPIC).ifPresent(shape -> control(shape, slide));
            Holders.numbered(sheet, CONFIDENTIALITY)
                    .ifPresent(shape -> shape.setText(deck.labels().confidential()));
        } else {
            String all = topic + "\n" + deck.labels().running() + "\n" + confidential();
            if (set(sheet, Placeholder.SUBTITLE, all) == null) {
                set(sheet, Placeholder.BODY, all);
            }
        }
        return sheet;
    }

    private String confidential() {
        return deck.labels().confidential();
    }

    private void control(XSLFTextShape shape, Slide slide) {
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

    private XSLFSlide message(Slide slide) {
        boolean words =
                slide.columns().stream()
                        .allMatch(c -> c.parts().size() == 1 && c.parts().get(0) instanceof Points);
        XSLFSlideLayout layout =
                layouts.of(
                        !words
                                ? Layout.TITLE_ONLY
                                : slide.columns().size() == 1
                                        ? Layout.CONTENT
                                        : Layout.TWO_COLUMNS);
        XSLFSlide sheet = Holders.slide(show, layout);
        title(sheet, slide.title());
        if (Layouts.isOurs(layout)) {
            Holders.numbered(sheet, Layouts.TOPIC)
                    .ifPresent(
                            shape ->
                                    shape.setText(
                                            Letters.within(
                                                    Letters.clean(slide.topic()),
                                                    layouts.room(layout).width(),
                                                    10.5,
                                                    true,
                                                    1)));
        }
        foot(sheet, layout);
        if (!Layouts.isOurs(layout) && Layouts.isDark(layout)) {
            paper(sheet, layouts.room(layout));
        }
        columns(sheet, slide, layouts.room(layout));
        return sheet;
    }

    /** Who may see it must be there, whether a layout has a place for it or not. */
    private void foot(XSLFSlide sheet, XSLFSlideLayout layout) {
        boolean ours = Layouts.isOurs(layout);
        String running = deck.labels().running();
        String text =
                ours ? running + "   ·   " + confidential() : confidential() + "   ·   " + running;
        if (!Holders.foot(sheet, text)) {
            Place room = layouts.room(layout);
            double y = show.getPageSize().height - 2 * FOOT;
            pen.run(
                    pen.paragraph(
                            TextPainters.box(
                                    sheet,
                                    new Place(room.x(), y, room.width(), FOOT * Letters.LEADING),
                                    "Foot"),
                            TextAlign.LEFT),
                    Letters.within(Letters.clean(text), room.width(), FOOT, false, 1),
                    FOOT,
                    false,
                    Pen.color(Tone.PLAIN));
        }
    }

    /** Colours that mean something are made for white. */
    private static void paper(XSLFSlide sheet, Place room) {
        XSLFAutoShape paper = sheet.createAutoShape();
        paper.setAnchor(
                new Place(
                                room.x() - PAPER,
                                room.y() - PAPER,
                                room.width() + 2 * PAPER,
                                room.height() + 2 * PAPER)
                        .anchor());
        paper.setFillColor(Color.WHITE);
        paper.setLineColor(null);
        Names.give(paper, "Paper");
    }

    /** In two lines at most: in letters as large as the layout's or, where need be, smaller. */
    private static void title(XSLFSlide sheet, String title) {
        String clean = Letters.clean(title);
        XSLFTextShape shape = set(sheet, Placeholder.TITLE, clean);
        if (shape == null || clean.isEmpty()) {
            return;
        }
        XSLFTextRun run = shape.getTextParagraphs().get(0).getTextRuns().get(0);
        boolean ours = Layouts.isOurs(sheet.getSlideLayout());
        double own = Optional.ofNullable(run.getFontSize()).orElse(LEAST_TITLE_SIZE);
        double usual = ours ? own : Math.min(own, LARGEST_TITLE_SIZE);
        double width =
                shape.getAnchor().getWidth() - shape.getLeftInset() - shape.getRightInset() - 8;
        double size = usual;
        while (size > LEAST_TITLE_SIZE && Letters.lines(clean, width, size, true) > 2) {
            size -= 1;
        }
        shape.setText(Letters.within(clean, width, size, true, 2));
        if (size < usual || !ours) {
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

    private void columns(XSLFSlide sheet, Slide slide, Place room) {
        List<Column> columns = slide.columns();
        double height = room.height() - remarks(sheet, slide, room);
        double weights = columns.stream().mapToInt(Column::weight).sum();
        double all = room.width() - GAP * (columns.size() - 1);
        List<ColumnPainter> painters =
                columns.stream()
                        .map(c -> ColumnPainter.of(c.parts(), deck.labels().more(), pen))
                        .toList();
        double size = Double.POSITIVE_INFINITY;
        for (int i = 0; i < columns.size(); i++) {
            double width = all * columns.get(i).weight() / weights;
            size = Math.min(size, painters.get(i).size(width, height));
        }
        double x = room.x();
        for (int i = 0; i < columns.size(); i++) {
            double width = all * columns.get(i).weight() / weights;
            Place place = new Place(x, room.y(), width, height);
            Optional<XSLFTextShape> holder =
                    painters.get(i).isWords() ? Holders.words(sheet, i + 1) : Optional.empty();
            if (holder.isPresent()) {
                painters.get(i).fill(sheet, holder.get(), place, size);
            } else {
                painters.get(i).paint(sheet, place, size);
            }
            x += width + GAP;
        }
    }

    /** Writes what is not there above the foot; gives the height that it takes with its air. */
    private double remarks(XSLFSlide sheet, Slide slide, Place room) {
        if (slide.remarks().isEmpty()) {
            return 0;
        }
        String text =
                Letters.within(
                        Letters.clean(String.join(" ", slide.remarks())),
                        room.width(),
                        REMARK,
                        false,
                        MOST_REMARK_LINES);
        double height = Letters.lines(text, room.width(), REMARK, false) * REMARK * Letters.LEADING;
        Place place = new Place(room.x(), room.bottom() - height, room.width(), height);
        pen.run(
                pen.paragraph(TextPainters.box(sheet, place, "Remark"), TextAlign.LEFT),
                text,
                REMARK,
                false,
                Pen.color(Tone.FAINT));
        return height + REMARK;
    }
}
