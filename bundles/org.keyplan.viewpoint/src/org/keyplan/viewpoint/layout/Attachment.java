package org.keyplan.viewpoint.layout;

import org.keyplan.viewpoint.scene.Arrangement.Point;

/** Where a line meets a card. */
final class Attachment {
    final Box box;
    final int side;

    /** Along the side: x at the top and bottom, y at the left and right. */
    double at;

    Attachment(Box box, int side, double at) {
        this.box = box;
        this.side = side;
        this.at = at;
    }

    /** Where the way from a point inside to one outside crosses the border. */
    static Attachment crossing(Box box, Point inside, Point outside) {
        Point p = Polylines.leaving(box, inside, outside);
        double atLeft = Math.abs(p.x() - box.x);
        double atRight = Math.abs(p.x() - box.right());
        double atTop = Math.abs(p.y() - box.y);
        double atBottom = Math.abs(p.y() - box.bottom());
        double least = Math.min(Math.min(atLeft, atRight), Math.min(atTop, atBottom));
        if (least == atTop) {
            return new Attachment(box, Port.TOP, p.x());
        }
        if (least == atBottom) {
            return new Attachment(box, Port.BOTTOM, p.x());
        }
        return new Attachment(box, least == atLeft ? Port.LEFT : Port.RIGHT, p.y());
    }

    double low() {
        return side == Port.TOP || side == Port.BOTTOM ? box.x : box.y;
    }

    double high() {
        return side == Port.TOP || side == Port.BOTTOM ? box.right() : box.bottom();
    }

    Point point() {
        return switch (side) {
            case Port.LEFT -> new Point(box.x, at);
            case Port.RIGHT -> new Point(box.right(), at);
            case Port.TOP -> new Point(at, box.y);
            default -> new Point(at, box.bottom());
        };
    }
}
