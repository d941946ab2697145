package org.keyplan.architecture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The manual lists the keys that the studio has. To renew the pages, run this test with {@code
 * -Dkeyplan.renew=true}.
 */
class KeysPageTest {
    private static final Path REFERENCE =
            Path.of("").toAbsolutePath().getParent().getParent().resolve("docs/reference");

    @ParameterizedTest
    @CsvSource({"en, keys.md", "zh, keys_zh.md"})
    void thePageListsTheKeysThatTheBundlesDeclare(String language, String page) throws IOException {
        String expected = new KeysPage(Locale.forLanguageTag(language)).text();
        Path file = REFERENCE.resolve(page);
        if (Boolean.getBoolean("keyplan.renew")) {
            Files.writeString(file, expected);
        }

        assertThat(file)
                .as("stale; run this test with -Dkeyplan.renew=true and look at what changed")
                .exists()
                .hasContent(expected);
    }
}
