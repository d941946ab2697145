package org.keyplan.viewpoint.card;

import org.keyplan.viewpoint.scene.Rgb;

/**
 * Colours that can be read on their ground. Contrast is that of the Web Content Accessibility
 * Guidelines 2, from 1 (none) to 21 (black on white).
 */
public final class Ink {
    /** Least contrast of text on its ground. */
    public static final double LEAST_CONTRAST = 4.5;

    /** Headlines, where a label has the colour that labels have by default. */
    public static final Rgb HEADLINE = Rgb.of("#111827");

    /** What stands below a headline, where a label has the colour that labels have by default. */
    public static final Rgb BODY = Rgb.of("#374151");

    /** Rules between parts of a page or of a container. */
    public static final Rgb RULE = Rgb.of("#E5E7EB");

    /** Ribbon of the one card that is marked with a star. */
    public static final Rgb RIBBON = Rgb.of("#1F2937");

    /** Colours of more contrast on white than this are taken for black. */
    private static final double ORDINARY = 15;

    /** So little colour is added at a time that a hue is kept as far as can be. */
    private static final double STEP = 0.04;

    private Ink() {}

    /**
     * The colour itself where it can be read on the ground, else the nearest darker or lighter one
     * of its hue that can.
     */
    public static Rgb legible(Rgb color, Rgb ground) {
        Rgb wanted = color.clamped();
        if (contrast(wanted, ground) >= LEAST_CONTRAST) {
            return wanted;
        }
        Rgb end =
                contrast(Rgb.BLACK, ground) >= contrast(Rgb.WHITE, ground) ? Rgb.BLACK : Rgb.WHITE;
        for (double part = STEP; part < 1; part += STEP) {
            Rgb tried = mix(wanted, end, part);
            if (contrast(tried, ground) >= LEAST_CONTRAST) {
                return tried;
            }
        }
        return end;
    }

    /** A colour of the product's own where it can be read on the ground, else white or black. */
    public static Rgb on(Rgb ground, Rgb usual) {
        if (contrast(usual, ground) >= LEAST_CONTRAST) {
            return usual;
        }
        return contrast(Rgb.WHITE, ground) >= LEAST_CONTRAST ? Rgb.WHITE : Rgb.BLACK;
    }

    /** Whether a colour says no more than "ordinary text", as black does. */
    public static boolean isNearlyBlack(Rgb color) {
        return contrast(color, Rgb.WHITE) >= ORDINARY;
    }

    /** Contrast of two colours, 1 to 21. */
    public static double contrast(Rgb one, Rgb other) {
        double a = luminance(one.clamped());
        double b = luminance(other.clamped());
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** The colour between the two: 0 is the first, 1 the second. */
    public static Rgb mix(Rgb first, Rgb second, double part) {
        return new Rgb(
                mix(first.red(), second.red(), part),
                mix(first.green(), second.green(), part),
                mix(first.blue(), second.blue(), part));
    }

    private static int mix(int first, int second, double part) {
        return (int) Math.round(first + (second - first) * part);
    }

    private static double luminance(Rgb color) {
        return 0.2126 * linear(color.red())
                + 0.7152 * linear(color.green())
                + 0.0722 * linear(color.blue());
    }

    private static double linear(int component) {
        double c = component / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
