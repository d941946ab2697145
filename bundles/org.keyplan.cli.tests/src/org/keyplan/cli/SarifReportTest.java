package org.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.validation.RuleCatalogue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class SarifReportTest {

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void prepare() throws IOException {
        cli = new Cli(folder);
        Samples.plans(cli);
    }

    private ParsedJson run(String... more) throws IOException {
        ParsedJson sarif =
                ParsedJson.of(
                        cli.run(JsonReportTest.join(more, "validate", "--format", "sarif", "plans"))
                                .out());
        assertThat(sarif.text("version")).isEqualTo("2.1.0");
        assertThat(sarif.items("runs")).hasSize(1);
        return sarif.at("runs", 0);
    }

    @Test
    void everyRuleIsExplained() throws IOException {
        List<ParsedJson> rules = run().items("tool", "driver", "rules");

        assertThat(rules)
                .extracting(rule -> rule.text("id"))
                .containsExactlyElementsOf(
                        RuleCatalogue.standard().rules().stream().map(r -> r.info().id()).toList());
        assertThat(rules)
                .allSatisfy(
                        rule -> {
                            assertThat(rule.text("shortDescription", "text")).isNotBlank();
                            assertThat(rule.text("fullDescription", "text")).isNotBlank();
                            assertThat(rule.text("help", "text")).isNotBlank();
                            assertThat(rule.text("defaultConfiguration", "level"))
                                    .isIn("error", "warning", "note");
                        });
    }

    @Test
    void everyResultPointsToItsRule() throws IOException {
        ParsedJson run = run();

        assertThat(run.items("results"))
                .hasSize(4)
                .allSatisfy(
                        result ->
                                assertThat(
                                                run.text(
                                                        "tool",
                                                        "driver",
                                                        "rules",
                                                        (int) result.number("ruleIndex"),
                                                        "id"))
                                        .isEqualTo(result.text("ruleId")));
    }

    @Test
    void aResultHasItsLevelFileAndLine() throws IOException {
        List<ParsedJson> results = run().items("results");

        assertThat(results)
                .extracting(r -> r.text("ruleId") + " " + r.text("level"))
                .containsExactly(
                        "DEC-02 warning", "BUD-08 warning", "CLS-01 warning", "CLS-08 note");
        ParsedJson place = results.get(0).at("locations", 0);
        assertThat(place.number("physicalLocation", "region", "startLine")).isEqualTo(4);
        URI uri = URI.create(place.text("physicalLocation", "artifactLocation", "uri"));
        assertThat(uri.toASCIIString()).isEqualTo(uri.toString()).contains("%E5%9B%A2");
        assertThat(Path.of(uri)).isEqualTo(folder.resolve("plans/团队.keyplan"));
        assertThat(place.text("logicalLocations", 0, "name")).isEqualTo("李伟");
        assertThat(results.get(0).text("message", "text")).contains("李伟");
    }

    @Test
    void onlyAcceptedFindingsAreSuppressed() throws IOException {
        List<ParsedJson> results = run().items("results");

        assertThat(results)
                .extracting(result -> Map.entry(result.text("ruleId"), result.has("suppressions")))
                .containsExactly(
                        Map.entry("DEC-02", false),
                        Map.entry("BUD-08", false),
                        Map.entry("CLS-01", true),
                        Map.entry("CLS-08", false));
        ParsedJson suppression = results.get(2).at("suppressions", 0);
        assertThat(suppression.text("kind")).isEqualTo("external");
        assertThat(suppression.text("justification")).contains("Eva: Under discussion");
    }

    @Test
    void anUnreadableFileIsANotificationAndTheRunFailed() throws IOException {
        ParsedJson invocation = run().at("invocations", 0);

        assertThat(invocation.at("executionSuccessful").value()).isEqualTo(false);
        assertThat(invocation.items("toolExecutionNotifications")).hasSize(1);
        ParsedJson notification = invocation.at("toolExecutionNotifications", 0);
        assertThat(notification.text("level")).isEqualTo("error");
        assertThat(notification.text("message", "text")).contains("broken.keyplan, line 6");
        assertThat(notification.number("locations", 0, "physicalLocation", "region", "startLine"))
                .isEqualTo(6);
    }

    @Test
    void withoutUnreadableFilesTheRunSucceeded() throws IOException {
        java.nio.file.Files.delete(folder.resolve("plans/broken.keyplan"));

        ParsedJson invocation = run().at("invocations", 0);

        assertThat(invocation.at("executionSuccessful").value()).isEqualTo(true);
        assertThat(invocation.items("toolExecutionNotifications")).isEmpty();
    }

    @Test
    void severitiesOfTheRulePackReachTheResults() throws IOException {
        cli.file("plans/keyplan-rules.properties", Samples.RULES + "CLS-08.severity=ERROR\n");

        assertThat(run().items("results"))
                .filteredOn(result -> result.text("ruleId").equals("CLS-08"))
                .extracting(result -> result.text("level"))
                .containsExactly("error");
    }
}
