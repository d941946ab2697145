package org.keyplan.viewpoint.render;

import org.keyplan.viewpoint.card.Card;
import org.keyplan.viewpoint.card.Figure;
import org.keyplan.viewpoint.card.Paint;
import org.keyplan.viewpoint.description.ContainerMapping;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.description.EdgeMapping;
import org.keyplan.viewpoint.description.Mapping;
import org.keyplan.viewpoint.description.NodeMapping;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.layout.Layout;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.Arrangement.Point;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.NodeKind;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneEdge;
import org.keyplan.viewpoint.scene.SceneNode;
import org.keyplan.viewpoint.text.TextMetrics;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The parts of one diagram's sheets, for those who draw them one by one, such as an editor. What
 * they draw looks as it does in a whole picture by {@link PictureMaker}. Nodes are drawn by {@link
 * NodeDrawer}. Does not change; safe for several threads as far as metrics and wording are.
 */
public final class SheetParts {
    private final DiagramDescription description;
    private final LegendTerms terms;
    private final Locale locale;
    private final TextMetrics metrics;

    /**
     * @param wording words of the legend and of what to do about a sheet that shows nothing
     * @param locale of the sheet's own words
     */
    public SheetParts(
            DiagramDescription description,
            LegendWording wording,
            Locale locale,
            TextMetrics metrics) {
        this.description = description;
        this.terms = new LegendTerms(description, wording);
        this.locale = locale;
        this.metrics = metrics;
    }

    /**
     * All lines of a sheet, from back to front. What stands at them keeps off cards and headers.
     *
     * @param cards of all visible nodes
     * @param layout of the same scene and cards
     */
    public List<DrawnLine> lines(Scene scene, Layout layout, Map<NodeId, Card> cards) {
        Places taken = new Places();
        take(scene.nodes(), layout, cards, taken);
        return new LineDrawer(layout, cards, metrics, taken, LineDrawer.thinning(layout))
                .draw(scene.edges());
    }

    /**
     * Some lines as quickly as can be, for the time in which they are dragged: what stands at them
     * may cover something.
     *
     * @param sheet the whole sheet, which tells how thick lines are
     * @param moved where these lines, and the nodes that they join, are meanwhile
     */
    public List<DrawnLine> lines(
            Collection<SceneEdge> some, Layout sheet, Layout moved, Map<NodeId, Card> cards) {
        return new LineDrawer(moved, cards, metrics, new Places(), LineDrawer.thinning(sheet))
                .draw(List.copyOf(some));
    }

    private static void take(
            List<SceneNode> nodes, Layout layout, Map<NodeId, Card> cards, Places taken) {
        for (SceneNode node : nodes) {
            Rect bounds = layout.bounds().get(node.id());
            Card card = cards.get(node.id());
            if (bounds != null && card != null) {
                if (NodeDrawer.isGround(card)) {
                    card.textRows(bounds).forEach(taken::take);
                } else {
                    taken.take(bounds);
                }
                take(node.children(), layout, cards, taken);
            }
        }
    }

    /** What kind of line it is and what it joins. */
    public String title(SceneEdge edge, Map<NodeId, Card> cards) {
        return new Captions(locale, terms, cards).title(edge);
    }

    /** What a node is called: its headline and the line below it. */
    public String title(SceneNode node) {
        return new Captions(locale, terms, Map.of()).title(node);
    }

    /** A node in words: all that is known, also what its looks say. */
    public String description(SceneNode node) {
        return new Captions(locale, terms, Map.of()).description(node);
    }

    /**
     * The legend of a sheet, from the top left corner on.
     *
     * @param layout tells how thick lines are
     * @param width it may take, in pixels
     * @return without shapes and without height if there is nothing to explain
     */
    public Drawing legend(Scene scene, Layout layout, double width) {
        List<LegendRow> rows = LegendContent.of(scene, terms, locale);
        String title = Captions.MESSAGES.get(locale, "legend.title");
        if (rows.isEmpty()) {
            return new Drawing(width, 0, title, "", locale, List.of());
        }
        double thinning = LineDrawer.thinning(layout);
        Legend legend = Legend.of(rows, 0, 0, width, thinning, metrics);
        return new Drawing(width, legend.bottom(), title, "", locale, legend.shapes());
    }

    /**
     * What to do about a sheet that shows nothing, or nothing because of filters; null where the
     * sheet shows something.
     */
    public String advice(Scene scene, Map<NodeId, Card> cards) {
        return Sheet.isBlank(scene, cards) ? Sheet.sentence(scene, terms, locale) : null;
    }

    /**
     * A small picture of what a mapping shows, as far as its own style tells, for buttons; of the
     * size given, around nothing.
     *
     * @param mapping path of a mapping
     */
    public List<Shape> sample(String mapping, double width, double height) {
        Mapping shown = description.mapping(mapping);
        if (shown instanceof EdgeMapping edge) {
            LineInk ink = LineInk.of(SampleLook.line(edge.style()));
            Route route =
                    Route.along(List.of(new Point(1, height - 2), new Point(width - 1, 2)), false);
            return ink.draw(route);
        }
        boolean frame = shown instanceof ContainerMapping;
        NodeKind kind = frame ? NodeKind.CONTAINER : NodeKind.NODE;
        Object style = frame ? ((ContainerMapping) shown).style() : ((NodeMapping) shown).style();
        Rect place = new Rect(0.5, height * 0.15, width - 1, height * 0.7);
        return SampleLook.of(style)
                .map(look -> Paint.of(kind, look).sample(Figure.of(kind, look), place))
                .orElse(List.of());
    }
}
