package org.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.cli.Cli.Outcome;
import org.keyplan.cli.context.ExitCode;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

class NewCommandTest {

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void prepare() {
        cli = new Cli(folder);
    }

    @Test
    void aBlankPlanOpensAndValidates() throws IOException {
        Outcome made = cli.run("new", "first.keyplan", "--account", "Acme & Söhne <GmbH>");

        assertThat(made.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(made.outLines())
                .containsExactly("Made " + folder.resolve("first.keyplan") + ".");
        assertThat(made.err()).isEmpty();
        AccountPlan plan = PlanFiles.load(folder.resolve("first.keyplan"));
        assertThat(plan.getAccount().getName()).isEqualTo("Acme & Söhne <GmbH>");
        Outcome validated = cli.run("validate", "first.keyplan");
        assertThat(validated.err()).isEmpty();
        assertThat(validated.out()).contains("CLS-01");
    }

    @Test
    void theFileNameGivesTheAccountAndGetsItsEnding() throws IOException {
        assertThat(cli.run("new", "鼎盛").code()).isEqualTo(ExitCode.CLEAN);

        assertThat(PlanFiles.load(folder.resolve("鼎盛.keyplan")).getAccount().getName())
                .isEqualTo("鼎盛");
    }

    @Test
    void anExistingFileIsNeverOverwritten() throws IOException {
        Path there = cli.file("there.keyplan", "something of value");

        for (String[] args :
                new String[][] {
                    {"new", "there.keyplan"},
                    {"new", "there"},
                    {"new", "there.keyplan", "--example", Examples.POWER_AUTHORITY}
                }) {
            Outcome outcome = cli.run(args);
            assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
            assertThat(outcome.errLines()).hasSize(1);
            assertThat(outcome.err()).contains("there.keyplan exists already");
        }
        assertThat(there).hasContent("something of value");
        assertThat(folder).isDirectoryNotContaining("glob:**.bak*");
    }

    @Test
    void anExampleIsCopiedByteForByte() throws IOException {
        for (String example : Examples.names()) {
            assertThat(cli.run("new", example, "--example", example).code()).isZero();
            try (InputStream in = Examples.open(example)) {
                assertThat(folder.resolve(example + ".keyplan"))
                        .hasBinaryContent(in.readAllBytes());
            }
        }
    }

    @Test
    void anUnknownExampleIsAnsweredWithThoseThereAre() {
        Outcome outcome = cli.run("new", "a", "--example", "no-such");

        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.errLines()).hasSize(1);
        assertThat(outcome.err()).contains("no-such").contains(Examples.names());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anExampleHasItsAccountAlready() {
        Outcome outcome =
                cli.run("new", "a", "--example", Examples.POWER_AUTHORITY, "--account", "B");

        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains("--account and --example");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", ".", "..", " "})
    void whatIsNoFileNameIsWrongUsage(String name) {
        Outcome outcome = cli.run("new", name);

        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.errLines()).hasSize(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aMissingFolderIsSaid() {
        Outcome blank = cli.run("new", "no/such/a.keyplan");
        Outcome example = cli.run("new", "no/such/a", "--example", Examples.POWER_AUTHORITY);

        assertThat(blank.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(blank.errLines()).hasSize(1);
        assertThat(blank.err()).contains("there is no folder");
        assertThat(example.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(example.errLines()).hasSize(1);
        assertThat(example.err()).contains("a folder is missing");
    }
}
