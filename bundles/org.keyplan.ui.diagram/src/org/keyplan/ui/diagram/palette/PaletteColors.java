package org.keyplan.ui.diagram.palette;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** The palette's colours, made of those that the theme gives to the widget it lies in. */
final class PaletteColors {
    private static final RGB ACCENT = new RGB(0x27, 0x4C, 0x9B);
    private static final RGB ACCENT_ON_DARK = new RGB(0x8F, 0xB1, 0xF5);
    private static final double HOVER = 0.07;
    private static final double ACTIVE = 0.16;
    private static final double PALE = 0.62;
    private static final double EDGE = 0.16;

    private final RGB ground;
    private final RGB ink;

    private PaletteColors(RGB ground, RGB ink) {
        this.ground = ground;
        this.ink = ink;
    }

    /** The colours of now. */
    static PaletteColors of(Control themed) {
        return new PaletteColors(themed.getBackground().getRGB(), themed.getForeground().getRGB());
    }

    Color ground() {
        return new Color(ground);
    }

    Color ink() {
        return new Color(ink);
    }

    /** Letters of headings. */
    Color pale() {
        return new Color(mixed(ground, ink, PALE));
    }

    /** Lines that divide. */
    Color edge() {
        return new Color(mixed(ground, ink, EDGE));
    }

    /** Behind the tool under the mouse. */
    Color hover() {
        return new Color(mixed(ground, ink, HOVER));
    }

    /** Behind the tool in hand. */
    Color active() {
        return new Color(mixed(ground, accentRgb(), ACTIVE));
    }

    Color accent() {
        return new Color(accentRgb());
    }

    private RGB accentRgb() {
        return luminance(ground) < luminance(ink) ? ACCENT_ON_DARK : ACCENT;
    }

    private static int luminance(RGB color) {
        return 3 * color.red + 6 * color.green + color.blue;
    }

    private static RGB mixed(RGB from, RGB to, double part) {
        return new RGB(
                mixed(from.red, to.red, part),
                mixed(from.green, to.green, part),
                mixed(from.blue, to.blue, part));
    }

    private static int mixed(int from, int to, double part) {
        return (int) Math.round(from + (to - from) * part);
    }
}
