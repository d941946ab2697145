package org.keyplan.viewpoint.render;

import org.keyplan.viewpoint.card.Card;
import org.keyplan.viewpoint.card.Ink;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Anchor;
import org.keyplan.viewpoint.drawing.Shape.Box;
import org.keyplan.viewpoint.drawing.Shape.Group;
import org.keyplan.viewpoint.drawing.Shape.Kind;
import org.keyplan.viewpoint.drawing.Shape.Path;
import org.keyplan.viewpoint.drawing.Shape.Segment.LineTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.MoveTo;
import org.keyplan.viewpoint.drawing.Shape.Stroke;
import org.keyplan.viewpoint.drawing.Shape.TextStyle;
import org.keyplan.viewpoint.layout.Layout;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.Arrangement.Point;
import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Rgb;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.text.TextMetrics;
import org.keyplan.viewpoint.text.Wrapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts heading, diagram and legend below each other. One sheet makes one drawing. */
final class Sheet {
    private static final double MARGIN = 24;

    /** A picture narrower than this leaves no room for words. */
    private static final double LEAST_WIDTH = 680;

    /** Lines of text longer than this are hard to follow. */
    private static final double WIDEST_TEXT = 1180;

    private static final TextStyle TITLE = new TextStyle(20, true);
    private static final TextStyle FACTS = new TextStyle(12, false);
    private static final TextStyle NOTICE = new TextStyle(12, true);
    private static final TextStyle SENTENCE = new TextStyle(14, false);
    private static final Rgb FILTERED = Rgb.of("#8F5400");

    private final Scene scene;
    private final LegendTerms terms;
    private final TextMetrics metrics;
    private final Locale locale;
    private final List<Shape> shapes = new ArrayList<>();
    private double width = LEAST_WIDTH;
    private double y;

    Sheet(Scene scene, LegendTerms terms, TextMetrics metrics, Locale locale) {
        this.scene = scene;
        this.terms = terms;
        this.metrics = metrics;
        this.locale = locale;
    }

    /**
     * The finished picture.
     *
     * @param heading null for none; filters in force are told all the same
     * @param legend whether there is to be one
     */
    Drawing draw(Map<NodeId, Card> cards, Layout layout, Heading heading, boolean legend) {
        width = Math.max(LEAST_WIDTH, Math.ceil(layout.width()));
        addHeading(heading);
        if (cards.isEmpty()) {
            addSentence();
        } else {
            double left = Math.floor((width - layout.width()) / 2);
            Captions captions = new Captions(locale, terms, cards);
            Layout placed = moved(layout, left, y);
            shapes.addAll(Drawer.draw(scene, placed, cards, captions, metrics));
            y += layout.height();
            if (legend) {
                addLegend(Drawer.thinning(layout));
            }
        }
        String title = title(heading);
        String description =
                text("picture.description", title, cards.size(), layout.routes().size());
        return new Drawing(width, Math.ceil(y), title, description, locale, shapes);
    }

    private String title(Heading heading) {
        if (heading != null && heading.title() != null) {
            return heading.title();
        }
        String title = scene.title();
        return title == null || title.isBlank() ? scene.description().label() : title;
    }

    private void addHeading(Heading heading) {
        List<Shape> lines = new ArrayList<>();
        y = MARGIN;
        if (heading != null) {
            y -= 4;
            addLines(title(heading), TITLE, Ink.HEADLINE, 26, lines);
            String facts = facts(heading);
            if (!facts.isEmpty()) {
                addLines(facts, FACTS, Ink.BODY, 18, lines);
            }
        }
        if (!scene.filters().isEmpty()) {
            addLines(text("heading.filtered", filters()), NOTICE, FILTERED, 18, lines);
        }
        if (lines.isEmpty()) {
            y = 0;
        } else {
            shapes.add(new Group(Kind.PLAIN, "heading", null, null, lines));
        }
    }

    private String facts(Heading heading) {
        String subject = heading.subject() == null ? "" : heading.subject().strip();
        String date = heading.date() == null ? "" : heading.date().toString();
        if (subject.isEmpty() || date.isEmpty()) {
            return subject + date;
        }
        return text("heading.parts", subject, date);
    }

    private String filters() {
        return scene.filters().stream()
                .map(name -> scene.description().filter(name).label())
                .reduce((some, more) -> text("list.separator", some, more))
                .orElse("");
    }

    private void addLines(
            String text, TextStyle style, Rgb color, double leading, List<Shape> lines) {
        double room = Math.min(width - 2 * MARGIN, WIDEST_TEXT);
        Wrapping wrapping = new Wrapping(metrics, style.size(), style.semiBold());
        for (String line : wrapping.fit(text, room, 3).lines()) {
            y += leading;
            lines.add(new Shape.Text(MARGIN, y - leading * 0.3, Anchor.START, line, style, color));
        }
    }

    private void addSentence() {
        double height = 120;
        y = y == 0 ? MARGIN : y + MARGIN / 2;
        Rect frame = new Rect(MARGIN, y, width - 2 * MARGIN, height);
        List<Shape> parts = new ArrayList<>();
        Stroke dashed = new Stroke(Rgb.of("#9CA3AF"), 1.4, List.of(5.0, 4.0));
        parts.add(new Box(frame.x(), frame.y(), frame.width(), height, 8, null, dashed));
        List<String> lines =
                new Wrapping(metrics, SENTENCE.size(), false)
                        .fit(sentence(), frame.width() - 2 * MARGIN, 4)
                        .lines();
        double baseline = frame.centerY() - (lines.size() - 1) * 10 + 5;
        for (String line : lines) {
            parts.add(
                    new Shape.Text(
                            frame.centerX(), baseline, Anchor.MIDDLE, line, SENTENCE, Ink.BODY));
            baseline += 20;
        }
        shapes.add(new Group(Kind.PLAIN, "empty", null, null, parts));
        y += height + MARGIN;
    }

    private String sentence() {
        if (!scene.filters().isEmpty()) {
            return text("empty.filtered", filters());
        }
        return terms.empty() == null ? text("empty.sentence") : terms.empty();
    }

    private void addLegend(double thinning) {
        List<LegendRow> rows = LegendContent.of(scene, terms, locale);
        if (rows.isEmpty()) {
            return;
        }
        double room = Math.min(width - 2 * MARGIN, WIDEST_TEXT);
        Legend legend = Legend.of(rows, MARGIN, y + 12, room, thinning, metrics);
        List<Shape> parts = new ArrayList<>();
        parts.add(
                new Path(
                        List.of(new MoveTo(MARGIN, y), new LineTo(width - MARGIN, y)),
                        null,
                        new Stroke(Ink.RULE, 1)));
        parts.addAll(legend.shapes());
        shapes.add(new Group(Kind.LEGEND, "legend", text("legend.title"), null, parts));
        y = legend.bottom() + 20;
    }

    private String text(String key, Object... arguments) {
        return Captions.MESSAGES.get(locale, key, arguments);
    }

    private static Layout moved(Layout layout, double dx, double dy) {
        Map<NodeId, Rect> bounds = new LinkedHashMap<>();
        layout.bounds().forEach((id, rect) -> bounds.put(id, rect.moved(dx, dy)));
        Map<EdgeId, List<Point>> routes = new LinkedHashMap<>();
        layout.routes()
                .forEach(
                        (id, points) ->
                                routes.put(
                                        id,
                                        points.stream()
                                                .map(p -> new Point(p.x() + dx, p.y() + dy))
                                                .toList()));
        return new Layout(
                bounds,
                routes,
                layout.orthogonal(),
                layout.curved(),
                layout.width(),
                layout.height());
    }
}
