package org.keyplan.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ExamplesTest {

    @TempDir Path folder;

    static List<String> names() {
        return Examples.names();
    }

    @Test
    void thereAreSixPlans() {
        assertThat(Examples.names()).hasSize(6).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aCopyInAFolderIsNamedAfterTheExampleAndHasItsContent(String name) throws IOException {
        Path file = Examples.copyTo(name, folder);

        assertThat(file).isEqualTo(folder.resolve(name + ".keyplan"));
        try (InputStream content = Examples.open(name)) {
            assertThat(file).hasBinaryContent(content.readAllBytes());
        }
    }

    @Test
    void aCopyMayGetAnotherName() throws IOException {
        Path file = folder.resolve("mine.keyplan");

        assertThat(Examples.copyTo(Examples.POWER_AUTHORITY, file)).isEqualTo(file).exists();
    }

    @Test
    void aFileThatIsThereIsNotReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("power-authority.keyplan"), "my own plan");

        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> Examples.copyTo(Examples.POWER_AUTHORITY, folder));
        assertThat(file).hasContent("my own plan");
    }

    @Test
    void anUnknownNameIsRefusedWithTheNamesThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Examples.open("../MANIFEST"))
                .withMessageContaining("\"../MANIFEST\"")
                .withMessageContaining("neglected-account");
    }

    @Test
    void theReadmeDescribesEachPlanAndNoOther() throws IOException {
        Path readme = Path.of("..", "org.keyplan.examples", "README.md").toAbsolutePath();

        assertThat(Files.readString(readme).lines().filter(line -> line.startsWith("| `")))
                .extracting(line -> line.substring(3, line.indexOf(".keyplan`")))
                .containsExactlyElementsOf(Examples.names());
    }
}
