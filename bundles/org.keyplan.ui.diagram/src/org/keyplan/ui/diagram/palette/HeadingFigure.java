package org.keyplan.ui.diagram.palette;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;

/** What a group of tools is called, below a fine line; the line alone where names are not shown. */
final class HeadingFigure extends Figure {
    private static final int SIDE = 10;
    private static final int ABOVE = 6;
    private static final int BELOW_LINE = 8;
    private static final int BELOW = 3;

    private final PaletteLook look;
    private final String name;

    /**
     * @param name null for a line alone
     */
    HeadingFigure(PaletteLook look, String name) {
        this.look = look;
        this.name = name;
    }

    private boolean isNamed() {
        return name != null && !look.isNarrow();
    }

    @Override
    public Dimension getPreferredSize(int wide, int high) {
        int letters =
                isNamed()
                        ? org.eclipse.draw2d.FigureUtilities.getFontMetrics(getFont()).getHeight()
                        : 0;
        return new Dimension(
                Math.max(wide, 1), ABOVE + BELOW_LINE + letters + (isNamed() ? BELOW : 0));
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle all = getBounds();
        graphics.setForegroundColor(look.colors().edge());
        graphics.drawLine(all.x + SIDE, all.y + ABOVE, all.right() - SIDE, all.y + ABOVE);
        if (isNamed()) {
            graphics.setForegroundColor(look.colors().pale());
            graphics.drawText(name, all.x + SIDE, all.y + ABOVE + BELOW_LINE);
        }
    }
}
