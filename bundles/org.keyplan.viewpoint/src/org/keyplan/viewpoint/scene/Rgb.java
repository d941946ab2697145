package org.keyplan.viewpoint.scene;

/**
 * A colour. Components are not limited to 0..255, since fixed colours of a description are taken as
 * they are written; {@link #clamped()} gives what can be painted.
 */
public record Rgb(int red, int green, int blue) {
    public static final Rgb BLACK = new Rgb(0, 0, 0);
    public static final Rgb WHITE = new Rgb(255, 255, 255);

    /** The nearest colour that exists. */
    public Rgb clamped() {
        return new Rgb(clamp(red), clamp(green), clamp(blue));
    }

    /** As in CSS, such as {@code #274C9B}; components out of range are clamped. */
    public String hex() {
        Rgb c = clamped();
        return String.format("#%02X%02X%02X", c.red, c.green, c.blue);
    }

    /** Reads {@code #RRGGBB}. */
    public static Rgb of(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Rgb(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }

    private static int clamp(int component) {
        return Math.max(0, Math.min(255, component));
    }
}
