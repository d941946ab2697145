package org.keyplan.studio.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.keyplan.ui.image.Palette;

/** One of the steps that a page explains. */
final class Step extends Canvas {
    private static final CardFace.Look LOOK =
            new CardFace.Look(Palette.SURFACE, Palette.TEXT, Palette.LINE, 1);

    private final CardFace face;

    Step(Composite page, CardFace face) {
        super(page, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.face = face;
        Ground.paintItself(this);
        addListener(SWT.Paint, event -> face.paint(event.gc, getClientArea(), LOOK));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return face.size(getDisplay(), widthHint);
    }
}
