package org.keyplan.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.cli.context.CliException;
import org.keyplan.cli.context.CliTexts;
import org.keyplan.cli.context.CommandContext;
import org.keyplan.cli.context.ExitCode;
import org.keyplan.cli.studio.StudioSearch;

import picocli.CommandLine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the scripts of these tests are for a shell")
class StudioCommandTest {
    @TempDir Path folder;

    @Test
    void opensThePlansNamedInTheLanguageAskedFor() throws IOException {
        Path seen = folder.resolve("seen");
        script("printf '%s\\n' \"$@\" > '" + seen + "'");
        Path plan = Files.createFile(folder.resolve("acme.keyplan"));

        assertThat(run(beside(), "--lang", "zh", "studio", "acme.keyplan"))
                .isEqualTo(ExitCode.CLEAN);

        assertThat(Files.readAllLines(seen)).containsExactly("-nl", "zh", plan.toString());
    }

    @Test
    void opensOnlyTheWindowIfNothingIsNamed() throws IOException {
        Path seen = folder.resolve("seen");
        script("echo $# > '" + seen + "'");

        assertThat(run(beside(), "studio")).isEqualTo(ExitCode.CLEAN);

        assertThat(seen).hasContent("0");
    }

    @Test
    void saysWhereTheStudioIsLookedForIfThereIsNone() {
        assertThatThrownBy(() -> run(beside(), "studio"))
                .isInstanceOf(CliException.class)
                .hasMessageContaining("not installed beside the command line")
                .hasMessageContaining("KEYPLAN_STUDIO")
                .extracting(e -> ((CliException) e).exitCode())
                .isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void saysThatTheVariableLeadsNowhere() {
        StudioSearch search = search(Map.of("KEYPLAN_STUDIO", "/no/where"));

        assertThatThrownBy(() -> run(search, "studio"))
                .isInstanceOf(CliException.class)
                .hasMessageContaining("KEYPLAN_STUDIO names /no/where");
    }

    @Test
    void saysThatAPlanIsNotThereBeforeAnythingOpens() throws IOException {
        Path seen = folder.resolve("seen");
        script("touch '" + seen + "'");

        assertThatThrownBy(() -> run(beside(), "studio", "nobody.keyplan"))
                .isInstanceOf(CliException.class)
                .hasMessageContaining("nobody.keyplan is not there");
        assertThat(seen).doesNotExist();
    }

    @Test
    void saysWhatTheStartScriptComplainsOf() throws IOException {
        script("echo 'keyplan-studio: Java 11 is too old.' >&2; exit 4");

        assertThatThrownBy(() -> run(beside(), "studio"))
                .isInstanceOf(CliException.class)
                .hasMessageEndingWith("bin/keyplan-studio: Java 11 is too old.");
    }

    private StudioSearch beside() {
        return search(Map.of());
    }

    private StudioSearch search(Map<String, String> environment) {
        return new StudioSearch(environment, folder.resolve("keyplan"), false);
    }

    private void script(String what) throws IOException {
        Path script = folder.resolve("keyplan-studio/bin/keyplan-studio");
        Files.createDirectories(script.getParent());
        Files.writeString(script, "#!/bin/sh\n" + what);
        assertThat(script.toFile().setExecutable(true)).isTrue();
    }

    private int run(StudioSearch search, String... args) {
        CommandContext context =
                new CommandContext(null, new CliTexts(Locale.ENGLISH), Clock.systemUTC(), folder);
        StudioCommand command = new StudioCommand(context, search);
        CommandLine line = new CommandLine(new KeyplanCommand(context));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.addSubcommand("studio", command);
        line.parseArgs(args);
        return command.call();
    }
}
