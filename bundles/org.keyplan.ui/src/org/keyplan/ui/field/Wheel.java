package org.keyplan.ui.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * Keeps the mouse wheel from changing values that it happens to be over while a person scrolls a
 * page.
 */
final class Wheel {
    private static final int LINE = 20;

    private Wheel() {}

    /** Lets the wheel scroll the page around a control instead of the control's value. */
    static void passOn(Control control) {
        control.addListener(SWT.MouseVerticalWheel, Wheel::scroll);
    }

    private static void scroll(Event event) {
        event.doit = false;
        for (Composite each = ((Control) event.widget).getParent();
                each != null;
                each = each.getParent()) {
            if (each instanceof ScrolledComposite page) {
                Point origin = page.getOrigin();
                page.setOrigin(origin.x, origin.y - event.count * LINE);
                return;
            }
        }
    }
}
