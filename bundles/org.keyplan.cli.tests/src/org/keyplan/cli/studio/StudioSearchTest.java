package org.keyplan.cli.studio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class StudioSearchTest {
    @TempDir Path folder;

    @Test
    void findsTheStudioUnpackedBesideTheCommandLine() throws IOException {
        Path script = make("keyplan-studio/bin/keyplan-studio");

        assertThat(search(Map.of()).find()).contains(script);
    }

    @Test
    void findsTheStudioUnpackedIntoTheCommandLine() throws IOException {
        Path script = make("keyplan/keyplan-studio/bin/keyplan-studio");

        assertThat(search(Map.of()).find()).contains(script);
    }

    @Test
    void findsTheStudioOnThePath() throws IOException {
        Path script = make("opt/keyplan-studio");
        String path = folder.resolve("nothing") + File.pathSeparator + folder.resolve("opt");

        assertThat(search(Map.of("PATH", path)).find()).contains(script);
    }

    @Test
    void variableGoesBeforeWhatIsBesideTheCommandLine() throws IOException {
        make("keyplan-studio/bin/keyplan-studio");
        Path other = make("other/bin/keyplan-studio");

        assertThat(asking(folder.resolve("other")).find()).contains(other);
        assertThat(asking(other).find()).as("the script itself").contains(other);
    }

    @Test
    void variableThatLeadsNowhereIsNotPassedOverInSilence() throws IOException {
        make("keyplan-studio/bin/keyplan-studio");

        assertThat(asking(folder.resolve("wrong")).find()).isEmpty();
        assertThat(search(Map.of("KEYPLAN_STUDIO", "\0")).find()).isEmpty();
    }

    @Test
    void emptyVariableCountsAsNone() throws IOException {
        Path script = make("keyplan-studio/bin/keyplan-studio");

        assertThat(search(Map.of("KEYPLAN_STUDIO", " ")).find()).contains(script);
    }

    @Test
    void looksForTheScriptOfWindowsThere() throws IOException {
        make("keyplan-studio/bin/keyplan-studio");
        Path script = make("keyplan-studio/bin/keyplan-studio.bat");

        assertThat(new StudioSearch(Map.of(), folder.resolve("keyplan"), true).find())
                .contains(script);
    }

    @Test
    void findsNothingWhereNothingIs() {
        assertThat(search(Map.of()).find()).isEmpty();
        assertThat(new StudioSearch(Map.of(), null, false).find()).isEmpty();
    }

    private StudioSearch asking(Path place) {
        return search(Map.of("KEYPLAN_STUDIO", place.toString()));
    }

    private StudioSearch search(Map<String, String> environment) {
        return new StudioSearch(environment, folder.resolve("keyplan"), false);
    }

    private Path make(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.createFile(file);
    }
}
