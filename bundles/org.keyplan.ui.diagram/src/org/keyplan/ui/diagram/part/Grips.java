package org.keyplan.ui.diagram.part;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;

/** How all handles look: small and round at lines, square at nodes, white with the accent's rim. */
final class Grips {
    /** Side of a handle, in pixels of the screen. */
    static final int SIDE = 8;

    private Grips() {}

    static void paint(Graphics graphics, IFigure handle, boolean round, boolean primary) {
        Rectangle area = handle.getBounds().getCopy();
        area.width--;
        area.height--;
        graphics.pushState();
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(primary ? Accents.ACCENT : Accents.PAPER);
        graphics.setForegroundColor(primary ? Accents.PAPER : Accents.ACCENT);
        if (round) {
            graphics.fillOval(area);
            graphics.drawOval(area);
        } else {
            graphics.fillRectangle(area);
            graphics.drawRectangle(area);
        }
        graphics.popState();
    }
}
