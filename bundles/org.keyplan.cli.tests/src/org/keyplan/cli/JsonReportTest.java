package org.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.cli.Cli.Outcome;
import org.keyplan.cli.report.JsonReport;

import java.io.IOException;
import java.nio.file.Path;

class JsonReportTest {

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void prepare() throws IOException {
        cli = new Cli(folder);
        Samples.plans(cli);
    }

    private ParsedJson json(String... more) throws IOException {
        return ParsedJson.of(cli.run(join(more, "validate", "--format", "json", "plans")).out());
    }

    static String[] join(String[] more, String... first) {
        String[] all = java.util.Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }

    @Test
    void saysForEachPlanWhatWasFound() throws IOException {
        ParsedJson json = json();

        assertThat(json.text("asOf")).isEqualTo("2026-06-30");
        assertThat(json.items("plans")).hasSize(3);
        ParsedJson team = json.at("plans", 2);
        assertThat(team.text("file")).endsWith("plans/团队.keyplan");
        assertThat(team.text("plan")).isEqualTo("Acme plan");
        assertThat(team.text("account")).isEqualTo("Acme & Söhne");
        assertThat(team.has("problem")).isFalse();
        assertThat(team.items("findings"))
                .extracting(f -> f.text("rule"))
                .containsExactly("DEC-02", "BUD-08", "CLS-01", "CLS-08");
        ParsedJson first = team.at("findings", 0);
        assertThat(first.text("severity")).isEqualTo("warning");
        assertThat(first.text("element")).isEqualTo("李伟");
        assertThat(first.text("id")).isEqualTo("_wei");
        assertThat(first.number("line")).isEqualTo(4);
        assertThat(first.text("message")).contains("李伟");
        assertThat(first.has("accepted")).isFalse();
        assertThat(team.text("findings", 2, "accepted"))
                .isEqualTo("accepted until 2026-12-31 by Eva: Under discussion");
    }

    @Test
    void saysOfAnUnreadablePlanWhyAndWhere() throws IOException {
        ParsedJson broken = json().at("plans", 0);

        assertThat(broken.text("file")).endsWith("plans/broken.keyplan");
        assertThat(broken.text("problem")).contains("broken.keyplan, line 6");
        assertThat(broken.number("line")).isEqualTo(6);
        assertThat(broken.items("findings")).isEmpty();
    }

    @Test
    void saysOfAPlanWithoutFindingsThatThereAreNone() throws IOException {
        ParsedJson clean = json().at("plans", 1);

        assertThat(clean.text("file")).endsWith("plans/clean/blank.keyplan");
        assertThat(clean.items("findings")).isEmpty();
        assertThat(clean.text("notices", 0)).contains("an empty one was added");
    }

    @Test
    void theSummaryAgreesWithThePlans() throws IOException {
        ParsedJson summary = json().at("summary");

        assertThat(summary.number("plans")).isEqualTo(3);
        assertThat(summary.number("unreadable")).isEqualTo(1);
        assertThat(summary.number("error")).isZero();
        assertThat(summary.number("warning")).isEqualTo(2);
        assertThat(summary.number("advice")).isEqualTo(1);
        assertThat(summary.number("accepted")).isEqualTo(1);
    }

    @Test
    void sentencesFollowTheLanguageAndNamesOfFieldsDoNot() throws IOException {
        ParsedJson chinese = json("--lang", "zh");

        assertThat(chinese.shape()).isEqualTo(json().shape());
        assertThat(chinese.text("plans", 2, "findings", 0, "message")).contains("团队");
        assertThat(chinese.text("plans", 2, "findings", 0, "severity")).isEqualTo("warning");
    }

    @Test
    void namesAreKeptAsTheyAreHoweverOdd() throws IOException {
        String name = "a\u001b[31m \"b\"\n.keyplan";
        cli.file("plans/" + name, "<broken");

        assertThat(json().items("plans"))
                .anySatisfy(plan -> assertThat(plan.text("file")).endsWith("plans/" + name));
    }

    /** Programs rely on the format: fields may be added within a version, nothing else. */
    @Test
    void whatAProgramFoundInVersion1IsStillThere() throws IOException {
        ParsedJson recorded = ParsedJson.of(Samples.text("findings-1.json"));
        Outcome outcome = cli.run("validate", "--format", "json", "plans");

        ParsedJson now = ParsedJson.of(outcome.out());

        assertThat(now.text("format"))
                .isEqualTo("keyplan-findings")
                .isEqualTo(recorded.text("format"));
        assertThat(now.number("version")).isEqualTo(JsonReport.VERSION).isEqualTo(1);
        assertThat(recorded.number("version")).isEqualTo(1);
        assertThat(recorded.shape()).hasSizeGreaterThan(20);
        assertThat(now.shape()).containsAllEntriesOf(recorded.shape());
    }
}
