package org.keyplan.ui.diagram.part;

import org.keyplan.ui.diagram.DiagramMarker.Severity;
import org.keyplan.viewpoint.card.Symbol;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Circle;
import org.keyplan.viewpoint.drawing.Shape.Stroke;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.Rgb;

import java.util.List;

/** The mark that a node with a message carries at its upper left corner; never by colour alone. */
final class Badge {
    static final int RADIUS = 9;

    private static final double SIZE = 12;
    private static final Rgb ERROR = Rgb.of("#B3261E");
    private static final Rgb WARNING = Rgb.of("#8F5400");
    private static final Rgb ADVICE = Rgb.of("#274C9B");

    private Badge() {}

    /**
     * The mark of a severity.
     *
     * @param severity null for none
     * @param node where the node is
     */
    static List<Shape> of(Severity severity, Rect node) {
        if (severity == null) {
            return List.of();
        }
        Rgb color =
                switch (severity) {
                    case ERROR -> ERROR;
                    case WARNING -> WARNING;
                    case ADVICE -> ADVICE;
                };
        Symbol symbol =
                switch (severity) {
                    case ERROR -> Symbol.HEXAGON;
                    case WARNING -> Symbol.UP;
                    case ADVICE -> Symbol.DISC;
                };
        double x = node.x() + 1;
        double y = node.y() + 1;
        double lift = severity == Severity.WARNING ? 0.7 : 0;
        return List.of(
                new Circle(x, y, RADIUS, Rgb.WHITE, new Stroke(color, 1.2)),
                symbol.around(x, y - lift, SIZE, color));
    }
}
