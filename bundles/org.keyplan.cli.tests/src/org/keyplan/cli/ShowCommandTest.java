package org.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.cli.Cli.Outcome;
import org.keyplan.cli.context.ExitCode;
import org.keyplan.examples.Examples;

import java.io.IOException;
import java.nio.file.Path;

class ShowCommandTest {

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void prepare() {
        cli = new Cli(folder);
    }

    @Test
    void theStateOfAnAccountFitsOnOneScreen() throws IOException {
        for (String example : Examples.names()) {
            cli.example(example, example + ".keyplan");

            Outcome outcome = cli.run("show", example + ".keyplan");

            assertThat(outcome.code()).isEqualTo(ExitCode.CLEAN);
            assertThat(outcome.err()).isEmpty();
            assertThat(outcome.outLines()).hasSizeBetween(8, 24);
        }
    }

    @Test
    void theFactsAreThere() throws IOException {
        cli.example(Examples.CONSTRUCTION_MACHINERY, "a.keyplan");

        assertThat(cli.run("show", "a.keyplan").out())
                .startsWith("Meridian Infrastructure Group plc\n")
                .contains(" · Approved · as of 2026-06-30")
                .containsPattern("Value type +Strategic")
                .containsPattern("Relationship +Partner")
                .containsPattern(
                        "Top decision maker +Eleanor Whitcombe, Chief Executive"
                                + " · last met 2026-06-09 \\(21 days ago\\)")
                .containsPattern(
                        "  [A-D]  Strategic leasing of the core earthmoving fleet +22,500,000"
                                + " GBP +Propose +budget Approved, 24,000,000 GBP")
                .containsPattern("Findings  0 errors, 2 warnings, 3 advice, 2 accepted");
    }

    @Test
    void theFactsAreThereInChinese() throws IOException {
        cli.example(Examples.CONCRETE_PRODUCER, "a.keyplan");

        assertThat(cli.run("show", "a.keyplan", "--lang", "zh").out())
                .startsWith("鼎盛建工集团有限公司\n")
                .containsPattern("价值类型 +内在价值型")
                .containsPattern("最高决策人 +高立群，董事长 · 最近一次会面 2026-05-26（35 天前）")
                .contains("预算：已批准，33,000,000 CNY")
                .contains("0 个错误，3 个警告，1 条建议，0 条已接受");
    }

    @Test
    void theDateAskedForCounts() throws IOException {
        cli.example(Examples.CONSTRUCTION_MACHINERY, "a.keyplan");

        assertThat(cli.run("show", "a.keyplan", "--as-of", "2026-07-09").out())
                .contains("as of 2026-07-09", "last met 2026-06-09 (30 days ago)");
    }

    @Test
    void atMostFiveFindingsAreShownAndTheOthersCounted() throws IOException {
        cli.example(Examples.NEGLECTED_ACCOUNT, "a.keyplan");

        long all =
                cli.run("validate", "a.keyplan").outLines().stream()
                        .filter(line -> line.matches(" *\\d+ +(ERROR|WARN|ADVICE) .*"))
                        .count();
        String out = cli.run("show", "a.keyplan").out();

        assertThat(all).isGreaterThan(5);
        assertThat(out.lines().filter(l -> l.matches("  (ERROR|WARN|ADVICE) .*"))).hasSize(5);
        assertThat(out).endsWith("… and " + (all - 5) + " more; \"keyplan validate\" shows all.\n");
    }

    @Test
    void whatIsNotKnownIsSaid() throws IOException {
        cli.run("new", "blank", "--account", "Acme");

        assertThat(cli.run("show", "blank.keyplan").out())
                .contains("Acme")
                .containsPattern("Top decision maker +not known")
                .containsPattern("Open opportunities\n  none");
    }

    @Test
    void aPlanWithoutAccountIsShown() throws IOException {
        cli.file("bare.keyplan", PlanFilesNamedTest.NO_ACCOUNT);

        Outcome outcome = cli.run("show", "bare.keyplan");

        assertThat(outcome.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(outcome.out()).contains("Bare");
    }

    @Test
    void anUnreadablePlanIsOneLine() throws IOException {
        cli.broken("broken.keyplan");

        Outcome broken = cli.run("show", "broken.keyplan");
        Outcome missing = cli.run("show", "missing.keyplan", "--lang", "zh");

        assertThat(broken.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(broken.errLines()).hasSize(1);
        assertThat(missing.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(missing.errLines()).hasSize(1);
        assertThat(missing.err()).startsWith("keyplan：找不到文件");
    }
}
