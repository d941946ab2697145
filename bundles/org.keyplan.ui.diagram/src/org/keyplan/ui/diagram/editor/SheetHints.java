package org.keyplan.ui.diagram.editor;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.keyplan.ui.diagram.tool.Hints;

/** Tells a person in one sentence what cannot be done: in the status line, and near the mouse. */
final class SheetHints implements Hints {
    private static final int WIDEST = 320;
    private static final int PADDING = 8;
    private static final int SHOWN_FOR = 6_000;
    private static final Point SHIFT = new Point(14, 18);

    private final IStatusLineManager status;
    private Bubble bubble;
    private Control canvas;
    private String hovering;

    SheetHints(IStatusLineManager status) {
        this.status = status;
    }

    /** Shows hints over a canvas from now on. */
    void attach(Control control) {
        canvas = control;
        bubble = new Bubble(control);
    }

    @Override
    public void hover(String sentence) {
        if (sentence == null ? hovering != null : !sentence.equals(hovering)) {
            hovering = sentence;
            status.setErrorMessage(null);
            status.setMessage(sentence);
        }
    }

    @Override
    public void say(String sentence) {
        hovering = null;
        status.setMessage(null);
        status.setErrorMessage(sentence);
        if (canvas != null && !canvas.isDisposed() && canvas.isVisible()) {
            bubble.show(sentence);
        }
    }

    /** The sentence near the mouse that is gone at the next press of a button or key. */
    private static final class Bubble extends ToolTip {
        private final Control canvas;
        private String sentence = "";

        Bubble(Control canvas) {
            super(canvas, NO_RECREATE, true);
            this.canvas = canvas;
            setHideOnMouseDown(true);
            setHideDelay(SHOWN_FOR);
            canvas.addListener(SWT.KeyDown, event -> hide());
            canvas.addListener(SWT.MouseDown, event -> hide());
        }

        void show(String what) {
            hide();
            sentence = what;
            Point mouse = canvas.toControl(canvas.getDisplay().getCursorLocation());
            Point size = canvas.getSize();
            boolean inside = mouse.x >= 0 && mouse.y >= 0 && mouse.x < size.x && mouse.y < size.y;
            Point at = inside ? mouse : new Point(size.x / 2, size.y / 2);
            show(new Point(at.x + SHIFT.x, at.y + SHIFT.y));
        }

        @Override
        protected Composite createToolTipContentArea(Event event, Composite parent) {
            Composite area = new Composite(parent, SWT.NONE);
            FillLayout layout = new FillLayout();
            layout.marginWidth = PADDING;
            layout.marginHeight = PADDING;
            area.setLayout(layout);
            area.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_INFO_BACKGROUND));
            Label label = new Label(area, SWT.WRAP);
            label.setText(sentence.replace("&", "&&"));
            label.setBackground(area.getBackground());
            label.setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_INFO_FOREGROUND));
            Point natural = area.computeSize(SWT.DEFAULT, SWT.DEFAULT);
            if (natural.x > WIDEST) {
                natural = area.computeSize(WIDEST, SWT.DEFAULT);
            }
            area.setSize(natural);
            return area;
        }
    }
}
