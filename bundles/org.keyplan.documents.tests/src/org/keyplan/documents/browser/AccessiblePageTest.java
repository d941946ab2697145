package org.keyplan.documents.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The rules of axe-core find no serious or critical fault in a page. */
class AccessiblePageTest extends BrowserTest {

    private static final String FAULTS =
            "axe.run(document.querySelectorAll('%s'), {resultTypes: ['violations']}).then(found =>"
                + " found.violations.filter(v => v.impact === 'serious' || v.impact ==="
                + " 'critical').map(v => v.id + ': ' + v.help + ' ' + v.nodes.slice(0, 3).map(n =>"
                + " n.html.slice(0, 200)).join(' | ')).join('\\n"
                + "'))";

    private static String axe() throws IOException {
        try (InputStream in = AccessiblePageTest.class.getResourceAsStream("/axe.min.js")) {
            assertThat(in).as("axe-core, which the build adds to the class path").isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String faults(BrowserPage page) throws IOException {
        return faults(page, "html");
    }

    private static String faults(BrowserPage page, String selector) throws IOException {
        page.add(axe());
        return page.text(FAULTS.formatted(selector));
    }

    /**
     * Each pair of language, theme and width once; with long tables whole once, since they look the
     * same from end to end and the rules take their time for each element.
     */
    @ParameterizedTest
    @CsvSource({
        "en, light, 1440, true",
        "en, dark, 360, false",
        "zh, dark, 1440, false",
        "zh, light, 360, false"
    })
    void pagesHaveNoSeriousFault(String language, String theme, int width, boolean whole)
            throws Exception {
        BrowserPage page =
                watched(empty())
                        .window(width, 900)
                        .systemTheme(theme)
                        .load(example(Locale.forLanguageTag(language)));
        page.evaluate(
                "document.querySelectorAll('.live').forEach(frame =>"
                        + " frame.dispatchEvent(new Event('pointerenter')))");
        if (!whole) {
            page.evaluate(
                    "document.querySelectorAll('tbody tr:nth-child(n+6)').forEach(row =>"
                            + " row.remove())");
        }

        assertThat(faults(page)).isEmpty();
    }

    @Test
    void theMenuAndTheStageHaveNone() throws Exception {
        BrowserPage page = open(Locale.ENGLISH, 390, 800);
        page.click("#menu");
        assertThat(faults(page, ".bar, #contents")).isEmpty();
        page.press("Escape");
        page.click("figure [data-action=full]");
        assertThat(faults(page, "#stage")).isEmpty();
    }

    @Test
    void aFaultWouldBeFound() throws Exception {
        Path file =
                Files.writeString(
                        folder.resolve("faulty.html"),
                        "<!DOCTYPE html><html lang='en'><title>t</title><main>"
                                + "<button></button><p style='color:#ccc'>Hard to read</p></main>");

        try (BrowserPage page = empty().load(file)) {
            assertThat(faults(page)).contains("button-name", "color-contrast");
        }
    }
}
