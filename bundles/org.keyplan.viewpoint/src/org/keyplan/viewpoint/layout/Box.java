package org.keyplan.viewpoint.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A node while it is laid out: knows nothing of what it shows. Sizes are even numbers, so that
 * centres are whole ones.
 */
final class Box {
    /** How a box treats what is inside. */
    enum Kind {
        /** Nothing inside: text only. */
        CARD,
        /** Children stand freely. */
        CONTAINER,
        /** Children below each other, as wide as the box. */
        STACK,
        /** Children beside each other, as high as the box. */
        SHELF
    }

    final int index;
    final Kind kind;
    final Box parent;
    final double minWidth;

    /** Height of a card, header of anything else. */
    final double minHeight;

    /** How much it matters; the heaviest come into the middle or to the top. */
    final double weight;

    final List<Box> children = new ArrayList<>();
    final List<Box> bordered = new ArrayList<>();

    double x;
    double y;
    double width;
    double height;

    /** By how much bordered nodes stand out at the left and at the right. */
    double skirtLeft;

    double skirtRight;

    /** What a person made it at least. */
    double leastWidth;

    double leastHeight;

    Box(int index, Kind kind, Box parent, double minWidth, double minHeight, double weight) {
        this.index = index;
        this.kind = kind;
        this.parent = parent;
        this.minWidth = even(minWidth);
        this.minHeight = even(minHeight);
        this.weight = weight;
        this.width = this.minWidth;
        this.height = this.minHeight;
    }

    /** The next even number, so that halves are whole. */
    static double even(double length) {
        return Double.isFinite(length) ? Math.max(0, Math.ceil(length / 2) * 2) : 0;
    }

    boolean isCard() {
        return kind != Kind.CONTAINER;
    }

    /** The list it is an item of, else itself. */
    Box solid() {
        Box box = this;
        while (box.parent != null && box.parent.isCard()) {
            box = box.parent;
        }
        return box;
    }

    boolean isInside(Box other) {
        for (Box box = parent; box != null; box = box.parent) {
            if (box == other) {
                return true;
            }
        }
        return false;
    }

    double centerX() {
        return x + width / 2;
    }

    double centerY() {
        return y + height / 2;
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double outerWidth() {
        return skirtLeft + width + skirtRight;
    }

    Rect bounds() {
        return new Rect(x, y, width, height);
    }

    /** With what stands out at its sides. */
    Rect outer() {
        return new Rect(x - skirtLeft, y, outerWidth(), height);
    }

    /** Puts it, with everything inside, so that its outer corner is there. */
    void putOuter(double left, double top) {
        move(left + skirtLeft - x, top - y);
    }

    /** Moves it with everything inside. */
    void move(double dx, double dy) {
        x += dx;
        y += dy;
        for (Box child : children) {
            child.move(dx, dy);
        }
        for (Box child : bordered) {
            child.move(dx, dy);
        }
    }

    @Override
    public String toString() {
        return index + "[" + x + "," + y + " " + width + "x" + height + "]";
    }
}
