package org.keyplan.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyplan.validation.Finding;
import org.keyplan.validation.PlanValidator;
import org.keyplan.validation.Severity;
import org.keyplan.validation.ValidationResult;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a review of the examples finds: little in the good plans, much in the neglected one. */
class ExampleFindingsTest {

    /** Per plan the rules that fire, each for a reason that its reader is meant to discover. */
    static Stream<Arguments> goodPlans() {
        return Stream.of(
                arguments(Examples.POWER_AUTHORITY, Set.of("CLS-07", "NED-07", "PPL-10")),
                arguments(Examples.GENERATING_COMPANY, Set.of("BUD-05", "PPL-08", "PPL-14")),
                arguments(
                        Examples.POWER_SOLUTIONS_INTEGRATOR,
                        Set.of("CLS-07", "PPL-09", "PPL-11", "STG-03")),
                arguments(
                        Examples.CONSTRUCTION_MACHINERY,
                        Set.of("NED-03", "PPL-08", "PPL-11", "PPL-12", "PPL-13")),
                arguments(
                        Examples.CONCRETE_PRODUCER,
                        Set.of("BUD-10", "CLS-09", "PPL-06", "PPL-15")));
    }

    @ParameterizedTest
    @MethodSource("goodPlans")
    void aGoodPlanFiresFewRulesAndNoOthers(String name, Set<String> expected) {
        assertThat(ruleIds(validate(name))).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("goodPlans")
    void aGoodPlanMayBeReviewed(String name, Set<String> expected) {
        assertThat(validate(name).count(Severity.ERROR)).isZero();
    }

    @Test
    void theLargePlanAcceptsThatTheCommitteeSecretaryHasInfluence() {
        assertThat(validate(Examples.CONSTRUCTION_MACHINERY).accepted())
                .extracting(Finding::ruleId)
                .containsExactly("PPL-09", "PPL-09");
    }

    @Test
    void theNeglectedPlanFiresAtLeastTwentyFiveDifferentRules() {
        assertThat(ruleIds(validate(Examples.NEGLECTED_ACCOUNT))).hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void theNeglectedPlanShowsTheGravestMistakes() {
        assertThat(validate(Examples.NEGLECTED_ACCOUNT).open())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::ruleId)
                .contains("DEC-02", "DEC-04", "DEC-05", "STG-01");
    }

    private static ValidationResult validate(String name) {
        return PlanValidator.standard().validate(LoadedExample.of(name).plan(), Examples.asOf());
    }

    private static Set<String> ruleIds(ValidationResult result) {
        return result.open().stream().map(Finding::ruleId).collect(Collectors.toSet());
    }
}
