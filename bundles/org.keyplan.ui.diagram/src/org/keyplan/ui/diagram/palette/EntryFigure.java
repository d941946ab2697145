package org.keyplan.ui.diagram.palette;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;

/** A tool: its icon and its name, on a patch of colour when it is pointed at or in hand. */
final class EntryFigure extends Label {
    private static final int CORNER = 8;
    private static final int GAP = 9;
    private static final int SIDE = 10;
    private static final int TOP = 6;
    private static final int OUTSIDE = 4;
    private static final int MARK = 3;

    private final PaletteLook look;
    private boolean pointedAt;
    private boolean inHand;
    private boolean focused;

    EntryFigure(PaletteLook look) {
        this.look = look;
        setLabelAlignment(PositionConstants.LEFT);
        setTextPlacement(PositionConstants.EAST);
        setIconTextGap(GAP);
        setBorder(new MarginBorder(TOP, SIDE, TOP, SIDE));
    }

    /** Shows the name, or the icon alone. */
    void name(String name) {
        setText(look.isNarrow() ? "" : name);
        setLabelAlignment(look.isNarrow() ? PositionConstants.CENTER : PositionConstants.LEFT);
        setIconTextGap(look.isNarrow() ? 0 : GAP);
    }

    void pointAt(boolean now) {
        pointedAt = now;
        repaint();
    }

    void takeInHand(boolean now) {
        inHand = now;
        repaint();
    }

    boolean isInHand() {
        return inHand;
    }

    void focus(boolean now) {
        focused = now;
        repaint();
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        PaletteColors colors = look.colors();
        Rectangle patch = getBounds().getCopy().shrink(OUTSIDE, 1);
        graphics.setAntialias(SWT.ON);
        if (inHand || pointedAt) {
            graphics.setBackgroundColor(inHand ? colors.active() : colors.hover());
            graphics.fillRoundRectangle(patch, CORNER, CORNER);
        }
        if (inHand) {
            graphics.setBackgroundColor(colors.accent());
            int inset = patch.height / 4;
            graphics.fillRoundRectangle(
                    new Rectangle(patch.x, patch.y + inset, MARK, patch.height - 2 * inset),
                    MARK,
                    MARK);
        }
        if (focused) {
            graphics.setForegroundColor(colors.accent());
            Rectangle frame = patch.getCopy();
            frame.width--;
            frame.height--;
            graphics.drawRoundRectangle(frame, CORNER, CORNER);
        }
        graphics.setForegroundColor(colors.ink());
        super.paintFigure(graphics);
    }
}
