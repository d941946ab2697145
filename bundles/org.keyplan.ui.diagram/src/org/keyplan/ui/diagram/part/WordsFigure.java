package org.keyplan.ui.diagram.part;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.keyplan.ui.diagram.paint.ShapePainter;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Box;
import org.keyplan.viewpoint.drawing.Shape.Circle;
import org.keyplan.viewpoint.layout.Rect;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that lie above lines: of a container's header, or at a line. Each group of words lies on a
 * patch of ground, by which it is hit.
 */
final class WordsFigure extends Figure {
    /** Around patches, so that all of them is drawn again at any zoom, in pixels. */
    private static final int ROOM = 4;

    private List<Shape> shapes = List.of();
    private List<Rect> patches = List.of();

    /** Shows these words; none hides the figure. */
    void show(List<Shape> words) {
        if (words == shapes) {
            return;
        }
        shapes = words;
        patches = patches(words);
        setVisible(!patches.isEmpty());
        if (!patches.isEmpty()) {
            setBounds(around(patches));
            repaint();
        }
    }

    private static List<Rect> patches(List<Shape> words) {
        List<Rect> patches = new ArrayList<>();
        for (Shape shape : words) {
            if (shape instanceof Box box) {
                patches.add(new Rect(box.x(), box.y(), box.width(), box.height()));
            } else if (shape instanceof Circle circle) {
                double side = 2 * circle.radius();
                patches.add(
                        new Rect(
                                circle.x() - circle.radius(),
                                circle.y() - circle.radius(),
                                side,
                                side));
            }
        }
        return patches;
    }

    private static Rectangle around(List<Rect> patches) {
        Rectangle around = null;
        for (Rect patch : patches) {
            Rectangle box =
                    new Rectangle(
                            (int) Math.floor(patch.x()) - ROOM,
                            (int) Math.floor(patch.y()) - ROOM,
                            (int) Math.ceil(patch.width()) + 2 * ROOM + 1,
                            (int) Math.ceil(patch.height()) + 2 * ROOM + 1);
            around = around == null ? box : around.union(box);
        }
        return around;
    }

    @Override
    public boolean containsPoint(int x, int y) {
        for (Rect patch : patches) {
            if (x >= patch.x() && x <= patch.right() && y >= patch.y() && y <= patch.bottom()) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        ShapePainter.paint(shapes, graphics, Layers.zoom(this));
    }
}
