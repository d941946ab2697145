package org.keyplan.viewpoint.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** A piece of a tree with places relative to its upper left corner. */
final class Block {
    /** At which side of its card a line from above arrives. */
    enum Side {
        TOP,
        LEFT,
        RIGHT
    }

    /**
     * The way of a tree's line.
     *
     * @param bus height at which the children of one boss share it
     * @param spine where it goes down from there
     */
    record Trunk(Box child, Box boss, double bus, double spine, Side side) {}

    private record Part(Box box, Block block, double x, double y) {}

    private record Offset(Block block, double x, double y) {}

    double width;
    double height;

    /** Where a line from above arrives. */
    double entry;

    private final List<Part> parts = new ArrayList<>();
    private final List<Trunk> trunks = new ArrayList<>();

    void add(Box box, double x, double y) {
        parts.add(new Part(box, null, x, y));
        grow(x + box.outerWidth(), y + box.height);
    }

    void add(Block block, double x, double y) {
        parts.add(new Part(null, block, x, y));
        grow(x + block.width, y + block.height);
    }

    void add(Trunk trunk) {
        trunks.add(trunk);
    }

    private void grow(double right, double bottom) {
        width = Math.max(width, right);
        height = Math.max(height, bottom);
    }

    /** Where a box's left edge is; NaN if it is not in here. */
    double leftOf(Box box) {
        Deque<Offset> todo = new ArrayDeque<>();
        todo.push(new Offset(this, 0, 0));
        while (!todo.isEmpty()) {
            Offset at = todo.pop();
            for (Part part : at.block.parts) {
                if (part.box == box) {
                    return at.x + part.x + box.skirtLeft;
                }
                if (part.block != null) {
                    todo.push(new Offset(part.block, at.x + part.x, at.y + part.y));
                }
            }
        }
        return Double.NaN;
    }

    /** Gives every box its place on the sheet and tells the trunks, by child. */
    void place(double left, double top, Map<Box, Trunk> absolute) {
        Deque<Offset> todo = new ArrayDeque<>();
        todo.push(new Offset(this, left, top));
        while (!todo.isEmpty()) {
            Offset at = todo.pop();
            for (Trunk t : at.block.trunks) {
                absolute.put(
                        t.child, new Trunk(t.child, t.boss, t.bus + at.y, t.spine + at.x, t.side));
            }
            for (Part part : at.block.parts) {
                if (part.box == null) {
                    todo.push(new Offset(part.block, at.x + part.x, at.y + part.y));
                } else if (part.box.isCard()) {
                    part.box.putOuter(at.x + part.x, at.y + part.y);
                } else {
                    // What is inside is put by its own parts.
                    part.box.x = at.x + part.x + part.box.skirtLeft;
                    part.box.y = at.y + part.y;
                }
            }
        }
    }
}
