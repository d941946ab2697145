package org.keyplan.ui.robot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * Keys pressed in a control. Events are delivered to the control directly, as the toolkit does;
 * they pass the workbench's key bindings first.
 */
public final class Keyboard {
    private static final int FIRST_TIME = 1000;

    private final Control control;
    private int time = FIRST_TIME;

    public Keyboard(Control control) {
        this.control = control;
    }

    /** Lets time pass until the next key, in milliseconds as events tell it. */
    public Keyboard after(int milliseconds) {
        time += milliseconds;
        return this;
    }

    /**
     * Presses and releases a key.
     *
     * @param modifiers SWT.CTRL, SWT.SHIFT, SWT.ALT, or 0
     * @param key a key code of SWT, or a letter
     */
    public void press(int modifiers, int key) {
        down(modifiers, key);
        up(modifiers, key);
        Ui.settle();
    }

    /** Presses and releases a key without modifiers. */
    public void press(int key) {
        press(0, key);
    }

    public void down(int modifiers, int key) {
        send(SWT.KeyDown, modifiers, key);
    }

    public void up(int modifiers, int key) {
        send(SWT.KeyUp, modifiers, key);
    }

    private void send(int type, int modifiers, int key) {
        time += 20;
        send(control, type, modifiers, key, SWT.TRAVERSE_NONE, time);
    }

    /**
     * Delivers one event of the keyboard; a control that has gone meanwhile gets none.
     *
     * @param detail of a traversal
     */
    static void send(Control control, int type, int modifiers, int key, int detail, int time) {
        Ui.run(
                () -> {
                    if (control.isDisposed()) {
                        return;
                    }
                    Event event = new Event();
                    event.type = type;
                    event.widget = control;
                    event.display = control.getDisplay();
                    event.keyCode = key;
                    event.character = (key & SWT.KEYCODE_BIT) == 0 ? (char) key : 0;
                    event.stateMask = modifiers;
                    event.detail = detail;
                    event.time = time;
                    event.doit = true;
                    control.notifyListeners(type, event);
                });
    }
}
