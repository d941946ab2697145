package org.keyplan.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyplan.model.Attitude;
import org.keyplan.ui.image.Palette;
import org.keyplan.validation.Severity;

/** Colours that mean something can be told from their ground (WCAG 2.1, level AA). */
class PaletteTest {
    private static final double READABLE = 4.5;

    @ParameterizedTest
    @EnumSource(Severity.class)
    void severitiesCanBeReadInBothThemes(Severity severity) {
        assertReadable(Palette.of(severity), Palette.SURFACE);
        assertReadable(Palette.of(severity), Palette.PAGE);
    }

    @ParameterizedTest
    @EnumSource(Attitude.class)
    void attitudesCanBeReadOnTheirGroundInBothThemes(Attitude attitude) {
        assertReadable(Palette.of(attitude), Palette.fill(attitude));
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "MUTED", "ACCENT", "GOOD", "ACCEPTED"})
    void wordsCanBeReadInBothThemes(Palette words) {
        assertReadable(words, Palette.PAGE);
        assertReadable(words, Palette.SURFACE);
    }

    @Test
    void wordsCanBeReadOnTheGroundOfTheAccent() {
        assertReadable(Palette.TEXT, Palette.ACCENT_SOFT);
        assertReadable(Palette.MUTED, Palette.ACCENT_SOFT);
    }

    private static void assertReadable(Palette words, Palette ground) {
        for (boolean dark : new boolean[] {false, true}) {
            double first = luminance(words.color(dark)) + 0.05;
            double second = luminance(ground.color(dark)) + 0.05;
            assertThat(Math.max(first, second) / Math.min(first, second))
                    .as("contrast of %s on %s, dark %s", words, ground, dark)
                    .isGreaterThanOrEqualTo(READABLE);
        }
    }

    /** Relative luminance (WCAG 2.1). */
    private static double luminance(Color color) {
        RGB rgb = color.getRGB();
        return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
