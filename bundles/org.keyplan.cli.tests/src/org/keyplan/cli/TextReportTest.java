package org.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.cli.Cli.Outcome;
import org.keyplan.cli.context.ExitCode;

import java.io.IOException;
import java.nio.file.Path;

class TextReportTest {

    private static final String ESCAPE = "\u001b";

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void prepare() throws IOException {
        cli = new Cli(folder);
        Samples.plans(cli);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void readsAsRecorded(String language) throws IOException {
        Outcome outcome = cli.run("validate", "plans", "--lang", language);

        String text = outcome.out().replace(folder + "/", "");
        Samples.assertRecorded("report-" + language + ".txt", text);
        assertThat(outcome.code()).isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void aFindingHasItsLineSeverityRuleAndSentenceAndTheCountsAgree() {
        String[] lines = cli.run("validate", "plans/团队.keyplan").out().split("\n");

        assertThat(lines[0]).endsWith("plans/团队.keyplan  Acme plan");
        assertThat(lines[1]).matches("     4  WARN    DEC-02  .*李伟.*");
        assertThat(lines[2]).matches("     2  WARN    BUD-08  .*");
        assertThat(lines[3]).matches("     3  ok      CLS-01  Acme & Söhne .*");
        assertThat(lines[4])
                .isEqualTo(" ".repeat(24) + "accepted until 2026-12-31 by Eva: Under discussion");
        assertThat(lines[5]).matches("     3  ADVICE  CLS-08  .*");
        assertThat(lines[6]).isEqualTo("  2 warnings, 1 piece of advice, 1 accepted");
        assertThat(lines).hasSize(7);
    }

    @Test
    void onlySeveralPlansAreAddedUp() throws IOException {
        assertThat(cli.run("validate", "plans/团队.keyplan").out()).doesNotContain("1 plans");
        assertThat(cli.run("validate", "plans").out())
                .endsWith("3 plans: 2 warnings, 1 piece of advice, 1 accepted, 1 unreadable\n");
    }

    @Test
    void theScreenIsColouredUnlessNoColorIsSet() {
        String screen = cli.onScreen().run("validate", "plans/团队.keyplan").out();
        String without = cli.noColor().run("validate", "plans/团队.keyplan").out();
        String file = new Cli(folder).run("validate", "plans/团队.keyplan").out();

        assertThat(screen).contains(ESCAPE + "[33mWARN    " + ESCAPE + "[0m");
        assertThat(screen.replaceAll(ESCAPE + "\\[\\d+m", "")).isEqualTo(file);
        assertThat(without).isEqualTo(file);
        assertThat(file).doesNotContain(ESCAPE);
    }

    @Test
    void otherFormatsAreNotColouredOnTheScreenEither() {
        for (String format : new String[] {"json", "sarif", "junit"}) {
            assertThat(cli.onScreen().run("validate", "plans", "--format", format).out())
                    .doesNotContain(ESCAPE);
        }
    }

    @Test
    void whatWouldSteerTheTerminalIsShownInstead() throws IOException {
        String evil = "]0;owned\u0007 [2J";
        Path plan =
                cli.file(
                        "plans/a" + ESCAPE + "[31m\nb\u202e.keyplan",
                        Samples.text("team.keyplan")
                                .replace("李伟", "Li&#x9;&#xA;Wei\u009b2J\u202egro")
                                .replace("Under discussion", "one&#xD;&#xA;two"));
        cli.file("plans/" + ESCAPE + evil + ".keyplan", "<broken");

        Outcome fine = cli.run("validate", plan.toString());
        Outcome all = cli.run("validate", "plans");
        Outcome unknown = cli.run("validate", "--" + ESCAPE + evil);

        assertThat(fine.out())
                .contains("a\\u001B[31m b\\u202E.keyplan  Acme plan")
                .contains("Li  Wei\\u009B2J\\u202Egro, the top")
                .contains("Eva: one two");
        assertThat(fine.outLines()).hasSize(8);
        for (Outcome outcome : new Outcome[] {fine, all, unknown}) {
            assertThat(outcome.out() + outcome.err())
                    .doesNotContainPattern("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u202e]");
        }
        assertThat(all.err()).contains("\\u001B]0;owned\\u0007 [2J.keyplan");
        assertThat(unknown.errLines()).hasSize(1);
    }

    @Test
    void theSummaryScreenShowsWhatWouldSteerTheTerminalToo() throws IOException {
        cli.file(
                "plans/evil.keyplan",
                Samples.text("team.keyplan")
                        .replace("李伟", "Li\u009b2J\u202egro")
                        .replace("总经理", "Boss\u009b")
                        .replace("Acme plan", "Plan\u009bB"));

        Outcome outcome = cli.run("show", "plans/evil.keyplan");

        assertThat(outcome.out())
                .contains("Li\\u009B2J\\u202Egro, Boss\\u009B · never met")
                .contains("Plan\\u009BB")
                .doesNotContainPattern("[\\x7f-\\x9f\\u202e]");
    }
}
