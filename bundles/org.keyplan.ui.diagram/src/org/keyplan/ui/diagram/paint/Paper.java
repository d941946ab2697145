package org.keyplan.ui.diagram.paint;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/** Widgets on which diagrams are seen: they look like paper in every theme. */
public final class Paper {
    /** Key of what keeps the platform's styles from a widget. */
    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

    private static final Color WHITE = new Color(0xFF, 0xFF, 0xFF);

    private Paper() {}

    /** Lets a widget be white, and keep whatever colours it is given. */
    public static void cover(Control control) {
        keepColors(control);
        control.setBackground(WHITE);
    }

    /** Lets a widget keep the colours it is given. */
    public static void keepColors(Control control) {
        control.setData(UNSTYLED, Boolean.TRUE);
    }
}
