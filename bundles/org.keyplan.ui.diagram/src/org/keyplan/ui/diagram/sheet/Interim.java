package org.keyplan.ui.diagram.sheet;

import org.keyplan.viewpoint.card.Card;
import org.keyplan.viewpoint.layout.Layout;
import org.keyplan.viewpoint.layout.Measured;
import org.keyplan.viewpoint.layout.QuickLayout;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.render.DrawnLine;
import org.keyplan.viewpoint.render.SheetParts;
import org.keyplan.viewpoint.scene.Arrangement;
import org.keyplan.viewpoint.scene.Arrangement.Placement;
import org.keyplan.viewpoint.scene.Arrangement.Point;
import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneEdge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a large sheet shows while it is laid out: all that was there before, what a person has moved
 * where it was moved, and nothing yet of what is new.
 */
final class Interim {
    private final Places before;
    private final Scene scene;
    private final Arrangement arrangement;
    private final Map<NodeId, Card> cards;
    private final Map<NodeId, Rect> bounds = new LinkedHashMap<>();
    private final Map<NodeId, Rect> moved = new LinkedHashMap<>();

    private Interim(Places before, Scene scene, Arrangement arrangement, Map<NodeId, Card> cards) {
        this.before = before;
        this.scene = scene;
        this.arrangement = arrangement;
        this.cards = cards;
    }

    static Places of(
            Places before,
            Scene scene,
            Arrangement arrangement,
            Map<NodeId, Card> cards,
            SheetParts parts) {
        Interim interim = new Interim(before, scene, arrangement, cards);
        interim.place();
        return interim.places(parts);
    }

    private void place() {
        cards.forEach(
                (id, card) -> {
                    Rect old = before.layout().bounds().get(id);
                    if (old != null) {
                        Rect now = place(id, card, old);
                        bounds.put(id, now);
                        if (!now.equals(old)) {
                            moved.put(id, now);
                        }
                    }
                });
    }

    private Rect place(NodeId id, Card card, Rect old) {
        Placement now = arrangement.placements().get(id.element());
        Placement then = before.arrangement().placements().get(id.element());
        double width = Math.max(old.width(), card.size().width());
        double height = Math.max(old.height(), card.size().height());
        if (now == null || now.hidden() || now.equals(then)) {
            return new Rect(old.x(), old.y(), width, height);
        }
        return new Rect(
                now.x(),
                now.y(),
                now.width() == null ? width : Math.max(card.size().width(), now.width()),
                now.height() == null ? height : Math.max(card.size().height(), now.height()));
    }

    private Places places(SheetParts parts) {
        List<EdgeId> touched = new ArrayList<>();
        Map<EdgeId, List<Point>> routes = new LinkedHashMap<>();
        for (SceneEdge edge : scene.edges()) {
            List<Point> route = before.layout().routes().get(edge.id());
            if (route != null && edge.visible()) {
                routes.put(edge.id(), route);
                if (moved.containsKey(edge.source()) || moved.containsKey(edge.target())) {
                    touched.add(edge.id());
                }
            }
        }
        routes.putAll(QuickLayout.moved(before.layout(), touched, moved).routes());
        Layout layout =
                new Layout(
                        bounds,
                        routes,
                        before.layout().orthogonal(),
                        before.layout().curved(),
                        before.layout().width(),
                        before.layout().height());
        Map<NodeId, Measured> sizes = new LinkedHashMap<>();
        cards.forEach((id, card) -> sizes.put(id, card.size()));
        return new Places(scene, arrangement, cards, sizes, layout, lines(layout, parts));
    }

    /** Lines that run as before are not drawn again. */
    private List<DrawnLine> lines(Layout layout, SheetParts parts) {
        Map<EdgeId, DrawnLine> known = new LinkedHashMap<>();
        before.lines().forEach(line -> known.put(line.edge().id(), line));
        List<SceneEdge> again = new ArrayList<>();
        for (SceneEdge edge : scene.edges()) {
            List<Point> route = layout.routes().get(edge.id());
            DrawnLine line = known.get(edge.id());
            boolean same =
                    line != null
                            && line.edge() == edge
                            && route == before.layout().routes().get(edge.id());
            if (route == null) {
                known.remove(edge.id());
            } else if (!same) {
                again.add(edge);
            }
        }
        for (DrawnLine line : parts.lines(again, before.layout(), layout, cards)) {
            known.put(line.edge().id(), line);
        }
        return List.copyOf(known.values());
    }
}
