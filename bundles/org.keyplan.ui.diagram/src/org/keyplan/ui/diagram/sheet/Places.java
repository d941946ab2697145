package org.keyplan.ui.diagram.sheet;

import org.keyplan.viewpoint.card.Card;
import org.keyplan.viewpoint.layout.Layout;
import org.keyplan.viewpoint.layout.LayoutOptions;
import org.keyplan.viewpoint.layout.Layouter;
import org.keyplan.viewpoint.layout.Measured;
import org.keyplan.viewpoint.layout.Rearrangement;
import org.keyplan.viewpoint.render.DrawnLine;
import org.keyplan.viewpoint.render.SheetParts;
import org.keyplan.viewpoint.scene.Arrangement;
import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneEdge;
import org.keyplan.viewpoint.scene.SceneNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A scene with all its places and lines. Worked out once and never changed; working it out reads no
 * model and may be done on any thread.
 *
 * @param lines from back to front
 */
record Places(
        Scene scene,
        Arrangement arrangement,
        Map<NodeId, Card> cards,
        Map<NodeId, Measured> sizes,
        Layout layout,
        List<DrawnLine> lines) {

    /** What a layout is worked out of. */
    private record Origin(
            Arrangement arrangement,
            Map<NodeId, Measured> sizes,
            List<EdgeId> edges,
            Map<NodeId, NodeId> hierarchy,
            List<Object> forms) {}

    /** Lays out and draws everything. */
    static Places of(
            Scene scene, Arrangement arrangement, Map<NodeId, Card> cards, SheetParts parts) {
        Map<NodeId, Measured> sizes = sizes(cards);
        Layout layout = Layouter.layout(scene, sizes, arrangement, LayoutOptions.automatic());
        List<DrawnLine> lines = parts.lines(scene, layout, cards);
        return new Places(scene, arrangement, cards, sizes, layout, lines);
    }

    /**
     * The same places for a scene in which only looks are different, or null if it has to be laid
     * out anew.
     */
    Places withLooks(
            Scene now, Arrangement nowArranged, Map<NodeId, Card> nowCards, SheetParts parts) {
        if (now == scene && nowArranged.equals(arrangement)) {
            return this;
        }
        Map<NodeId, Measured> nowSizes = sizes(nowCards);
        if (!origin(now, nowArranged, nowSizes).equals(origin(scene, arrangement, sizes))) {
            return null;
        }
        List<DrawnLine> nowLines =
                now.edges() == scene.edges() ? lines : parts.lines(now, layout, nowCards);
        return new Places(now, nowArranged, nowCards, nowSizes, layout, nowLines);
    }

    Rearrangement rearrangement() {
        return new Rearrangement(scene, sizes, layout, arrangement);
    }

    private static Map<NodeId, Measured> sizes(Map<NodeId, Card> cards) {
        Map<NodeId, Measured> sizes = new LinkedHashMap<>();
        cards.forEach((id, card) -> sizes.put(id, card.size()));
        return sizes;
    }

    private static Origin origin(
            Scene scene, Arrangement arrangement, Map<NodeId, Measured> sizes) {
        List<EdgeId> edges =
                scene.edges().stream().filter(SceneEdge::visible).map(SceneEdge::id).toList();
        List<Object> forms = new ArrayList<>(sizes.keySet());
        addForms(scene.nodes(), forms);
        return new Origin(arrangement, sizes, edges, scene.hierarchy(), forms);
    }

    private static void addForms(List<SceneNode> nodes, List<Object> forms) {
        for (SceneNode node : nodes) {
            if (node.visible()) {
                forms.add(node.look().borderWidth());
                forms.add(String.valueOf(node.look().presentation()));
                addForms(node.children(), forms);
            }
        }
    }
}
