package org.keyplan.viewpoint.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Moves boxes apart that overlap. */
final class Spread {
    private static final int PASSES = 200;

    /** How much more room than their own boxes are given, so that lines have some. */
    private static final double ROOM = 2;

    /** Boxes are wider than high and so give way upwards and downwards afterwards. */
    private static final double FLATTER = 1.2;

    /** Few boxes in a line are not stretched to a page. */
    private static final double MOST = 2.5;

    private Spread() {}

    /** Afterwards no two boxes are nearer than the gap. */
    static void apart(List<Box> boxes, double gap) {
        boolean moved = true;
        for (int pass = 0; pass < PASSES && moved; pass++) {
            moved = false;
            for (int i = 0; i < boxes.size(); i++) {
                for (int j = i + 1; j < boxes.size(); j++) {
                    moved |= push(boxes.get(i), boxes.get(j), gap);
                }
            }
        }
        if (moved) {
            sweep(boxes, gap);
        }
    }

    private static boolean push(Box a, Box b, double gap) {
        Rect ra = a.outer();
        Rect rb = b.outer();
        double dx = (ra.width() + rb.width()) / 2 + gap - Math.abs(ra.centerX() - rb.centerX());
        double dy = (ra.height() + rb.height()) / 2 + gap - Math.abs(ra.centerY() - rb.centerY());
        if (dx <= 0.01 || dy <= 0.01) {
            return false;
        }
        if (dy <= dx) {
            double by = Math.ceil(dy / 2);
            boolean above = ra.centerY() <= rb.centerY();
            a.move(0, above ? -by : by);
            b.move(0, above ? by : -by);
        } else {
            double by = Math.ceil(dx / 2);
            boolean before = ra.centerX() <= rb.centerX();
            a.move(before ? -by : by, 0);
            b.move(before ? by : -by, 0);
        }
        return true;
    }

    /** What pushing did not settle: from top to bottom, each below what it still overlaps. */
    private static void sweep(List<Box> boxes, double gap) {
        List<Box> sorted = new ArrayList<>(boxes);
        sorted.sort(Comparator.<Box>comparingDouble(b -> b.y).thenComparingInt(b -> b.index));
        for (int i = 0; i < sorted.size(); i++) {
            Box box = sorted.get(i);
            for (int j = 0; j < i; j++) {
                Rect other = sorted.get(j).outer();
                Rect near =
                        new Rect(
                                other.x() - gap,
                                other.y() - gap,
                                other.width() + 2 * gap,
                                other.height() + 2 * gap);
                if (box.outer().overlaps(near)) {
                    box.move(0, near.bottom() - box.y);
                    j = -1;
                }
            }
        }
    }

    /** Turns all upside down if those that matter most are rather at the bottom. */
    static void importantOnTop(List<Box> boxes) {
        double weight = boxes.stream().mapToDouble(b -> b.weight).average().orElse(0);
        double middle = boxes.stream().mapToDouble(Box::centerY).average().orElse(0);
        double lower = 0;
        for (Box box : boxes) {
            lower += (box.weight - weight) * (box.centerY() - middle);
        }
        if (lower > 0) {
            boxes.forEach(box -> box.move(0, 2 * (middle - box.centerY())));
        }
    }

    /** Stretches where boxes are until the whole has about the ratio and enough room. */
    static void fit(List<Box> boxes, double ratio, double gap) {
        begin(boxes, 0, 0);
        double width = boxes.stream().mapToDouble(b -> b.outer().right()).max().orElse(0);
        double height = boxes.stream().mapToDouble(Box::bottom).max().orElse(0);
        double needed = 0;
        for (Box box : boxes) {
            needed += (box.outerWidth() + gap) * (box.height + gap);
        }
        double area = Math.max(needed * ROOM, width * height);
        double wider = Math.min(MOST, Math.sqrt(area * ratio * FLATTER) / Math.max(1, width));
        double higher = Math.min(MOST, Math.sqrt(area / ratio / FLATTER) / Math.max(1, height));
        for (Box box : boxes) {
            double x = Math.round(box.x * Math.max(1, wider));
            double y = Math.round(box.y * Math.max(1, higher));
            box.move(x - box.x, y - box.y);
        }
    }

    /** Moves boxes together so that they begin there. */
    static void begin(List<Box> boxes, double left, double top) {
        double x = boxes.stream().mapToDouble(b -> b.outer().x()).min().orElse(left);
        double y = boxes.stream().mapToDouble(b -> b.y).min().orElse(top);
        boxes.forEach(box -> box.move(left - x, top - y));
    }
}
