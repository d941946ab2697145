package org.keyplan.ui.diagram.sheet;

import org.eclipse.core.runtime.ListenerList;
import org.keyplan.viewpoint.layout.Layout;
import org.keyplan.viewpoint.layout.QuickLayout;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.render.DrawnLine;
import org.keyplan.viewpoint.render.SheetParts;
import org.keyplan.viewpoint.scene.Arrangement.Point;
import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.SceneEdge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lets nodes and lines seem to be elsewhere for the time in which a person drags them. */
public final class Previews {
    private final Items items;
    private final SheetParts parts;
    private final ListenerList<SheetListener> listeners = new ListenerList<>();
    private final Set<NodeItem> nodes = new LinkedHashSet<>();
    private final Set<LineItem> lines = new LinkedHashSet<>();
    private Places places;

    Previews(Items items, SheetParts parts) {
        this.items = items;
        this.parts = parts;
    }

    /** Hears of what seems to be elsewhere, and of what no longer does. */
    public void addListener(SheetListener listener) {
        listeners.add(listener);
    }

    public void removeListener(SheetListener listener) {
        listeners.remove(listener);
    }

    /** All that seemed to be elsewhere is where it is now. */
    void settle(Places now) {
        places = now;
        end();
    }

    /**
     * Moves nodes, with what is in them and their lines; all that was moved before and is not among
     * them goes back.
     *
     * @param bounds where the nodes seem to be
     */
    public void move(Map<NodeItem, Rect> bounds) {
        Set<NodeItem> touched = new LinkedHashSet<>(nodes);
        nodes.clear();
        touched.forEach(node -> node.preview(null));
        bounds.forEach(this::move);
        touched.addAll(nodes);
        Map<NodeId, Rect> now = new LinkedHashMap<>();
        Map<EdgeId, SceneEdge> edges = new LinkedHashMap<>();
        for (NodeItem node : nodes) {
            now.put(node.id(), node.bounds());
            node.outgoing().forEach(line -> edges.put(line.id(), line.edge()));
            node.incoming().forEach(line -> edges.put(line.id(), line.edge()));
        }
        Layout quick = QuickLayout.moved(places.layout(), edges.keySet(), now);
        Set<LineItem> changed = draw(edges, quick);
        tell(touched, changed);
    }

    private void move(NodeItem node, Rect bounds) {
        Rect before = node.settledBounds();
        boolean sameSize = before.width() == bounds.width() && before.height() == bounds.height();
        node.preview(bounds);
        nodes.add(node);
        for (NodeItem child : node.children()) {
            boolean along = sameSize || child.node().bordered();
            if (along && !nodes.contains(child)) {
                Rect at = child.settledBounds();
                move(child, at.moved(bounds.x() - before.x(), bounds.y() - before.y()));
            }
        }
    }

    /**
     * Bends a line.
     *
     * @param bends absolute, from source to target
     */
    public void bend(LineItem line, List<Point> bends) {
        List<Point> route = new ArrayList<>(bends);
        List<Point> known = places.layout().routes().get(line.id());
        route.add(0, known.get(0));
        route.add(known.get(known.size() - 1));
        Layout bent =
                new Layout(
                        places.layout().bounds(),
                        Map.of(line.id(), route),
                        Set.of(),
                        Set.of(),
                        places.layout().width(),
                        places.layout().height());
        tell(Set.of(), draw(Map.of(line.id(), line.edge()), bent));
    }

    /** All is seen where it is. */
    public void end() {
        if (nodes.isEmpty() && lines.isEmpty()) {
            return;
        }
        Set<NodeItem> backNodes = new LinkedHashSet<>(nodes);
        Set<LineItem> backLines = new LinkedHashSet<>(lines);
        nodes.clear();
        lines.clear();
        backNodes.forEach(node -> node.preview(null));
        backLines.forEach(line -> line.preview(null));
        tell(backNodes, backLines);
    }

    private Set<LineItem> draw(Map<EdgeId, SceneEdge> edges, Layout where) {
        Set<LineItem> changed = new LinkedHashSet<>(lines);
        lines.forEach(line -> line.preview(null));
        lines.clear();
        for (DrawnLine drawn :
                parts.lines(edges.values(), places.layout(), where, places.cards())) {
            items.find(drawn.edge().id())
                    .ifPresent(
                            line -> {
                                line.preview(drawn);
                                lines.add(line);
                            });
        }
        changed.addAll(lines);
        return changed;
    }

    private void tell(Set<NodeItem> changedNodes, Set<LineItem> changedLines) {
        for (SheetListener listener : listeners) {
            listener.sheetChanged(changedNodes, changedLines, false);
        }
    }
}
