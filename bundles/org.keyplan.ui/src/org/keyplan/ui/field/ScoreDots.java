package org.keyplan.ui.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.keyplan.ui.image.Palette;

import java.util.function.Consumer;

/**
 * A score as dots to click on: as many filled as points, none for nothing, dashed while nobody
 * knows. A click on the last filled dot takes the score back; by keyboard digits set it, arrows
 * change it and Delete forgets it.
 */
final class ScoreDots extends Canvas {
    private static final int MAX = 5;
    private static final int DOT = 12;
    private static final int STEP = 20;
    private static final int MARGIN = 4;

    private final Consumer<Integer> chosen;
    private Integer score;

    /**
     * @param chosen gets the score, null for not known
     */
    ScoreDots(Composite parent, Consumer<Integer> chosen) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.chosen = chosen;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseDown, this::click);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, ScoreDots::traverse);
        setToolTipText(TextField.TEXTS.get("score.help"));
        getAccessible()
                .addAccessibleControlListener(
                        new AccessibleControlAdapter() {
                            @Override
                            public void getValue(AccessibleControlEvent event) {
                                event.result = text();
                            }
                        });
    }

    void show(Integer shown) {
        score = shown;
        redraw();
    }

    /** What the dots say, in words. */
    String text() {
        return score == null
                ? TextField.TEXTS.get("unknown")
                : TextField.TEXTS.get("scoreOf", score.toString());
    }

    /** The middle of the dot that stands for a number of points, 1 to 5. */
    Point dot(int points) {
        return new Point(MARGIN + (points - 1) * STEP + DOT / 2, getSize().y / 2);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            Point text = gc.textExtent(TextField.TEXTS.get("unknown"));
            int width = 3 * MARGIN + MAX * STEP + Math.max(text.x, 40);
            return new Point(
                    widthHint == SWT.DEFAULT ? width : widthHint,
                    heightHint == SWT.DEFAULT ? Math.max(text.y, DOT) + 10 : heightHint);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        int y = (area.height - DOT) / 2;
        boolean enabled = isEnabled();
        for (int i = 0; i < MAX; i++) {
            int x = MARGIN + i * STEP;
            if (score != null && i < score) {
                gc.setBackground((enabled ? Palette.ACCENT : Palette.MUTED).color());
                gc.fillOval(x, y, DOT, DOT);
            } else {
                gc.setForeground((score == null ? Palette.MUTED : Palette.ACCENT).color());
                gc.setLineStyle(score == null ? SWT.LINE_DOT : SWT.LINE_SOLID);
                gc.drawOval(x, y, DOT - 1, DOT - 1);
            }
        }
        gc.setLineStyle(SWT.LINE_SOLID);
        String text = score == null ? text() : score.toString();
        gc.setForeground((score == null ? Palette.MUTED : Palette.TEXT).color());
        Point extent = gc.textExtent(text);
        gc.drawText(text, MARGIN * 2 + MAX * STEP, (area.height - extent.y) / 2, true);
        if (isFocusControl()) {
            gc.drawFocus(0, 0, area.width, area.height);
        }
    }

    private void click(Event event) {
        setFocus();
        int points = (event.x - MARGIN) / STEP + 1;
        if (event.button == 1 && points >= 1 && points <= MAX) {
            choose(score != null && score == points ? Integer.valueOf(points - 1) : points);
        }
    }

    private void key(Event event) {
        int digit = event.character - '0';
        if (digit >= 0 && digit <= MAX) {
            choose(digit);
        } else if (event.keyCode == SWT.ARROW_RIGHT || event.keyCode == SWT.ARROW_UP) {
            choose(score == null ? 1 : Math.min(MAX, score + 1));
        } else if (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_DOWN) {
            choose(score == null ? 0 : Math.max(0, score - 1));
        } else if (event.character == SWT.DEL || event.character == SWT.BS) {
            choose(null);
        } else if (event.character == '?') {
            choose(null);
        }
    }

    private void choose(Integer points) {
        chosen.accept(points);
    }

    private static void traverse(Event event) {
        event.doit =
                event.detail != SWT.TRAVERSE_ARROW_NEXT
                        && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS;
    }
}
