package org.keyplan.viewpoint.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class WholeFileTest {

    @TempDir Path folder;

    private static WholeFile.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFailureWhileWritingLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");

        assertThatThrownBy(
                        () ->
                                WholeFile.write(
                                        file,
                                        out -> {
                                            out.write('n');
                                            throw new IOException("full");
                                        }))
                .hasMessage("full");

        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void whileItIsWrittenTheOldFileIsThere() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");

        WholeFile.write(
                file,
                out -> {
                    out.write('n');
                    out.flush();
                    assertThat(file).hasContent("old");
                });

        assertThat(file).hasContent("n");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path real = Files.writeString(folder.resolve("real"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("real"));

        WholeFile.write(link, text("new"));

        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("new");
    }

    @Test
    void whatOthersLeftBehindIsNotTouched() throws IOException {
        Path left = Files.writeString(folder.resolve(".a.0.tmp"), "of somebody else");

        WholeFile.write(folder.resolve("a"), text("new"));

        assertThat(folder.resolve("a")).hasContent("new");
        assertThat(left).hasContent("of somebody else");
    }

    @Test
    void aDeviceIsWrittenDirectly() throws IOException {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.isWritable(device), "only where there is such a device");

        WholeFile.write(device, text("into nowhere"));

        assertThat(Files.isRegularFile(device)).isFalse();
    }
}
