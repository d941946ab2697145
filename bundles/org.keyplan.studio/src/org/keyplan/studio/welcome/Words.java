package org.keyplan.studio.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.keyplan.ui.image.Palette;

/** Words on a page, in a colour that means something, broken into lines where there is no room. */
final class Words extends Canvas {
    private final String text;
    private final Palette color;

    Words(Composite page, String text, Font font, Palette color) {
        super(page, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.text = text;
        this.color = color;
        Ground.paintItself(this);
        setFont(font);
        addListener(SWT.Paint, this::paint);
    }

    private void paint(Event event) {
        event.gc.setBackground(Palette.PAGE.color());
        event.gc.fillRectangle(getClientArea());
        event.gc.setForeground(color.color());
        TextLayout layout = layout(getClientArea().width);
        layout.draw(event.gc, 0, 0);
        layout.dispose();
    }

    private TextLayout layout(int width) {
        TextLayout layout = new TextLayout(getDisplay());
        layout.setFont(getFont());
        layout.setText(text);
        layout.setWidth(width > 0 ? width : SWT.DEFAULT);
        return layout;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        TextLayout layout = layout(widthHint);
        int width = widthHint == SWT.DEFAULT ? layout.getBounds().width : widthHint;
        Point size = new Point(width, layout.getBounds().height);
        layout.dispose();
        return size;
    }
}
