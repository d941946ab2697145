package org.keyplan.ui.image;

import org.eclipse.swt.widgets.Control;

import java.util.Locale;

/**
 * Gives the text of a control one of the colours that mean something, and keeps it where the
 * stylesheet of a theme would give all texts the same: {@code css/dark.css} has a class for each.
 */
public final class Tint {
    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

    private Tint() {}

    /** Colours the text of a control for as long as nobody else does. */
    public static void set(Control control, Palette color) {
        control.setData(CSS_CLASS, cssClass(color));
        control.setForeground(color.color());
    }

    /** The class that the stylesheet knows a colour by. */
    public static String cssClass(Palette color) {
        return "tint-" + color.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
