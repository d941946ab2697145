package org.keyplan.ui.diagram.editor;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.keyplan.ui.diagram.tool.Hints;
import org.keyplan.ui.diagram.tooltip.PaperNote;

/** Tells a person in one sentence what cannot be done: in the status line, and near the mouse. */
final class SheetHints implements Hints {
    private static final int SHOWN_FOR = 6_000;
    private static final Point SHIFT = new Point(14, 18);

    private final IStatusLineManager status;
    private Bubble bubble;
    private Control canvas;
    private String hovering;
    private boolean said;

    SheetHints(IStatusLineManager status) {
        this.status = status;
    }

    /** Shows hints over a canvas from now on. */
    void attach(Control control) {
        canvas = control;
        bubble = new Bubble(control);
        control.addListener(SWT.KeyDown, event -> forget());
        control.addListener(SWT.MouseDown, event -> forget());
    }

    /** What was said is of no interest when the person goes on. */
    private void forget() {
        if (said) {
            said = false;
            bubble.hide();
            status.setErrorMessage(null);
        }
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
        if (canvas == null || canvas.isDisposed()) {
            return;
        }
        // after all who listen to the press that was refused, since a press takes sentences away
        canvas.getDisplay().asyncExec(() -> tell(sentence));
    }

    private void tell(String sentence) {
        if (!canvas.isDisposed()) {
            hovering = null;
            said = true;
            status.setMessage(null);
            status.setErrorMessage(sentence);
            if (canvas.isVisible()) {
                bubble.show(sentence);
            }
        }
    }

    /** The sentence near the mouse. */
    private static final class Bubble extends ToolTip {
        private final Control canvas;
        private String sentence = "";

        Bubble(Control canvas) {
            super(canvas, NO_RECREATE, true);
            this.canvas = canvas;
            setHideOnMouseDown(true);
            setHideDelay(SHOWN_FOR);
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
            PaperNote note = PaperNote.in(parent, 1);
            note.line(sentence);
            return note.area();
        }
    }
}
