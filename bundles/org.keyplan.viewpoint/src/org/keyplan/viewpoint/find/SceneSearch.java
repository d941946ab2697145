package org.keyplan.viewpoint.find;

import org.keyplan.viewpoint.arrange.ReadingOrder;
import org.keyplan.viewpoint.layout.Layout;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.Arrangement.Point;
import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.LabelLook;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneEdge;
import org.keyplan.viewpoint.scene.SceneNode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the figures and lines of a sheet whose words match. */
public final class SceneSearch {

    private SceneSearch() {}

    /**
     * A figure or a line that matches.
     *
     * @param node null for a line
     * @param edge null for a figure
     * @param place what it covers on the sheet
     */
    public record Hit(NodeId node, EdgeId edge, Rect place) {
        /** Whether it stands for the same as another hit, wherever that was. */
        public boolean isSameAs(Hit other) {
            return other != null
                    && (node == null ? edge.equals(other.edge) : node.equals(other.node));
        }
    }

    /** All that is visible and matches, in reading order. */
    public static List<Hit> find(Scene scene, Layout layout, WordQuery query) {
        List<Hit> hits = new ArrayList<>();
        if (!query.isEmpty()) {
            addNodes(scene.nodes(), layout, query, hits);
            for (SceneEdge edge : scene.edges()) {
                List<Point> route = layout.routes().get(edge.id());
                if (edge.visible() && route != null && query.matches(words(edge))) {
                    hits.add(new Hit(null, edge.id(), around(route)));
                }
            }
        }
        return ReadingOrder.of(hits, Hit::place);
    }

    private static void addNodes(
            List<SceneNode> nodes, Layout layout, WordQuery query, List<Hit> hits) {
        for (SceneNode node : nodes) {
            Rect place = layout.bounds().get(node.id());
            if (node.visible() && place != null) {
                if (query.matches(words(node))) {
                    hits.add(new Hit(node.id(), null, place));
                }
                addNodes(node.children(), layout, query, hits);
            }
        }
    }

    private static String words(SceneNode node) {
        String tooltip = node.look().tooltip();
        String label = node.look().label().text();
        return tooltip == null ? label : label + '\n' + tooltip;
    }

    private static String words(SceneEdge edge) {
        return Stream.of(edge.look().begin(), edge.look().center(), edge.look().end())
                .filter(label -> label != null)
                .map(LabelLook::text)
                .collect(Collectors.joining("\n"));
    }

    private static Rect around(List<Point> route) {
        double left = route.stream().mapToDouble(Point::x).min().orElse(0);
        double top = route.stream().mapToDouble(Point::y).min().orElse(0);
        double right = route.stream().mapToDouble(Point::x).max().orElse(0);
        double bottom = route.stream().mapToDouble(Point::y).max().orElse(0);
        return new Rect(left, top, right - left, bottom - top);
    }
}
