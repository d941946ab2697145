package org.keyplan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;
import org.keyplan.validation.testing.ExamplePlans;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Which rules hold for a plan file while somebody changes its rule pack. */
class PlanRulesTest {
    private static final String WITHOUT_DEC_02 = "DEC-02.enabled=false\n";

    @TempDir Path folder;
    private AccountPlan plan;
    private Path file;
    private PlanRules rules;

    @BeforeEach
    void prepare() throws IOException {
        plan = ExamplePlans.load(Examples.NEGLECTED_ACCOUNT);
        file = folder.resolve("plan.keyplan");
        rules = new PlanRules(file);
    }

    private void pack(String text) throws IOException {
        Files.writeString(folder.resolve(RulePackReader.FILE_NAME), text);
    }

    private boolean finds(PlanValidator validator, String rule) {
        return validator.validate(plan, Examples.asOf()).findings().stream()
                .anyMatch(finding -> finding.ruleId().equals(rule));
    }

    @Test
    void withoutAPackTheDefaultsHold() throws Exception {
        assertThat(finds(rules.validator(), "DEC-02")).isTrue();
        assertThat(finds(rules.refresh(), "DEC-02")).isTrue();
        assertThat(finds(PlanRules.of(file), "DEC-02")).isTrue();
        assertThat(rules.problem()).isEmpty();
    }

    @Test
    void aPackThatComesAndGoesIsFollowed() throws Exception {
        pack(WITHOUT_DEC_02);
        assertThat(finds(PlanRules.of(file), "DEC-02")).isFalse();
        assertThat(finds(rules.validator(), "DEC-02")).as("not looked yet").isTrue();

        assertThat(finds(rules.refresh(), "DEC-02")).isFalse();

        Files.delete(folder.resolve(RulePackReader.FILE_NAME));
        assertThat(finds(rules.refresh(), "DEC-02")).isTrue();
    }

    @Test
    void theValidatorStaysTheSameWhileThePackDoes() throws IOException {
        pack(WITHOUT_DEC_02);
        PlanValidator first = rules.refresh();

        assertThat(rules.refresh()).isSameAs(first).isSameAs(rules.validator());

        pack(WITHOUT_DEC_02 + "DEC-04.enabled=false\n");
        assertThat(rules.refresh()).isNotSameAs(first);
        assertThat(finds(rules.validator(), "DEC-04")).isFalse();
    }

    @Test
    void aPackThatCannotBeUsedIsSaidAndTheDefaultsHoldUntilItIsPutRight() throws IOException {
        pack(WITHOUT_DEC_02 + "DEC-99.enabled=false\n");

        assertThat(finds(rules.refresh(), "DEC-02")).isTrue();
        assertThat(rules.problem().orElseThrow().text(Locale.ENGLISH))
                .contains(RulePackReader.FILE_NAME + ":2", "DEC-99");
        assertThatThrownBy(() -> PlanRules.of(file)).isInstanceOf(RulePackException.class);

        pack(WITHOUT_DEC_02);
        assertThat(finds(rules.refresh(), "DEC-02")).isFalse();
        assertThat(rules.problem()).isEmpty();
    }
}
