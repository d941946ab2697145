package org.keyplan.studio.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.keyplan.ui.image.Palette;

/** A small button on a page that shows only an icon; its tooltip says what it does. */
final class IconButton extends Pressable {
    private static final int PADDING = 6;
    private static final int ARC = 8;

    private final Image icon;

    IconButton(Composite parent, Image icon, String says, Runnable action) {
        super(parent, action);
        this.icon = icon;
        setToolTipText(says);
        PushRole.on(this, says, "");
    }

    @Override
    void paint(Event event) {
        GC gc = event.gc;
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(Palette.PAGE.color());
        gc.fillRectangle(area);
        if (isPointed()) {
            gc.setBackground(Palette.ACCENT_SOFT.color());
            gc.fillRoundRectangle(0, 0, area.width, area.height, ARC, ARC);
        }
        if (isFocusControl()) {
            gc.setForeground(Palette.ACCENT.color());
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, ARC, ARC);
        }
        gc.drawImage(icon, PADDING, PADDING);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        Rectangle size = icon.getBounds();
        return new Point(size.width + 2 * PADDING, size.height + 2 * PADDING);
    }
}
