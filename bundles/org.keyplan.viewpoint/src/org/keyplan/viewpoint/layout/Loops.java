package org.keyplan.viewpoint.layout;

import org.keyplan.viewpoint.scene.Arrangement.Point;

import java.util.List;

/** Lines from a node to itself. */
final class Loops {
    private static final double OUT = 11;
    private static final double WIDE = 14;

    private Loops() {}

    /**
     * A small loop at the upper right corner, which fits between cards; at the lower one where the
     * sheet ends above.
     *
     * @param nth loops of the same box before it
     */
    static void route(Wire wire, int nth) {
        Box box = wire.source;
        double x = Math.max(box.centerX(), box.right() - WIDE - 6 - nth * 2 * WIDE);
        double left = Math.max(box.x, x - WIDE);
        boolean above = box.y >= OUT;
        double border = above ? box.y : box.bottom();
        double out = above ? border - OUT : border + OUT;
        wire.route(
                List.of(
                        new Point(left, border),
                        new Point(left, out),
                        new Point(x, out),
                        new Point(x, border)),
                true);
    }
}
