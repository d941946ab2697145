package org.keyplan.ui.tests.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.image.Palette;
import org.keyplan.ui.image.Tint;
import org.osgi.framework.FrameworkUtil;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The dark stylesheet gives tinted texts the dark variant of their colour. */
class TintTest {

    @ParameterizedTest
    @EnumSource(
            value = Palette.class,
            names = {"MUTED", "ACCENT", "TEXT", "ERROR", "WARNING", "ADVICE", "ACCEPTED", "GOOD"})
    void theStylesheetKnowsTheColour(Palette color) throws IOException {
        RGB dark = color.color(true).getRGB();
        String hex = String.format("#%02X%02X%02X", dark.red, dark.green, dark.blue);

        assertThat(stylesheet())
                .containsPattern(
                        "\\." + Tint.cssClass(color) + " \\{\\s*color: " + hex + ";\\s*\\}");
    }

    private static String stylesheet() throws IOException {
        var file = FrameworkUtil.getBundle(UiPlugin.class).getEntry("css/dark.css");
        try (InputStream in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
