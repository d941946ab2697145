package org.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.cli.Cli.Outcome;
import org.keyplan.cli.context.ExitCode;
import org.keyplan.examples.Examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which rule pack holds for a plan, and what is said of one that cannot be used. */
class RulePackOfPlanTest {

    private static final String PACK = "keyplan-rules.properties";

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void prepare() throws IOException {
        cli = new Cli(folder);
        cli.example(Examples.NEGLECTED_ACCOUNT, "repo/team/a.keyplan");
    }

    private boolean findsDec02() {
        return cli.run("validate", "repo/team/a.keyplan").outLines().stream()
                .anyMatch(line -> line.matches(" *\\d+ +ERROR +DEC-02 .*"));
    }

    @Test
    void thePackBesideThePlanHolds() throws IOException {
        assertThat(findsDec02()).isTrue();

        cli.file("repo/team/" + PACK, "DEC-02.enabled=false\n");

        assertThat(findsDec02()).isFalse();
    }

    @Test
    void thePackAboveHoldsUpToTheRootOfTheRepositoryAndNoFurther() throws IOException {
        cli.file("repo/" + PACK, "DEC-02.enabled=false\n");
        assertThat(findsDec02()).as("in no repository").isTrue();

        Files.createDirectory(folder.resolve("repo/.git"));
        assertThat(findsDec02()).as("at the root of the repository").isFalse();

        Files.move(folder.resolve("repo").resolve(PACK), folder.resolve(PACK));
        assertThat(findsDec02()).as("above the repository").isTrue();
    }

    @Test
    void theNearestPackHolds() throws IOException {
        Files.createDirectory(folder.resolve("repo/.git"));
        cli.file("repo/" + PACK, "DEC-02.enabled=false\n");
        cli.file("repo/team/" + PACK, "DEC-02.enabled=true\n");

        assertThat(findsDec02()).isTrue();
    }

    @Test
    void thePackNamedHoldsInsteadOfThePlansOwn() throws IOException {
        cli.file("repo/team/" + PACK, "DEC-02.enabled=false\n");
        cli.file("other.properties", "DEC-02.severity=ADVICE\n");

        String out = cli.run("validate", "--rules", "other.properties", "repo").out();

        assertThat(out).containsPattern("ADVICE +DEC-02");
    }

    @Test
    void eachFolderHasItsOwnPack() throws IOException {
        cli.example(Examples.NEGLECTED_ACCOUNT, "repo/other/a.keyplan");
        cli.file("repo/other/" + PACK, Cli.only());

        Outcome outcome = cli.run("validate", "repo");

        assertThat(outcome.out().split("team/a.keyplan")[0]).contains("no findings");
        assertThat(outcome.out().split("team/a.keyplan")[1]).contains("DEC-02");
    }

    @Test
    void aPackThatCannotBeUsedIsSaidOnceWithFileAndLine() throws IOException {
        cli.example(Examples.NEGLECTED_ACCOUNT, "repo/team/b.keyplan");
        cli.example(Examples.POWER_AUTHORITY, "repo/good/c.keyplan");
        cli.file("repo/team/" + PACK, "# ours\n\nDEC-02.severity=TERRIBLE\n");

        Outcome outcome = cli.run("validate", "repo");

        assertThat(outcome.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(outcome.errLines()).hasSize(1);
        assertThat(outcome.err()).contains("team/" + PACK + ":3: ").contains("TERRIBLE");
        assertThat(outcome.out()).contains("c.keyplan").contains("2 unreadable");
    }

    @Test
    void aNamedPackThatCannotBeUsedEndsTheRun() throws IOException {
        cli.file("bad.properties", "XYZ-99.enabled=false\n");

        Outcome unknown = cli.run("validate", "--rules", "bad.properties", "repo");
        Outcome missing = cli.run("validate", "--rules", "none.properties", "repo");

        assertThat(unknown.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(unknown.errLines()).hasSize(1);
        assertThat(unknown.err()).contains("bad.properties:1: ").contains("XYZ-99");
        assertThat(unknown.out()).isEmpty();
        assertThat(missing.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(missing.errLines()).hasSize(1);
        assertThat(missing.err()).contains("none.properties");
    }

    @Test
    void showAndExportTakeThePackToo() throws IOException {
        cli.file("repo/team/" + PACK, Cli.only());

        assertThat(cli.run("show", "repo/team/a.keyplan").out()).contains("0 errors, 0 warnings");
        cli.run("export", "repo/team/a.keyplan", "--to", "html", "-o", "a.html");
        assertThat(folder.resolve("a.html")).content().doesNotContain("DEC-04");

        cli.file("empty.properties", "");
        assertThat(cli.run("show", "repo/team/a.keyplan", "--rules", "empty.properties").out())
                .contains("DEC-02");
        cli.run(
                "export",
                "repo/team/a.keyplan",
                "--to",
                "html",
                "-o",
                "b.html",
                "--rules",
                "empty.properties");
        assertThat(folder.resolve("b.html")).content().contains("DEC-04");
    }
}
