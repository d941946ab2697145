package org.keyplan.viewpoint.render;

import org.keyplan.viewpoint.card.Ink;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Anchor;
import org.keyplan.viewpoint.drawing.Shape.Box;
import org.keyplan.viewpoint.drawing.Shape.Group;
import org.keyplan.viewpoint.drawing.Shape.Kind;
import org.keyplan.viewpoint.drawing.Shape.Stroke;
import org.keyplan.viewpoint.drawing.Shape.TextStyle;
import org.keyplan.viewpoint.scene.Rgb;
import org.keyplan.viewpoint.text.TextMetrics;
import org.keyplan.viewpoint.text.Wrapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words above a picture, and those in the place of one that shows nothing. */
final class HeadingBlock {
    /** Left and right of everything. */
    static final double MARGIN = 24;

    /** Lines of text longer than this are hard to follow. */
    static final double WIDEST_TEXT = 1180;

    private static final double EMPTY_HEIGHT = 120;
    private static final TextStyle TITLE = new TextStyle(20, true);
    private static final TextStyle FACTS = new TextStyle(12, false);
    private static final TextStyle NOTICE = new TextStyle(12, true);
    private static final TextStyle SENTENCE = new TextStyle(14, false);
    private static final Rgb FILTERED = Rgb.of("#8F5400");
    private static final Rgb FRAME = Rgb.of("#9CA3AF");

    private final TextMetrics metrics;
    private final Locale locale;
    private final double width;

    /**
     * @param width of the whole picture
     */
    HeadingBlock(TextMetrics metrics, Locale locale, double width) {
        this.metrics = metrics;
        this.locale = locale;
        this.width = width;
    }

    /** What a picture is called: as its heading says, else as it calls itself, else its kind. */
    static String title(Heading heading, String own, String kind) {
        if (heading != null && heading.title() != null) {
            return heading.title();
        }
        return own == null || own.isBlank() ? kind : own;
    }

    /**
     * Adds title, facts and the filters in force.
     *
     * @param heading null for none; filters are told all the same
     * @param filters as words, empty for none
     * @return where what follows begins
     */
    double add(Heading heading, String title, String filters, List<Shape> shapes) {
        List<Shape> lines = new ArrayList<>();
        double y = MARGIN;
        if (heading != null) {
            y -= 4;
            y = addLines(title, TITLE, Ink.HEADLINE, 26, y, lines);
            String facts = facts(heading);
            if (!facts.isEmpty()) {
                y = addLines(facts, FACTS, Ink.BODY, 18, y, lines);
            }
        }
        if (!filters.isEmpty()) {
            String notice = Captions.MESSAGES.get(locale, "heading.filtered", filters);
            y = addLines(notice, NOTICE, FILTERED, 18, y, lines);
        }
        if (lines.isEmpty()) {
            return 0;
        }
        shapes.add(new Group(Kind.PLAIN, "heading", null, null, lines));
        return y;
    }

    /** Adds a sentence in a dashed frame; returns where what follows begins. */
    double addSentence(String sentence, double top, List<Shape> shapes) {
        double y = top == 0 ? MARGIN : top + MARGIN / 2;
        double room = width - 2 * MARGIN;
        List<Shape> parts = new ArrayList<>();
        Stroke dashed = new Stroke(FRAME, 1.4, List.of(5.0, 4.0));
        parts.add(new Box(MARGIN, y, room, EMPTY_HEIGHT, 8, null, dashed));
        List<String> lines =
                new Wrapping(metrics, SENTENCE.size(), false)
                        .fit(sentence, room - 2 * MARGIN, 4)
                        .lines();
        double baseline = y + EMPTY_HEIGHT / 2 - (lines.size() - 1) * 10 + 5;
        for (String line : lines) {
            parts.add(new Shape.Text(width / 2, baseline, Anchor.MIDDLE, line, SENTENCE, Ink.BODY));
            baseline += 20;
        }
        shapes.add(new Group(Kind.PLAIN, "empty", null, null, parts));
        return y + EMPTY_HEIGHT + MARGIN;
    }

    private String facts(Heading heading) {
        String subject = heading.subject() == null ? "" : heading.subject().strip();
        String date = heading.date() == null ? "" : heading.date().toString();
        if (subject.isEmpty() || date.isEmpty()) {
            return subject + date;
        }
        return Captions.MESSAGES.get(locale, "heading.parts", subject, date);
    }

    private double addLines(
            String text, TextStyle style, Rgb color, double leading, double top, List<Shape> to) {
        double room = Math.min(width - 2 * MARGIN, WIDEST_TEXT);
        double y = top;
        Wrapping wrapping = new Wrapping(metrics, style.size(), style.semiBold());
        for (String line : wrapping.fit(text, room, 3).lines()) {
            y += leading;
            to.add(new Shape.Text(MARGIN, y - leading * 0.3, Anchor.START, line, style, color));
        }
        return y;
    }
}
