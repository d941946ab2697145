package org.keyplan.studio.welcome;

import org.eclipse.swt.widgets.Control;

/** Keeps the theme's style sheet away from parts that take all colours from the palette. */
final class Ground {
    private Ground() {}

    static void paintItself(Control control) {
        control.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
    }
}
