package org.keyplan.viewpoint.render;

import org.keyplan.viewpoint.card.Card;
import org.keyplan.viewpoint.card.Figure;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Box;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.NodeKind;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws nodes one by one. Of a container the ground lies behind all lines and the header above
 * them; anything else is one figure above both.
 */
public final class NodeDrawer {
    /** Between a header's text and the edge of the ground that keeps lines off it. */
    private static final double PATCH = 4;

    private NodeDrawer() {}

    /** Whether a node is drawn as a ground with a header, so that what is inside lies above it. */
    public static boolean isGround(Card card) {
        return card.figure() == Figure.CONTAINER && card.node().kind() == NodeKind.CONTAINER;
    }

    /** The ground of a container. */
    public static List<Shape> ground(Card card, Rect bounds) {
        return card.drawFigure(bounds);
    }

    /** The words of a container's header, on patches of ground; empty where there are none. */
    public static List<Shape> header(Card card, Rect bounds) {
        List<Shape> text = card.drawText(bounds);
        if (text.isEmpty()) {
            return List.of();
        }
        List<Shape> header = new ArrayList<>();
        for (Rect row : card.textRows(bounds)) {
            header.add(
                    new Box(
                            row.x() - PATCH,
                            row.y(),
                            row.width() + 2 * PATCH,
                            row.height(),
                            0,
                            card.paint().band(),
                            null));
        }
        header.addAll(text);
        return header;
    }

    /** Anything but a container, without what is inside. */
    public static List<Shape> figure(Card card, Rect bounds) {
        List<Shape> shapes = new ArrayList<>(card.drawFigure(bounds));
        shapes.addAll(card.drawText(bounds));
        return shapes;
    }
}
