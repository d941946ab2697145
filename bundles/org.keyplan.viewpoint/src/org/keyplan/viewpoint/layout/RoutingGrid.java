package org.keyplan.viewpoint.layout;

import java.util.Arrays;
import java.util.List;

/**
 * Where lines with right angles may run in a part of the sheet: a grid of the heights and widths
 * that pass cards at a small distance.
 */
final class RoutingGrid {
    /** How far lines stay from cards they do not belong to. */
    static final double CLEARANCE = 8;

    private static final float BLOCKED = Float.POSITIVE_INFINITY;

    final double[] xs;
    final double[] ys;

    /** Cost per pixel from a crossing to its right neighbour. */
    private final float[] right;

    /** Cost per pixel from a crossing to its lower neighbour. */
    private final float[] down;

    RoutingGrid(double[] xs, double[] ys) {
        this.xs = distinct(xs);
        this.ys = distinct(ys);
        this.right = new float[size()];
        this.down = new float[size()];
        Arrays.fill(right, 1);
        Arrays.fill(down, 1);
    }

    int size() {
        return xs.length * ys.length;
    }

    int columns() {
        return xs.length;
    }

    double x(int node) {
        return xs[node % xs.length];
    }

    double y(int node) {
        return ys[node / xs.length];
    }

    /** The crossing there; -1 if there is none. */
    int node(double x, double y) {
        int i = near(xs, x);
        int j = near(ys, y);
        return i < 0 || j < 0 ? -1 : j * xs.length + i;
    }

    /** What a step to the right costs; infinite where a card is in the way. */
    double costRight(int node) {
        int i = node % xs.length;
        return i + 1 == xs.length ? BLOCKED : right[node] * (xs[i + 1] - xs[i]);
    }

    /** What a step down costs; infinite where a card is in the way. */
    double costDown(int node) {
        int j = node / xs.length;
        return j + 1 == ys.length ? BLOCKED : down[node] * (ys[j + 1] - ys[j]);
    }

    void block(List<Rect> cards) {
        double near = CLEARANCE - 1;
        for (Rect card : cards) {
            Rect area =
                    new Rect(
                            card.x() - near,
                            card.y() - near,
                            card.width() + 2 * near,
                            card.height() + 2 * near);
            mark(area, BLOCKED, BLOCKED);
        }
    }

    /** Makes steps through an area dearer. */
    void mark(Rect area, float horizontal, float vertical) {
        int left = Math.max(0, first(xs, area.x()) - 1);
        int top = Math.max(0, first(ys, area.y()) - 1);
        for (int j = top; j < ys.length && ys[j] < area.bottom(); j++) {
            for (int i = left; i < xs.length && xs[i] < area.right(); i++) {
                int node = j * xs.length + i;
                boolean nextX = i + 1 < xs.length && xs[i + 1] > area.x();
                boolean nextY = j + 1 < ys.length && ys[j + 1] > area.y();
                if (ys[j] > area.y() && nextX) {
                    right[node] = Math.max(right[node], horizontal);
                }
                if (xs[i] > area.x() && nextY) {
                    down[node] = Math.max(down[node], vertical);
                }
            }
        }
    }

    /** Index of the first value that is greater. */
    private static int first(double[] values, double than) {
        int at = Arrays.binarySearch(values, than);
        return at < 0 ? -at - 1 : at + 1;
    }

    private static int near(double[] values, double value) {
        int at = first(values, value - 0.5);
        return at < values.length && values[at] < value + 0.5 ? at : -1;
    }

    private static double[] distinct(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = 0;
        for (double value : sorted) {
            if (n == 0 || value - sorted[n - 1] >= 0.5) {
                sorted[n++] = value;
            }
        }
        return Arrays.copyOf(sorted, n);
    }
}
