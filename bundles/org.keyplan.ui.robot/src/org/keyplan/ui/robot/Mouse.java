package org.keyplan.ui.robot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * A mouse over a control that draws itself, such as a diagram. Events are delivered to the control
 * directly: that needs no window manager and no focus, and real tools cannot tell the difference.
 */
public final class Mouse {
    private static final int STEPS = 8;

    private final Control control;
    private int held;
    private int keys;

    public Mouse(Control control) {
        this.control = control;
    }

    /** With keys held down from now on: SWT.CTRL, SWT.SHIFT, SWT.ALT or 0. */
    public Mouse holding(int modifiers) {
        keys = modifiers;
        return this;
    }

    public void move(Point to) {
        send(SWT.MouseMove, to, 0, 0);
    }

    /** Presses and releases the left button. */
    public void click(Point at) {
        click(at, 1);
    }

    public void click(Point at, int button) {
        move(at);
        press(at, button, 1);
        release(at, button, 1);
        Ui.settle();
    }

    public void doubleClick(Point at) {
        click(at);
        press(at, 1, 2);
        send(SWT.MouseDoubleClick, at, 1, 2);
        release(at, 1, 2);
        Ui.settle();
    }

    /** Presses the left button at one place and releases it at another. */
    public void drag(Point from, Point to) {
        drag(from, to, 1);
    }

    public void drag(Point from, Point to, int button) {
        move(from);
        press(from, button, 1);
        for (int i = 1; i <= STEPS; i++) {
            move(
                    new Point(
                            from.x + (to.x - from.x) * i / STEPS,
                            from.y + (to.y - from.y) * i / STEPS));
        }
        release(to, button, 1);
        Ui.settle();
    }

    /** Turns the wheel; positive is away from the person. */
    public void wheel(Point at, int notches) {
        send(SWT.MouseWheel, at, 0, notches);
        Ui.settle();
    }

    private void press(Point at, int button, int count) {
        send(SWT.MouseDown, at, button, count);
        held = SWT.BUTTON1 << (button - 1);
    }

    private void release(Point at, int button, int count) {
        send(SWT.MouseUp, at, button, count);
        held = 0;
    }

    private void send(int type, Point at, int button, int count) {
        Ui.run(
                () -> {
                    Event event = new Event();
                    event.type = type;
                    event.widget = control;
                    event.display = control.getDisplay();
                    event.x = at.x;
                    event.y = at.y;
                    event.button = button;
                    event.count = count;
                    event.stateMask = held | keys;
                    control.notifyListeners(type, event);
                });
    }
}
