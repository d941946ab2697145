package org.keyplan.viewpoint.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a line may meet a box.
 *
 * @param price what using it costs more than the best, in pixels of detour
 */
record Port(Box box, int side, double x, double y, double price) {
    static final int LEFT = 0;
    static final int RIGHT = 1;
    static final int TOP = 2;
    static final int BOTTOM = 3;

    private static final double APART = 12;

    static int opposite(int side) {
        return side ^ 1;
    }

    /** The sides first; top and bottom beside the middle, which is for those above and below. */
    static List<Port> of(Box box) {
        List<Port> ports = new ArrayList<>();
        for (int k : new int[] {0, -1, 1, -2, 2}) {
            double y = box.centerY() + k * APART;
            if (y > box.y + 6 && y < box.bottom() - 6) {
                ports.add(new Port(box, LEFT, box.x, y, Math.abs(k) * 4));
                ports.add(new Port(box, RIGHT, box.right(), y, Math.abs(k) * 4));
            }
        }
        double quarter = Math.round(box.width / 4);
        for (int k : new int[] {-1, 1}) {
            double x = box.centerX() + k * quarter;
            ports.add(new Port(box, TOP, x, box.y, 20));
            ports.add(new Port(box, BOTTOM, x, box.bottom(), 20));
        }
        return ports;
    }

    double outsideX() {
        return switch (side) {
            case LEFT -> box.solid().outer().x() - RoutingGrid.CLEARANCE;
            case RIGHT -> box.solid().outer().right() + RoutingGrid.CLEARANCE;
            default -> x;
        };
    }

    double outsideY() {
        return switch (side) {
            case TOP -> box.solid().y - RoutingGrid.CLEARANCE;
            case BOTTOM -> box.solid().bottom() + RoutingGrid.CLEARANCE;
            default -> y;
        };
    }
}
