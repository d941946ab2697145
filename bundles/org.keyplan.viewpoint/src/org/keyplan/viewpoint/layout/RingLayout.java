package org.keyplan.viewpoint.layout;

import org.keyplan.viewpoint.scene.Arrangement.Point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Dense networks: cards on ellipses around each other, those that matter most inside, so that lines
 * have the space between the ellipses and few cards in their way. On an ellipse, cards that are
 * connected come near each other.
 */
final class RingLayout {
    private static final double BETWEEN_RINGS = 90;
    private static final double SAME_HEIGHT = 40;
    private static final int PASSES = 30;

    private final Links links;
    private final double ratio;
    private final double width;
    private final double height;
    private final List<Point> slots = new ArrayList<>();

    /** Number of the box in every slot. */
    private final List<Integer> order;

    private RingLayout(Links links, double ratio) {
        this.links = links;
        this.ratio = ratio;
        this.order = links.byImportance();
        this.width = links.boxes.stream().mapToDouble(Box::outerWidth).max().orElse(0);
        this.height = links.boxes.stream().mapToDouble(b -> b.height).max().orElse(0);
    }

    static void place(Links links, double ratio, int... rings) {
        RingLayout layout = new RingLayout(links, ratio);
        for (int size : rings) {
            int first = layout.slots.size();
            layout.addRing(size);
            if (rings.length == 1) {
                layout.importantOnTop();
            } else {
                layout.improve(first, layout.slots.size());
            }
        }
        layout.apply();
    }

    private void addRing(int size) {
        if (size == 1 && slots.isEmpty()) {
            slots.add(new Point(0, 0));
            return;
        }
        double around = slots.isEmpty() ? 0 : BETWEEN_RINGS;
        List<Point> ring = null;
        for (double ry = height; ring == null; ry += 10) {
            // Cards are wider than high, so an ellipse of the page's ratio is wider still.
            double rx = ry * ratio;
            List<Point> tried = evenly(size, rx, ry);
            if (tried != null && clear(tried, around)) {
                ring = tried;
            }
        }
        slots.addAll(ring);
    }

    private boolean clear(List<Point> ring, double gap) {
        for (Point a : ring) {
            for (Point b : slots) {
                if (Math.abs(a.x() - b.x()) < width + gap
                        && Math.abs(a.y() - b.y()) < height + gap) {
                    return false;
                }
            }
        }
        return true;
    }

    /** As far apart as possible; null if they do not fit with the usual gap. */
    private List<Point> evenly(int size, double rx, double ry) {
        List<Point> best = walk(size, rx, ry, Graph.CARD_GAP);
        if (best == null) {
            return null;
        }
        double low = Graph.CARD_GAP;
        double high = 4 * (rx + ry);
        for (int i = 0; i < 24; i++) {
            double gap = (low + high) / 2;
            List<Point> tried = walk(size, rx, ry, gap);
            if (tried == null) {
                high = gap;
            } else {
                low = gap;
                best = tried;
            }
        }
        return best;
    }

    /** From the top clockwise, every card as near to the one before as the gap allows. */
    private List<Point> walk(int size, double rx, double ry, double gap) {
        List<Point> points = new ArrayList<>();
        int steps = 720;
        for (int i = 0; i < steps && points.size() < size; i++) {
            double angle = Math.PI * 2 * i / steps - Math.PI / 2;
            Point p = new Point(rx * Math.cos(angle), ry * Math.sin(angle));
            boolean free = true;
            for (int k = 0; k < points.size() && free; k++) {
                free = k > 0 && k < points.size() - 1 || apart(points.get(k), p, gap);
            }
            if (free) {
                points.add(p);
            }
        }
        return points.size() == size ? points : null;
    }

    private boolean apart(Point a, Point b, double gap) {
        // Above each other cards may be nearer, as they are less high than wide.
        double dx = Math.max(0, Math.abs(a.x() - b.x()) - width);
        double dy = Math.max(0, Math.abs(a.y() - b.y()) - height);
        return dx >= Graph.CARD_GAP && dx + dy >= gap || dy >= Graph.CARD_GAP && dx + dy >= gap;
    }

    /**
     * Sorts slots from top to bottom, so that the most important come to the top, and decides for
     * every two of about one height which is better at the left.
     */
    private void importantOnTop() {
        slots.sort(
                Comparator.<Point>comparingDouble(p -> Math.round(p.y() / SAME_HEIGHT))
                        .thenComparingDouble(Point::x));
        for (int pass = 0; pass < PASSES; pass++) {
            for (int i = 0; i + 1 < slots.size(); i++) {
                double height = slots.get(i).y() - slots.get(i + 1).y();
                if (Math.abs(height) < SAME_HEIGHT) {
                    swapIfShorter(i, i + 1, slots.size());
                }
            }
        }
    }

    private boolean swapIfShorter(int i, int j, int end) {
        double before = length(i, end) + length(j, end);
        swap(i, j);
        if (length(i, end) + length(j, end) < before - 1e-6) {
            return true;
        }
        swap(i, j);
        return false;
    }

    /** Swaps cards of one ring as long as that makes lines shorter. */
    private void improve(int first, int end) {
        boolean better = true;
        for (int pass = 0; pass < PASSES && better; pass++) {
            better = false;
            for (int i = first; i < end; i++) {
                for (int j = i + 1; j < end; j++) {
                    better |= swapIfShorter(i, j, end);
                }
            }
        }
    }

    private void swap(int i, int j) {
        Integer box = order.get(i);
        order.set(i, order.get(j));
        order.set(j, box);
    }

    /** Length of the lines between one slot and those that are taken. */
    private double length(int slot, int end) {
        double sum = 0;
        for (int i = 0; i < end; i++) {
            if (links.neighbours(order.get(slot)).contains(order.get(i))) {
                Point a = slots.get(slot);
                Point b = slots.get(i);
                sum += Math.hypot(a.x() - b.x(), a.y() - b.y());
            }
        }
        return sum;
    }

    private void apply() {
        for (int i = 0; i < slots.size(); i++) {
            Box box = links.boxes.get(order.get(i));
            double x = slots.get(i).x() - box.outerWidth() / 2;
            double y = slots.get(i).y() - box.height / 2;
            box.putOuter(Math.round(x), Math.round(y));
        }
    }
}
