package org.keyplan.cli.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the scripts of these tests are for a shell")
class StudioStartTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir Path folder;

    @Test
    void handsOverWhatWasAskedFor() throws Exception {
        Path seen = folder.resolve("seen");
        Path script = script("printf '%s\\n' \"$@\" > '" + seen + "'");

        assertThat(new StudioStart(script, LONG).start(List.of("-nl", "zh", "/a b.keyplan")))
                .isEmpty();

        assertThat(Files.readAllLines(seen)).containsExactly("-nl", "zh", "/a b.keyplan");
    }

    @Test
    void tellsWhatTheScriptComplainedOf() throws Exception {
        Path script = script("echo 'keyplan-studio: Java is missing.' >&2; exit 4");

        assertThat(new StudioStart(script, LONG).start(List.of())).contains("Java is missing.");
    }

    @Test
    void scriptThatFailsSilentlyIsToldByItsExitCode() throws Exception {
        assertThat(new StudioStart(script("exit 9"), LONG).start(List.of())).contains("9");
    }

    @Test
    void doesNotWaitForTheWindowToBeClosed() throws Exception {
        Path script = script("exec sleep 30");

        long begin = System.nanoTime();
        assertThat(new StudioStart(script, Duration.ofMillis(200)).start(List.of())).isEmpty();

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(LONG);
    }

    @Test
    void scriptThatCannotBeRunIsAnError() throws IOException {
        Path script = Files.writeString(folder.resolve("plain"), "no script");

        assertThatThrownBy(() -> new StudioStart(script, LONG).start(List.of()))
                .isInstanceOf(IOException.class);
    }

    private Path script(String what) throws IOException {
        Path script = Files.writeString(folder.resolve("keyplan-studio"), "#!/bin/sh\n" + what);
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }
}
