package org.keyplan.documents.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;

/** What the other tests rely on: a page that misbehaves is heard. */
class BrowserEarsTest extends BrowserTest {

    private static final String POLICY =
            "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'\">";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>throw new Error('x')</script>",
                "<script>console.error('x')</script>",
                POLICY + "<script>document.title = 'x'</script>",
                POLICY + "<p style='color: red'>x</p>",
                POLICY + "<img src='picture.png'>",
            })
    void complaintsAreHeard(String body) throws Exception {
        Path file = Files.writeString(folder.resolve("bad.html"), "<!DOCTYPE html>" + body);

        try (BrowserPage page = empty().load(file)) {
            page.waitUntil("document.readyState === 'complete'");
            assertThat(page.complaints()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<img src='picture.png'>", "<link rel='stylesheet' href='style.css'>"})
    void requestsAreHeard(String body) throws Exception {
        Path file = Files.writeString(folder.resolve("asks.html"), "<!DOCTYPE html>" + body);

        try (BrowserPage page = empty().load(file)) {
            assertThat(page.requests())
                    .anyMatch(address -> address.getPath().matches(".*(png|css)"));
        }
    }
}
