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

class ReportCommandTest {

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void prepare() throws IOException {
        cli = new Cli(folder);
        cli.example(Examples.CONSTRUCTION_MACHINERY, "plans/a.keyplan");
        cli.example(Examples.NEGLECTED_ACCOUNT, "plans/deeper/b.keyplan");
    }

    @Test
    void allPlansOfAFolderAreOnOnePageAndInOneTable() throws IOException {
        Outcome outcome = cli.run("report", "plans", "--to", "html,xlsx", "-o", "out");

        assertThat(outcome.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(outcome.err()).isEmpty();
        Path page = folder.resolve("out/portfolio.html");
        Path table = folder.resolve("out/portfolio.xlsx");
        assertThat(outcome.outLines()).containsExactly("Wrote " + page, "Wrote " + table);
        assertThat(page)
                .content()
                .contains("Meridian Infrastructure Group", "Brightwater Dairy", "deeper/b.keyplan")
                .contains("2 plans · as of", "2026-06-30")
                .doesNotContain(folder.toString());
        assertThat(table).isNotEmptyFile();
    }

    @Test
    void aPlanThatCannotBeReadIsListedWithItsReasonAndTheRestIsReported() throws IOException {
        cli.broken("plans/broken.keyplan");

        Outcome outcome = cli.run("report", "plans", "--to", "html", "-o", "p.html", "--jobs", "1");

        assertThat(outcome.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(outcome.errLines()).singleElement().asString().contains("broken.keyplan");
        assertThat(folder.resolve("p.html"))
                .content()
                .contains("Brightwater Dairy", "broken.keyplan", "Plans that could not be read");
    }

    @Test
    void aRulePackThatCannotBeUsedConcernsTheFolderItIsIn() throws IOException {
        cli.file("plans/deeper/keyplan-rules.properties", "NO-SUCH.days=x\n");

        Outcome outcome = cli.run("report", "plans", "--to", "html");

        assertThat(outcome.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(folder.resolve("portfolio.html"))
                .content()
                .contains("Meridian Infrastructure Group", "keyplan-rules.properties")
                .doesNotContain("Brightwater Dairy");
    }

    @Test
    void theDateAndLanguageAskedForCount() throws IOException {
        cli.run("report", "plans", "--to", "html", "--as-of", "2026-12-31", "--lang", "zh");

        assertThat(folder.resolve("portfolio.html")).content().contains("共 2 份规划", "2026-12-31");
    }

    @Test
    void aReportNeverReplacesAPlan() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("plans/a.keyplan"));

        Outcome outcome = cli.run("report", "plans", "--to", "html", "-o", "plans/a.keyplan");

        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(folder.resolve("plans/a.keyplan")).hasBinaryContent(before);
    }

    @Test
    void severalFormatsNeedAFolderAndOneJobAtLeastIsNeeded() throws IOException {
        cli.file("one.html", "old");

        Outcome several = cli.run("report", "plans", "--to", "html,xlsx", "-o", "one.html");
        Outcome idle = cli.run("report", "plans", "--to", "html", "--jobs", "0");

        assertThat(several.code()).isEqualTo(ExitCode.USAGE);
        assertThat(several.err()).contains("one.html must be a folder");
        assertThat(folder.resolve("one.html")).hasContent("old");
        assertThat(idle.code()).isEqualTo(ExitCode.USAGE);
        assertThat(idle.err()).contains("--jobs");
    }

    @Test
    void aFolderWithoutPlansIsSaid() throws IOException {
        Files.createDirectories(folder.resolve("empty"));

        Outcome outcome = cli.run("report", "empty", "--to", "html");

        assertThat(outcome.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(outcome.err()).contains("no plan files");
        assertThat(folder.resolve("portfolio.html")).content().contains("No plan could be read.");
    }
}
