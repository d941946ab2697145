package org.keyplan.ui.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.keyplan.ui.image.Palette;

/**
 * One of several things in a field: a click or Enter leads to it, a click on the cross or Delete
 * takes it out.
 */
final class Token extends Canvas {
    private static final int PADDING = 8;
    private static final int CROSS = 16;
    private static final int MAX_WIDTH = 320;
    private static final int ARC = 8;

    private final String label;
    private final boolean removable;
    private final Runnable open;
    private final Runnable remove;

    /**
     * @param removable whether the person may take it out
     */
    Token(Composite parent, String label, boolean removable, Runnable open, Runnable remove) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.label = label;
        this.removable = removable;
        this.open = open;
        this.remove = remove;
        setToolTipText(label);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseUp, this::click);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        getAccessible()
                .addAccessibleListener(
                        new AccessibleAdapter() {
                            @Override
                            public void getName(AccessibleEvent event) {
                                event.result = label;
                            }
                        });
    }

    /** What it says. */
    String label() {
        return label;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            Point text = gc.textExtent(label);
            int width = Math.min(MAX_WIDTH, text.x + 2 * PADDING + (removable ? CROSS : 0));
            return new Point(width, text.y + PADDING);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(Palette.ACCENT_SOFT.color());
        gc.fillRoundRectangle(0, 0, area.width, area.height, ARC, ARC);
        if (isFocusControl()) {
            gc.setForeground(Palette.ACCENT.color());
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, ARC, ARC);
        }
        gc.setForeground(Palette.TEXT.color());
        int room = area.width - PADDING - (removable ? CROSS + 4 : PADDING);
        String text = shortened(gc, room);
        gc.drawText(text, PADDING, (area.height - gc.textExtent(text).y) / 2, true);
        if (removable) {
            gc.setForeground(Palette.MUTED.color());
            int x = area.width - CROSS;
            int y = area.height / 2;
            gc.drawLine(x + 2, y - 3, x + 8, y + 3);
            gc.drawLine(x + 2, y + 3, x + 8, y - 3);
        }
    }

    private String shortened(GC gc, int room) {
        String text = label;
        while (text.length() > 1 && gc.textExtent(text).x > room) {
            text = text.substring(0, text.length() - (text.endsWith("…") ? 2 : 1)) + "…";
        }
        return text;
    }

    private void click(Event event) {
        if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
            if (removable && event.x > getSize().x - CROSS - 2) {
                remove.run();
            } else {
                open.run();
            }
        }
    }

    private void key(Event event) {
        if (event.character == SWT.CR) {
            open.run();
        } else if (removable && (event.character == SWT.DEL || event.character == SWT.BS)) {
            remove.run();
        }
    }
}
