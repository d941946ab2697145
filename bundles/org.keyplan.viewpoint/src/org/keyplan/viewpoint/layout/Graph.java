package org.keyplan.viewpoint.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is laid out, in model order: a parent comes before its children. */
final class Graph {
    /** Around the sheet. */
    static final double MARGIN = 24;

    /** Between a container's border and what is inside. */
    static final double PADDING = 16;

    /** Between cards. */
    static final double CARD_GAP = 24;

    /** Between containers. */
    static final double UNIT_GAP = 32;

    /** All boxes but bordered ones. */
    final List<Box> boxes = new ArrayList<>();

    /** The boxes on the sheet itself. */
    final List<Box> roots = new ArrayList<>();

    final List<Wire> wires = new ArrayList<>();

    /** Whom a box hangs below; may have cycles. */
    final Map<Box, Box> above = new HashMap<>();

    Box add(Box.Kind kind, Box parent, double width, double height, double weight) {
        Box box = new Box(boxes.size(), kind, parent, width, height, weight);
        boxes.add(box);
        (parent == null ? roots : parent.children).add(box);
        return box;
    }

    Box addBordered(Box parent, double width, double height) {
        Box box = new Box(-1, Box.Kind.CARD, parent, width, height, 1);
        parent.bordered.add(box);
        return box;
    }

    Wire connect(Box source, Box target) {
        Wire wire = new Wire(wires.size(), source, target);
        wires.add(wire);
        return wire;
    }

    /** What stands in a container, or on the sheet for null. */
    List<Box> inside(Box container) {
        return container == null ? roots : container.children;
    }

    /** The child of a container (or of the sheet for null) in which a box is; null if in none. */
    static Box memberOf(Box container, Box box) {
        Box member = box;
        while (member != null && member.parent != container) {
            member = member.parent;
        }
        return member;
    }

    /** What both are in, null for the sheet. */
    static Box commonContainer(Box a, Box b) {
        Box container = a.parent;
        while (container != null && memberOf(container, b) == null) {
            container = container.parent;
        }
        return container;
    }

    static double gap(Box a, Box b) {
        return a.isCard() && b.isCard() ? CARD_GAP : UNIT_GAP;
    }
}
