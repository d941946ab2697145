package org.keyplan.viewpoint.layout;

import java.util.List;

/** Sets pieces that have nothing to do with each other side by side. */
final class Packing {
    private Packing() {}

    /** In rows, in order, so that the whole has about the ratio; begins at the origin. */
    static void rows(List<List<Box>> pieces, double ratio, double gap) {
        double area = 0;
        double widest = 0;
        for (List<Box> piece : pieces) {
            Rect bounds = bounds(piece);
            area += (bounds.width() + gap) * (bounds.height() + gap);
            widest = Math.max(widest, bounds.width());
        }
        double limit = Math.max(widest, Math.sqrt(area * ratio));
        double x = 0;
        double y = 0;
        double row = 0;
        for (List<Box> piece : pieces) {
            Rect bounds = bounds(piece);
            double between = piece.size() > 1 ? 2 * gap : gap;
            if (x > 0 && x + bounds.width() > limit) {
                x = 0;
                y += row + between;
                row = 0;
            }
            Spread.begin(piece, x, y);
            x += bounds.width() + between;
            row = Math.max(row, bounds.height());
        }
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
