package org.keyplan.ui.image;

import org.eclipse.swt.graphics.Color;
import org.keyplan.model.Attitude;
import org.keyplan.validation.Severity;

/**
 * The colours that mean something, each with a light and a dark variant of at least 4.5 : 1 against
 * the ground of the theme. What is given out fits the theme at that moment; {@link
 * Theme#addListener} tells when to ask again. For parts of the workbench only: diagrams always have
 * the colours of paper. Belongs to the UI thread.
 */
public enum Palette {
    /** What leads the eye: headings, links, the one thing to do next. */
    ACCENT(0x274C9B, 0x8FB1F5),
    /** A ground that belongs to the accent. */
    ACCENT_SOFT(0xE8EEFA, 0x2C3D63),
    /** Text of second rank, such as explanations and what is not known. */
    MUTED(0x5B6270, 0xA3A9B5),
    /** Thin lines between things. */
    LINE(0xD5D9E0, 0x4A4D54),
    /** The ground of cards, which stand out from that of the page. */
    SURFACE(0xFFFFFF, 0x393A3E),
    /** The ground of a page. */
    PAGE(0xF6F7F9, 0x2F2F2F),
    /** Text on a page or card. */
    TEXT(0x1F2430, 0xE6E8EC),
    /** Stops a review. */
    ERROR(0xB3261E, 0xF28B82),
    /** Should be put right. */
    WARNING(0x8F5400, 0xF0B35B),
    /** Worth knowing. */
    ADVICE(0x274C9B, 0x8FB1F5),
    /** Found and accepted. */
    ACCEPTED(0x5B6270, 0xA3A9B5),
    /** As it should be. */
    GOOD(0x0B6E4F, 0x62C79C),
    CHAMPION(0x0B6E4F, 0x62C79C),
    CHAMPION_FILL(0xD7F0E3, 0x1F4A3A),
    SUPPORTER(0x2F7A49, 0x86C79A),
    SUPPORTER_FILL(0xE8F5EA, 0x274232),
    NEUTRAL(0x565D6B, 0xB6BCC8),
    NEUTRAL_FILL(0xF3F4F6, 0x3D4149),
    SCEPTIC(0x8F5400, 0xF0B35B),
    SCEPTIC_FILL(0xFDF0DC, 0x54401F),
    OPPONENT(0xB3261E, 0xF28B82),
    OPPONENT_FILL(0xFBE3E1, 0x5A2B2B),
    UNKNOWN(0x5B6270, 0xA3A9B5),
    UNKNOWN_FILL(0xFFFFFF, 0x2B2D31);

    private final Color light;
    private final Color dark;

    Palette(int light, int dark) {
        this.light = color(light);
        this.dark = color(dark);
    }

    private static Color color(int rgb) {
        return new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** The colour in the theme of now. Nobody disposes it. */
    public Color color() {
        return color(Theme.isDark());
    }

    /** The colour in one of the themes. Nobody disposes it. */
    public Color color(boolean onDark) {
        return onDark ? dark : light;
    }

    /** The colour of a finding's text and icon. */
    public static Palette of(Severity severity) {
        return valueOf(severity.name());
    }

    /** The colour of text and border that shows how somebody stands towards us. */
    public static Palette of(Attitude attitude) {
        return valueOf(attitude.name());
    }

    /** The ground that belongs to the colour of an attitude. */
    public static Palette fill(Attitude attitude) {
        return valueOf(attitude.name() + "_FILL");
    }
}
