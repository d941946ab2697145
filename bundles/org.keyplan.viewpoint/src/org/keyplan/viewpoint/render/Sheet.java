package org.keyplan.viewpoint.render;

import org.keyplan.viewpoint.card.Card;
import org.keyplan.viewpoint.card.Ink;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Group;
import org.keyplan.viewpoint.drawing.Shape.Kind;
import org.keyplan.viewpoint.drawing.Shape.Path;
import org.keyplan.viewpoint.drawing.Shape.Segment.LineTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.MoveTo;
import org.keyplan.viewpoint.drawing.Shape.Stroke;
import org.keyplan.viewpoint.layout.Layout;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.Arrangement.Point;
import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.NodeKind;
import org.keyplan.viewpoint.scene.Notes;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.text.TextMetrics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts heading, diagram and legend below each other. One sheet makes one drawing. */
final class Sheet {
    private static final double MARGIN = HeadingBlock.MARGIN;

    /** A picture narrower than this leaves no room for words. */
    private static final double LEAST_WIDTH = 680;

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
        HeadingBlock block = new HeadingBlock(metrics, locale, width);
        String title = HeadingBlock.title(heading, scene.title(), scene.description().label());
        y = block.add(heading, title, filters(scene, locale), shapes);
        boolean blank = isBlank(scene, cards);
        if (blank) {
            y = block.addSentence(sentence(scene, terms, locale), y, shapes);
        } else {
            double left = Math.floor((width - layout.width()) / 2);
            Captions captions = new Captions(locale, terms, cards);
            Layout placed = moved(layout, left, y);
            shapes.addAll(Drawer.draw(scene, placed, cards, captions, metrics));
            y += layout.height();
            if (legend) {
                addLegend(LineDrawer.thinning(layout));
            }
        }
        String description =
                text(
                        "picture.description",
                        title,
                        blank ? 0 : cards.keySet().stream().filter(n -> !Notes.isNote(n)).count(),
                        layout.routes().size());
        return new Drawing(width, Math.ceil(y), title, description, locale, shapes);
    }

    /** Whether there is nothing, or only frames for parts of what the diagram is about. */
    static boolean isBlank(Scene scene, Map<NodeId, Card> cards) {
        return cards.values().stream()
                .map(Card::node)
                .allMatch(
                        node ->
                                node.kind() == NodeKind.CONTAINER
                                        && node.element() == scene.root());
    }

    /** The filters that are on, in words; empty where none is. */
    private static String filters(Scene scene, Locale locale) {
        return scene.filters().stream()
                .map(name -> scene.description().filter(name).label())
                .reduce((some, more) -> Captions.MESSAGES.get(locale, "list.separator", some, more))
                .orElse("");
    }

    /** What to do about a sheet that shows nothing. */
    static String sentence(Scene scene, LegendTerms terms, Locale locale) {
        if (!scene.filters().isEmpty()) {
            return Captions.MESSAGES.get(locale, "empty.filtered", filters(scene, locale));
        }
        return terms.empty() == null
                ? Captions.MESSAGES.get(locale, "empty.sentence")
                : terms.empty();
    }

    private void addLegend(double thinning) {
        List<LegendRow> rows = LegendContent.of(scene, terms, locale);
        if (rows.isEmpty()) {
            return;
        }
        double room = Math.min(width - 2 * MARGIN, HeadingBlock.WIDEST_TEXT);
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
