package org.keyplan.viewpoint.layout;

import java.util.List;

/** Sets pieces that have nothing to do with each other side by side. */
final class Packing {
    private Packing() {}

    /** In rows, in order, so that the whole suits a page best; begins at the origin. */
    static void rows(List<List<Box>> pieces, double ratio, double gap) {
        List<Rect> bounds = pieces.stream().map(Packing::bounds).toList();
        double total = 0;
        double widest = 0;
        for (Rect piece : bounds) {
            total += piece.width() + 2 * gap;
            widest = Math.max(widest, piece.width());
        }
        double best = total;
        double smallest = Double.POSITIVE_INFINITY;
        for (double limit = widest; limit < 2 * total; limit *= 1.15) {
            Rect all = set(pieces, bounds, limit, gap, false);
            double size = Math.max(all.width() / ratio, all.height());
            if (size < smallest * 0.999) {
                smallest = size;
                best = limit;
            }
        }
        set(pieces, bounds, best, gap, true);
    }

    private static Rect set(
            List<List<Box>> pieces, List<Rect> bounds, double limit, double gap, boolean move) {
        double x = 0;
        double y = 0;
        double row = 0;
        double right = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Rect piece = bounds.get(i);
            double between = pieces.get(i).size() > 1 ? 2 * gap : gap;
            if (x > 0 && x + piece.width() > limit) {
                x = 0;
                y += row + between;
                row = 0;
            }
            if (move) {
                Spread.begin(pieces.get(i), x, y);
            }
            right = Math.max(right, x + piece.width());
            x += piece.width() + between;
            row = Math.max(row, piece.height());
        }
        return new Rect(0, 0, right, y + row);
    }

    /** What a piece covers, with all that stands out of its boxes. */
    static Rect bounds(List<Box> boxes) {
        double left = boxes.stream().mapToDouble(b -> b.outer().x()).min().orElse(0);
        double right = boxes.stream().mapToDouble(b -> b.outer().right()).max().orElse(0);
        double top = boxes.stream().mapToDouble(b -> b.y).min().orElse(0);
        double bottom = boxes.stream().mapToDouble(Box::bottom).max().orElse(0);
        return new Rect(left, top, right - left, bottom - top);
    }
}
