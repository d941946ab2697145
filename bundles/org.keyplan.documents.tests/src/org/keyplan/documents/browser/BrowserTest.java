package org.keyplan.documents.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.documents.DocumentFormat;
import org.keyplan.documents.testing.Documents;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Pages in a real browser. Whatever a test does, the page must not complain nor ask for anything
 * but itself.
 */
abstract class BrowserTest {

    private static Chromium chromium;

    @TempDir static Path folder;

    private final List<BrowserPage> pages = new ArrayList<>();

    @BeforeAll
    static void startBrowser() throws IOException {
        chromium = Chromium.start();
    }

    @AfterAll
    static void endBrowser() throws IOException {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** An empty page. */
    static BrowserPage empty() {
        return chromium.open();
    }

    /** The page of the richest example in a window of some size. */
    BrowserPage open(Locale locale, int width, int height) throws Exception {
        return watched(empty().window(width, height)).load(example(locale));
    }

    /** A page that must behave until the end of the test. */
    BrowserPage watched(BrowserPage page) {
        pages.add(page);
        return page;
    }

    static Path example(Locale locale) throws IOException {
        Path file = folder.resolve("example." + locale.getLanguage() + ".html");
        return Files.exists(file)
                ? file
                : write(Documents.example(Examples.CONSTRUCTION_MACHINERY), locale, file);
    }

    static Path write(AccountPlan plan, Locale locale, Path file) throws IOException {
        return Files.write(file, Documents.write(plan, locale, DocumentFormat.HTML));
    }

    @AfterEach
    void nothingWasComplainedOfAndNothingWasFetched() {
        for (BrowserPage page : pages) {
            assertThat(page.complaints()).isEmpty();
            assertThat(page.requests())
                    .isNotEmpty()
                    .allMatch(
                            address ->
                                    address.getScheme().equals("about")
                                            || address.getPath().endsWith(".html"));
            page.close();
        }
    }
}
