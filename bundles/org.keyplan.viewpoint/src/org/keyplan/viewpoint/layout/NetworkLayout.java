package org.keyplan.viewpoint.layout;

import org.keyplan.viewpoint.description.LayoutHint.Direction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Maps of who is connected with whom; containers are laid out inside first. */
final class NetworkLayout {
    /** Stress takes the square of the number of boxes: half a second for so many. */
    private static final int LARGE = 150;

    private static final int RINGS = 60;
    private static final int ONE_RING = 26;

    /** Up to so many lines a box, one direction for all of them can be seen. */
    private static final double SPARSE = 1.5;

    private static final double DENSE = 2.5;

    private final Graph graph;
    private final Direction flow;
    private final double ratio;

    /**
     * @param flow where lines should lead; null for nowhere in particular
     */
    NetworkLayout(Graph graph, Direction flow, double ratio) {
        this.graph = graph;
        this.flow = flow;
        this.ratio = ratio;
    }

    void place() {
        Map<Box, List<Wire>> wires = wiresByContainer();
        placeWithin(graph.roots, wires);
        group(null, graph.roots, wires.getOrDefault(null, List.of()));
        Spread.begin(graph.roots, Graph.MARGIN, Graph.MARGIN);
        graph.boxes.forEach(InnerSizes::placeBordered);
    }

    /** Lays out what is inside of these boxes and gives them their sizes. */
    void placeWithin(List<Box> boxes) {
        placeWithin(boxes, wiresByContainer());
    }

    private void placeWithin(List<Box> boxes, Map<Box, List<Wire>> wires) {
        for (Box box : boxes) {
            if (!box.isCard()) {
                placeWithin(box.children, wires);
                placeInside(box, wires.getOrDefault(box, List.of()));
            }
        }
    }

    private void placeInside(Box container, List<Wire> wires) {
        group(container, container.children, wires);
        double left = container.x + Graph.PADDING;
        double top = container.y + container.minHeight + Graph.PADDING;
        Spread.begin(container.children, left, top);
        double right = left;
        double bottom = top;
        for (Box child : container.children) {
            right = Math.max(right, child.outer().right());
            bottom = Math.max(bottom, child.bottom());
        }
        InnerSizes.fit(container, right - left, bottom - top);
    }

    private Map<Box, List<Wire>> wiresByContainer() {
        Map<Box, List<Wire>> result = new HashMap<>();
        for (Wire wire : graph.wires) {
            if (!wire.isLoop()) {
                Box container = Graph.commonContainer(wire.source, wire.target);
                result.computeIfAbsent(container, c -> new ArrayList<>()).add(wire);
            }
        }
        return result;
    }

    private void group(Box container, List<Box> boxes, List<Wire> wires) {
        List<List<Box>> pieces = new ArrayList<>();
        List<Box> alone = new ArrayList<>();
        double gap = boxes.stream().allMatch(Box::isCard) ? Graph.CARD_GAP : Graph.UNIT_GAP;
        for (List<Box> piece : new Links(container, boxes, wires).components()) {
            if (piece.size() == 1) {
                alone.addAll(piece);
            } else {
                connected(new Links(container, piece, wires), gap);
                pieces.add(piece);
            }
        }
        pieces.sort(Comparator.comparingInt(piece -> -piece.size()));
        alone.forEach(box -> pieces.add(List.of(box)));
        Packing.rows(pieces, ratio, gap);
    }

    private void connected(Links links, double gap) {
        int boxes = links.boxes.size();
        double density = links.links.size() / (double) boxes;
        if (boxes > LARGE) {
            SpanningTree.place(links, ratio);
        } else if (density >= DENSE && boxes <= RINGS) {
            RingLayout.place(links, ratio, rings(boxes));
        } else if (flow != null && density <= SPARSE) {
            ElkPlacement.layered(links, flow);
        } else {
            ElkPlacement.stress(links);
            Spread.importantOnTop(links.boxes);
            Spread.fit(links.boxes, ratio, 2 * gap);
            Spread.apart(links.boxes, 2 * gap);
        }
    }

    /** One ellipse as long as it suits a page, then two. */
    private static int[] rings(int boxes) {
        if (boxes <= ONE_RING) {
            return new int[] {boxes};
        }
        int inner = (int) Math.round(boxes * 0.3);
        return new int[] {inner, boxes - inner};
    }
}
