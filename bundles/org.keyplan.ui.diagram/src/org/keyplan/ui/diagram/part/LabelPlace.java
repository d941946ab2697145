package org.keyplan.ui.diagram.part;

import org.keyplan.ui.diagram.sheet.LineItem;
import org.keyplan.ui.diagram.sheet.NodeItem;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.Arrangement.Point;

import java.util.List;

/** Where on the sheet a label is edited. */
final class LabelPlace {
    private static final double LEAST_WIDTH = 140;
    private static final double HEIGHT = 22;
    private static final double AROUND = 3;

    private LabelPlace() {}

    /** Over a node's headline. */
    static Rect of(NodeItem node) {
        Rect area = node.card().textArea(node.bounds());
        List<Rect> rows = node.card().textRows(node.bounds());
        double middle = rows.isEmpty() ? area.y() + HEIGHT / 2 : rows.get(0).centerY();
        double width = Math.max(LEAST_WIDTH, area.width() + 2 * AROUND);
        return new Rect(area.x() - AROUND, middle - HEIGHT / 2, width, HEIGHT);
    }

    /** Over the middle of a line. */
    static Rect of(LineItem line) {
        List<Point> points = line.drawn().points();
        Point middle = points.get(points.size() / 2);
        return new Rect(middle.x() - LEAST_WIDTH / 2, middle.y() - HEIGHT / 2, LEAST_WIDTH, HEIGHT);
    }
}
