package org.keyplan.ui.diagram.sheet;

import org.keyplan.viewpoint.card.Card;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.render.DrawnLine;
import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.SceneNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The nodes and lines on a sheet, each the same object as long as it is shown. */
final class Items {
    private Map<NodeId, NodeItem> nodes = new LinkedHashMap<>();
    private Map<EdgeId, LineItem> lines = new LinkedHashMap<>();
    private List<NodeItem> roots = List.of();

    /** What an update made different. */
    record Update(Set<NodeItem> nodes, Set<LineItem> lines, boolean structure) {}

    List<NodeItem> roots() {
        return roots;
    }

    /** From back to front. */
    List<LineItem> lines() {
        return List.copyOf(lines.values());
    }

    /** Containers before what they contain. */
    List<NodeItem> nodes() {
        return List.copyOf(nodes.values());
    }

    Optional<NodeItem> find(NodeId id) {
        return Optional.ofNullable(nodes.get(id));
    }

    Optional<LineItem> find(EdgeId id) {
        return Optional.ofNullable(lines.get(id));
    }

    Update update(Places places) {
        Update update = new Update(new LinkedHashSet<>(), new LinkedHashSet<>(), true);
        Map<NodeId, NodeItem> nowNodes = new LinkedHashMap<>();
        List<NodeItem> nowRoots = nodes(places.scene().nodes(), places, nowNodes, update);
        boolean structure = !nowRoots.equals(roots) || !nowNodes.keySet().equals(nodes.keySet());
        nodes = nowNodes;
        roots = nowRoots;
        structure |= lines(places.lines(), update);
        return new Update(update.nodes(), update.lines(), structure);
    }

    private List<NodeItem> nodes(
            List<SceneNode> shown, Places places, Map<NodeId, NodeItem> now, Update update) {
        List<NodeItem> items = new ArrayList<>();
        for (SceneNode node : shown) {
            Rect bounds = places.layout().bounds().get(node.id());
            Card card = places.cards().get(node.id());
            if (node.visible() && bounds != null && card != null) {
                NodeItem item = nodes.getOrDefault(node.id(), new NodeItem(node.id()));
                now.put(node.id(), item);
                boolean different = item.update(node, card, bounds);
                different |= item.setChildren(nodes(node.children(), places, now, update));
                if (different) {
                    update.nodes().add(item);
                }
                items.add(item);
            }
        }
        return List.copyOf(items);
    }

    /** Whether there are others than before, or in another order. */
    private boolean lines(List<DrawnLine> drawn, Update update) {
        Map<EdgeId, LineItem> now = new LinkedHashMap<>();
        for (DrawnLine each : drawn) {
            EdgeId id = each.edge().id();
            NodeItem source = nodes.get(id.source());
            NodeItem target = nodes.get(id.target());
            if (source != null && target != null) {
                LineItem known = lines.get(id);
                boolean same =
                        known != null && known.source() == source && known.target() == target;
                LineItem line = same ? known : new LineItem(id, source, target);
                now.put(id, line);
                if (line.update(each)) {
                    update.lines().add(line);
                }
            }
        }
        boolean structure = !List.copyOf(now.values()).equals(List.copyOf(lines.values()));
        lines = now;
        if (structure) {
            connect(update);
        }
        return structure;
    }

    private void connect(Update update) {
        Map<NodeItem, List<LineItem>> outgoing = new HashMap<>();
        Map<NodeItem, List<LineItem>> incoming = new HashMap<>();
        for (LineItem line : lines.values()) {
            outgoing.computeIfAbsent(line.source(), any -> new ArrayList<>()).add(line);
            incoming.computeIfAbsent(line.target(), any -> new ArrayList<>()).add(line);
        }
        for (NodeItem node : nodes.values()) {
            boolean different = replace(node.outgoing(), outgoing.get(node));
            different |= replace(node.incoming(), incoming.get(node));
            if (different) {
                update.nodes().add(node);
            }
        }
    }

    private static boolean replace(List<LineItem> lines, List<LineItem> by) {
        List<LineItem> now = Objects.requireNonNullElse(by, List.of());
        boolean different = !lines.equals(now);
        if (different) {
            lines.clear();
            lines.addAll(now);
        }
        return different;
    }
}
