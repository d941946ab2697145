package org.keyplan.ui.diagram.grid;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.ScalableFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.GridLayer;
import org.eclipse.swt.graphics.Color;

/** A faint grid that stays readable at any size: when small, only some of its lines are drawn. */
public final class PaperGridLayer extends GridLayer {
    /** Between lines on the screen, at least; in pixels. */
    private static final int LEAST_GAP = 12;

    /** Of the lines that are drawn, one in so many is a little darker. */
    private static final int MAJOR = 5;

    /** Diagrams have paper colours whatever the theme. */
    private static final Color LINE = new Color(0xEE, 0xF0, 0xF3);

    private static final Color MAJOR_LINE = new Color(0xDC, 0xE0, 0xE6);

    @Override
    protected void paintGrid(Graphics graphics) {
        int gap = Math.max(1, gridX);
        double scale = scale();
        while (gap * scale < LEAST_GAP) {
            gap *= 2;
        }
        Rectangle clip = graphics.getClip(new Rectangle()).intersect(getBounds());
        int thin = Math.max(1, (int) Math.round(1 / scale));
        graphics.pushState();
        graphics.setLineWidth(thin);
        for (int pass = 0; pass < 2; pass++) {
            graphics.setForegroundColor(pass == 0 ? LINE : MAJOR_LINE);
            int step = pass == 0 ? gap : gap * MAJOR;
            for (int x = first(clip.x, step); x <= clip.right(); x += step) {
                graphics.drawLine(x, clip.y, x, clip.bottom());
            }
            for (int y = first(clip.y, step); y <= clip.bottom(); y += step) {
                graphics.drawLine(clip.x, y, clip.right(), y);
            }
        }
        graphics.popState();
    }

    private static int first(int from, int step) {
        return Math.floorDiv(from + step - 1, step) * step;
    }

    private double scale() {
        double scale = 1;
        for (IFigure figure = getParent(); figure != null; figure = figure.getParent()) {
            if (figure instanceof ScalableFigure scalable) {
                scale *= scalable.getScale();
            }
        }
        return scale;
    }
}
