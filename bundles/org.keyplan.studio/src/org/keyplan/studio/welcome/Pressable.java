package org.keyplan.studio.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Something a person can press: by a click, Enter or the space bar. The Tab key and the arrow keys
 * lead to it.
 */
abstract class Pressable extends Canvas {
    private final Runnable action;
    private boolean pointed;
    private boolean pressed;

    Pressable(Composite parent, Runnable action) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.action = action;
        Ground.paintItself(this);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.MouseEnter, event -> point(true));
        addListener(SWT.MouseExit, event -> point(false));
        addListener(SWT.MouseUp, this::released);
        addListener(SWT.KeyDown, this::typed);
        addListener(SWT.Traverse, Pressable::traverse);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
    }

    abstract void paint(Event event);

    /** Whether the mouse is over it. */
    boolean isPointed() {
        return pointed;
    }

    private void point(boolean now) {
        pointed = now;
        redraw();
    }

    private void released(Event event) {
        if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
            setFocus();
            press();
        }
    }

    private void typed(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ' ') {
            press();
        }
    }

    private static void traverse(Event event) {
        event.doit = event.detail != SWT.TRAVERSE_RETURN && event.detail != SWT.TRAVERSE_ESCAPE;
    }

    /** Later, since the action may well close the page that this is on; and once at a time. */
    void press() {
        if (!pressed) {
            pressed = true;
            getDisplay().asyncExec(this::act);
        }
    }

    private void act() {
        try {
            action.run();
        } finally {
            pressed = false;
        }
    }
}
