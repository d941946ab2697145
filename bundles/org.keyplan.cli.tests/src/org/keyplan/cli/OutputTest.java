package org.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.cli.Cli.Outcome;
import org.keyplan.cli.context.ExitCode;
import org.keyplan.examples.Examples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** What happens if results cannot be written, and what a screen gets besides them. */
class OutputTest {

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void prepare() throws IOException {
        cli = new Cli(folder);
        for (int i = 0; i < 20; i++) {
            cli.example(Examples.POWER_AUTHORITY, "plans/" + i + ".keyplan");
        }
    }

    /** Takes some bytes, then none any more. */
    private static final class Full extends OutputStream {
        private int left;
        private int refused;

        Full(int bytes) {
            left = bytes;
        }

        @Override
        public void write(int b) throws IOException {
            if (left-- <= 0) {
                refused++;
                throw new IOException("No space left");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate plans",
                "validate plans --format json",
                "validate plans --format sarif",
                "validate plans --format junit",
                "rules",
                "rules DEC-01",
                "--help",
                "--version",
                "generate-completion",
                "show plans/0.keyplan"
            })
    void aFullDiskIsOneLine(String arguments) {
        Outcome outcome = cli.into(new Full(5), false).run(arguments.split(" "));

        assertThat(outcome.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(outcome.errLines())
                .containsExactly(
                        "keyplan: the output cannot be written (No space left);"
                                + " check the free space where it goes.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate plans",
                "validate plans --format junit",
                "rules",
                "--help",
                "show plans/0.keyplan"
            })
    void aReaderThatWentAwayEndsTheRunQuietly(String arguments) {
        Outcome outcome = cli.into(new Full(5), true).run(arguments.split(" "));

        assertThat(outcome.code()).isEqualTo(ExitCode.READER_GONE);
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void plansAreNotValidatedForNobody() throws IOException {
        cli.broken("plans/99.keyplan");

        Outcome gone = cli.into(new Full(5), true).run("validate", "plans", "--jobs", "1");

        assertThat(gone.err()).as("the broken plan is never reached").isEmpty();
    }

    @Test
    void theBarAppearsOnAScreenAfterASecondAndIsTakenAwayForResults() {
        Outcome outcome =
                cli.onScreen()
                        .clock(Cli.ticking(0, 500, 900, 1001, 1050, 1101, 1150, 9000))
                        .run(
                                "validate",
                                "plans",
                                "--as-of",
                                "2026-06-30",
                                "-o",
                                "x",
                                "--jobs",
                                "1");

        String[] shown = outcome.err().split("\r", -1);
        assertThat(shown[0]).isEmpty();
        assertThat(shown[1]).startsWith("████░").endsWith("░ 3 of 20 plans");
        assertThat(shown[2]).contains(" 5 of 20 plans");
        assertThat(shown[3]).contains(" 7 of 20 plans");
        assertThat(shown[4]).as("never twice in a tenth of a second").contains("20 of 20 plans");
        assertThat(shown[5]).as("taken away at the end").isEqualTo("\u001b[K");
        assertThat(shown).hasSize(6);
    }

    @Test
    void theBarGivesWayToWhatIsSaid() throws IOException {
        cli.broken("plans/5.keyplan");

        Outcome outcome =
                cli.onScreen()
                        .clock(Cli.ticking(0, 5000, 6000, 7000, 8000))
                        .run("validate", "plans", "--as-of", "2026-06-30", "--jobs", "1");

        assertThat(outcome.err()).contains("\r\u001b[Kkeyplan: ").endsWith("\r\u001b[K");
        assertThat(outcome.out()).doesNotContain("█");
    }

    @Test
    void withoutAScreenOrWithinASecondThereIsNoBar() {
        Outcome noScreen =
                cli.clock(Cli.ticking(0, 5000)).run("validate", "plans", "--as-of", "2026-06-30");
        Outcome quick =
                cli.onScreen()
                        .clock(Cli.ticking(0, 1000))
                        .run("validate", "plans", "--as-of", "2026-06-30");

        assertThat(noScreen.err()).isEmpty();
        assertThat(quick.err()).isEmpty();
    }
}
