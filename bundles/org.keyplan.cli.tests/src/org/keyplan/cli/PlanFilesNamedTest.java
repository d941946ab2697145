package org.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.cli.Cli.Outcome;
import org.keyplan.cli.context.ExitCode;
import org.keyplan.examples.Examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Which files "validate" looks at, and what it says of those it cannot read. */
class PlanFilesNamedTest {

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void prepare() {
        cli = new Cli(folder);
    }

    @Test
    void oneBrokenFileAmongManyIsReportedAndTheOthersAreValidated() throws IOException {
        for (int i = 10; i < 40; i++) {
            cli.example(Examples.POWER_AUTHORITY, "plans/p" + i + ".keyplan");
        }
        cli.broken("plans/p25x.keyplan");

        Outcome outcome = cli.run("validate", "plans", "--jobs", "4");

        assertThat(outcome.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(outcome.errLines()).hasSize(1);
        assertThat(outcome.err())
                .startsWith("keyplan: ")
                .contains("p25x.keyplan, line ")
                .contains("ends in the middle");
        assertThat(plansIn(outcome)).hasSize(30).isSorted().doesNotContain("p25x.keyplan");
        assertThat(outcome.out())
                .endsWith("31 plans: 60 warnings, 30 pieces of advice, 1 unreadable\n");
    }

    @Test
    void anUnreadableFileWeighsMoreThanFindings() throws IOException {
        cli.example(Examples.NEGLECTED_ACCOUNT, "a.keyplan");
        cli.broken("b.keyplan");

        assertThat(cli.run("validate", ".").code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(cli.run("validate", ".", "--fail-on", "never").code())
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(cli.run("validate", "a.keyplan").code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void aMissingFileIsReportedAndTheOthersAreValidated() throws IOException {
        cli.example(Examples.POWER_AUTHORITY, "a.keyplan");

        Outcome outcome = cli.run("validate", "no-such.keyplan", "a.keyplan");

        assertThat(outcome.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(outcome.errLines()).hasSize(1);
        assertThat(outcome.err()).contains("There is no file").contains("no-such.keyplan");
        assertThat(plansIn(outcome)).containsExactly("a.keyplan");
    }

    @Test
    void aFolderWithoutPlansDoesNotPassAsClean() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        cli.example(Examples.POWER_AUTHORITY, "full/a.keyplan");

        Outcome alone = cli.run("validate", "empty");
        Outcome beside = cli.run("validate", "full", "empty");

        assertThat(alone.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(alone.errLines()).hasSize(1);
        assertThat(alone.err()).contains("no plan files (*.keyplan) are in").contains("empty;");
        assertThat(beside.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(beside.err()).isEqualTo(alone.err());
        assertThat(plansIn(beside)).containsExactly("a.keyplan");
    }

    @Test
    void filesComeOnceInTheOrderNamedAndFoldersInTheOrderOfTheirNames() throws IOException {
        cli.example(Examples.POWER_AUTHORITY, "d/b.keyplan");
        cli.example(Examples.POWER_AUTHORITY, "d/a.keyplan");
        cli.example(Examples.POWER_AUTHORITY, "d/sub/c.keyplan");
        Files.createSymbolicLink(folder.resolve("d/link.keyplan"), Path.of("a.keyplan"));

        Outcome outcome =
                cli.run(
                        "validate",
                        "d/b.keyplan",
                        "d",
                        "d/../d/a.keyplan",
                        folder.resolve("d/sub/c.keyplan").toString());

        assertThat(plansIn(outcome)).containsExactly("b.keyplan", "a.keyplan", "c.keyplan");
    }

    @Test
    void otherFilesBackupsAndHiddenFoldersArePassedOver() throws IOException {
        cli.example(Examples.POWER_AUTHORITY, "d/a.keyplan");
        cli.file("d/notes.txt", "nothing");
        cli.file("d/a.keyplan.bak", "nothing");
        cli.example(Examples.POWER_AUTHORITY, "d/.git/b.keyplan");

        Outcome outcome = cli.run("validate", "d");

        assertThat(plansIn(outcome)).containsExactly("a.keyplan");
        assertThat(outcome.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(plansIn(cli.run("validate", "d/.git"))).containsExactly("b.keyplan");
    }

    @Test
    void linksToFoldersThatFormALoopEndTheSearch() throws IOException {
        cli.example(Examples.POWER_AUTHORITY, "d/a.keyplan");
        Files.createSymbolicLink(folder.resolve("d/loop"), Path.of("."));
        Files.createSymbolicLink(folder.resolve("d/self.keyplan"), Path.of("self.keyplan"));
        Files.createSymbolicLink(folder.resolve("d/up.keyplan"), Path.of("../d"));

        Outcome outcome = cli.run("validate", "d");

        assertThat(plansIn(outcome)).containsExactly("a.keyplan");
        assertThat(outcome.errLines()).hasSize(1);
        assertThat(outcome.err()).contains("self.keyplan");
        assertThat(outcome.code()).isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void aLinkToAFolderThatThePersonNamesIsFollowed() throws IOException {
        cli.example(Examples.POWER_AUTHORITY, "d/sub/a.keyplan");
        Files.createSymbolicLink(folder.resolve("link"), Path.of("d"));

        Outcome outcome = cli.run("validate", "link");

        assertThat(outcome.out()).contains("link/sub/a.keyplan").doesNotContain("/./");
        assertThat(outcome.code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void aFolderThatMayNotBeOpenedIsReportedAndTheOthersAreValidated() throws IOException {
        cli.example(Examples.POWER_AUTHORITY, "d/a.keyplan");
        Path closed = Files.createDirectory(folder.resolve("d/closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(closed), "a superuser may open every folder");

        Outcome outcome = cli.run("validate", "d");

        assertThat(outcome.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(outcome.errLines()).hasSize(1);
        assertThat(outcome.err()).contains("closed cannot be looked into");
        assertThat(plansIn(outcome)).containsExactly("a.keyplan");
    }

    @Test
    void aPlanWithoutAccountIsValidated() throws IOException {
        cli.file("a.keyplan", NO_ACCOUNT);

        Outcome outcome = cli.run("validate", "a.keyplan");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(outcome.out()).contains("an empty one was added");
    }

    static final String NO_ACCOUNT =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <kp:AccountPlan xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:kp="http://keyplan.org/model/1.0" xmi:id="_plan" name="Bare"/>
            """;

    /** The names of the plans reported, in their order. */
    private static List<String> plansIn(Outcome outcome) {
        return outcome.outLines().stream()
                .filter(line -> line.matches("\\S+\\.keyplan  .*"))
                .map(line -> line.substring(0, line.indexOf("  ")))
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .toList();
    }
}
