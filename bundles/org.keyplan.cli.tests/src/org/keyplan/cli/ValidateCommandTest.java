package org.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.cli.Cli.Outcome;
import org.keyplan.cli.context.ExitCode;
import org.keyplan.examples.Examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ValidateCommandTest {

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void prepare() {
        cli = new Cli(folder);
    }

    @Test
    void aPlanInWhichNothingIsFoundIsClean() throws IOException {
        cli.example(Examples.POWER_AUTHORITY, "a.keyplan");
        cli.file("keyplan-rules.properties", Cli.only());

        Outcome outcome = cli.run("validate", "a.keyplan", "--fail-on", "warning");

        assertThat(outcome.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("no findings");
    }

    @ParameterizedTest
    @CsvSource({
        "neglected-account, error, 1",
        "neglected-account, warning, 1",
        "neglected-account, never, 0",
        "power-authority, error, 0",
        "power-authority, warning, 1",
        "power-authority, WARNING, 1",
        "power-authority, never, 0",
    })
    void theExitCodeFollowsTheSeverityAskedFor(String example, String failOn, int code)
            throws IOException {
        cli.example(example, "a.keyplan");

        assertThat(cli.run("validate", "--fail-on", failOn, "a.keyplan").code()).isEqualTo(code);
    }

    @Test
    void findingsFailFromErrorsOnUnlessAskedOtherwise() throws IOException {
        cli.example(Examples.NEGLECTED_ACCOUNT, "bad.keyplan");
        cli.example(Examples.POWER_AUTHORITY, "good.keyplan");

        assertThat(cli.run("validate", "bad.keyplan").code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(cli.run("validate", "good.keyplan").code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void adviceNeverFails() throws IOException {
        cli.example(Examples.POWER_AUTHORITY, "a.keyplan");
        cli.file("keyplan-rules.properties", Cli.only("PPL-01", "PPL-09", "CLS-07", "NED-03"));

        Outcome outcome = cli.run("validate", "--fail-on", "warning", "a.keyplan");

        assertThat(outcome.out()).contains("1 piece of advice").doesNotContain("warning");
        assertThat(outcome.code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void acceptedFindingsDoNotFail() throws IOException {
        cli.example(Examples.CONSTRUCTION_MACHINERY, "a.keyplan");
        cli.file("keyplan-rules.properties", Cli.only("PPL-09") + "PPL-09.severity=ERROR\n");

        Outcome accepted = cli.run("validate", "a.keyplan");
        Outcome expired = cli.run("validate", "--as-of", "2027-06-30", "a.keyplan");

        assertThat(accepted.out()).contains("2 accepted").contains("accepted until 2026-12-31");
        assertThat(accepted.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(expired.out()).contains("2 errors").doesNotContain("accepted");
        assertThat(expired.code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void asOfChangesWhatIsOverdue() throws IOException {
        cli.example(Examples.CONSTRUCTION_MACHINERY, "a.keyplan");

        String before = cli.run("validate", "a.keyplan").out();
        String later = cli.run("validate", "--as-of", "2026-12-31", "a.keyplan").out();

        assertThat(before).doesNotContain("DEC-03").doesNotContain("ACT-03");
        assertThat(later).contains("DEC-03");
    }

    @Test
    void withoutAsOfTheClockSaysWhatTodayIs() throws IOException {
        cli.example(Examples.POWER_AUTHORITY, "a.keyplan");

        assertThat(cli.run("validate", "a.keyplan").out())
                .isEqualTo(cli.run("validate", "--as-of", "2026-06-30", "a.keyplan").out())
                .isNotEqualTo(cli.run("validate", "--as-of", "2026-12-30", "a.keyplan").out());
    }

    @Test
    void explainSaysWhyAndWhatToDo() throws IOException {
        cli.example(Examples.NEGLECTED_ACCOUNT, "a.keyplan");

        Outcome plain = cli.run("validate", "a.keyplan");
        Outcome explained = cli.run("validate", "--explain", "a.keyplan");

        String[] parts = cli.run("rules", "DEC-02").out().split("\n");
        String why = parts[6].strip();
        String whatToDo = parts[9].strip();
        assertThat(why).hasSizeGreaterThan(20);
        assertThat(whatToDo).hasSizeGreaterThan(20);
        assertThat(explained.out()).contains(why).contains("→ " + whatToDo);
        assertThat(plain.out()).doesNotContain(why).doesNotContain(whatToDo);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3"})
    void fewerThanOneJobIsWrongUsage(String jobs) throws IOException {
        cli.example(Examples.POWER_AUTHORITY, "a.keyplan");

        Outcome outcome = cli.run("validate", "--jobs", jobs, "a.keyplan");

        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.errLines())
                .containsExactly("keyplan: --jobs must be at least 1, not " + jobs + ".");
        assertThat(outcome.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit"})
    void theOrderIsTheSameHoweverManyJobsThereAre(String format) throws IOException {
        for (int i = 0; i < 24; i++) {
            cli.example(Examples.names().get(i % 6), "plans/" + (i % 5) + "/p" + i + ".keyplan");
        }
        cli.broken("plans/3/x.keyplan");

        Outcome one = cli.run("validate", "plans", "--jobs", "1", "--format", format);
        Outcome many = cli.run("validate", "plans", "--jobs", "8", "--format", format);

        assertThat(many).isEqualTo(one);
        assertThat(one.out()).contains("p23.keyplan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit"})
    void aFileGetsWhatTheScreenGets(String format) throws IOException {
        cli.example(Examples.NEGLECTED_ACCOUNT, "a.keyplan");

        Outcome screen = cli.run("validate", "a.keyplan", "--format", format);
        Outcome file =
                cli.run("validate", "a.keyplan", "--format", format, "-o", "new/deep/report");

        assertThat(file.code()).isEqualTo(screen.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(file.out()).isEmpty();
        assertThat(folder.resolve("new/deep/report")).hasContent(screen.out());
        assertThat(folder.resolve("new/deep")).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aFileIsNeverColoured() throws IOException {
        cli.example(Examples.NEGLECTED_ACCOUNT, "a.keyplan");

        cli.onScreen().run("validate", "a.keyplan", "-o", "report.txt");

        assertThat(Files.readString(folder.resolve("report.txt")))
                .contains("DEC-02")
                .doesNotContain("\u001b");
    }

    @Test
    void aReportThatCannotBeWrittenIsOneLineAndLeavesNothingBehind() throws IOException {
        cli.example(Examples.POWER_AUTHORITY, "a.keyplan");
        cli.file("in-the-way", "a file, not a folder");

        Outcome outcome = cli.run("validate", "a.keyplan", "-o", "in-the-way/report.json");

        assertThat(outcome.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(outcome.errLines()).hasSize(1);
        assertThat(outcome.err())
                .startsWith("keyplan: ")
                .contains("report.json cannot be written (a file is in the way)");
        assertThat(folder.resolve("in-the-way")).hasContent("a file, not a folder");
    }

    @Test
    void aReportNeverReplacesAPlan() throws IOException {
        Path plan = cli.example(Examples.POWER_AUTHORITY, "a.keyplan");
        byte[] before = Files.readAllBytes(plan);

        Outcome outcome = cli.run("validate", "a.keyplan", "-o", "a.keyplan");

        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains("a.keyplan would replace a plan file");
        assertThat(plan).hasBinaryContent(before);
    }

    @Test
    void chineseFileNamesAndChineseOutput() throws IOException {
        cli.example(Examples.CONCRETE_PRODUCER, "客户/鼎盛建工.keyplan");

        Outcome outcome = cli.run("validate", "客户", "--lang", "zh");

        assertThat(outcome.out()).contains("鼎盛建工.keyplan  鼎盛建工集团客户规划").contains("3 个警告，1 条建议");
        assertThat(outcome.out().lines().filter(line -> line.contains("警告  ")))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).matches(" *\\d+  警告    [A-Z]{3}-\\d\\d  .+"));
    }

    @Test
    void theLanguageOfTheMachineIsTakenUnlessAnotherIsAskedFor() throws IOException {
        cli.example(Examples.POWER_AUTHORITY, "a.keyplan");
        cli.locale(java.util.Locale.TRADITIONAL_CHINESE);

        assertThat(cli.run("validate", "a.keyplan").out()).contains("个警告");
        assertThat(cli.run("validate", "a.keyplan", "--lang", "en").out()).contains("2 warnings");
        assertThat(cli.locale(java.util.Locale.GERMAN).run("validate", "a.keyplan").out())
                .contains("2 warnings");
    }

    @Test
    void aFaultOfKeyplanEndsInOneLine() throws IOException {
        cli.example(Examples.POWER_AUTHORITY, "a.keyplan");
        String deep = "{".repeat(10);
        cli.clock(Cli.failing(new IllegalStateException("the clock " + deep + "\nhas stopped")));

        Outcome outcome = cli.run("validate", "a.keyplan");

        assertThat(outcome.code()).isEqualTo(ExitCode.INTERNAL);
        assertThat(outcome.errLines()).hasSize(1);
        assertThat(outcome.err())
                .startsWith("keyplan: a fault in Keyplan itself: ")
                .contains("the clock {{{{{{{{{{ has stopped")
                .contains("--debug");
    }
}
