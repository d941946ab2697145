package org.keyplan.validation.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.Severity.ERROR;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.validation.Finding;
import org.keyplan.validation.testing.RuleCheck;

class ReportingCycleTest {

    @Test
    void firesOnceForEachCircleAboutTheFirstPersonInIt() {
        PlanBuilder plan = plan().people("Boss", "A", "B", "C", "X", "Y");
        plan.person("A").reportsTo("C").person("B").reportsTo("A").person("C").reportsTo("B");
        RuleCheck one = rule(plan);
        Finding finding =
                one.fires(
                        plan.person("A").get(),
                        ERROR,
                        "These people report to one another in a circle: A, C, B.");
        assertThat(finding.evidence())
                .containsExactly(plan.person("C").get(), plan.person("B").get());
        plan.person("X").reportsTo("Y").person("Y").reportsTo("X");
        assertThat(rule(plan).messages())
                .containsExactly(
                        "These people report to one another in a circle: A, C, B.",
                        "These people report to one another in a circle: X, Y.");
    }

    @Test
    void isSilentIfAllLinesLeadUpwards() {
        PlanBuilder plan = plan();
        plan.person("A").reportsTo("B").dottedReportsTo("C").person("B").reportsTo("C");
        rule(plan).isSilent();
    }

    @Test
    void dottedLinesCloseACircleToo() {
        PlanBuilder plan = plan();
        plan.person("A").reportsTo("B").person("B").dottedReportsTo("A");
        rule(plan)
                .fires(
                        plan.person("A").get(),
                        ERROR,
                        "These people report to one another in a circle of formal and dotted lines:"
                                + " A, B.");
        rule(plan).fix("A no longer reports to B", true);
        rule(plan).fix("B no longer reports to A by a dotted line", true);
    }

    @Test
    void aFormalCircleIsNotReportedAgainWithItsDottedLines() {
        PlanBuilder plan = plan();
        plan.person("A").reportsTo("B").person("B").reportsTo("A").dottedReportsTo("C");
        plan.person("C").reportsTo("A");
        rule(plan)
                .fires(
                        plan.person("A").get(),
                        ERROR,
                        "These people report to one another in a circle: A, B.");
    }

    @Test
    void nobodyReportsToThemself() {
        PlanBuilder plan = plan();
        plan.person("A").reportsTo("A");
        rule(plan).fires(plan.person("A").get(), ERROR, "A reports to themself.");
        rule(plan).fix("A no longer reports to A", true);
    }

    @Test
    void looksAtOurOwnPeopleToo() {
        PlanBuilder plan = plan();
        plan.member("Anna").set(m -> m.setReportsTo(plan.member("Bo").get()));
        rule(plan).isSilent();
        plan.member("Bo").set(m -> m.setReportsTo(plan.member("Anna").get()));
        rule(plan)
                .fires(
                        plan.member("Anna").get(),
                        ERROR,
                        "These people report to one another in a circle: Anna, Bo.");
        rule(plan).fix("Bo no longer reports to Anna", true);
    }

    @Test
    void unitsThatContainEachOtherAreReportedAboutTheAccount() {
        PlanBuilder plan = plan();
        OrganizationUnit plant = plan.unit("Plant").get();
        OrganizationUnit shop = plan.unit("Shop").get();
        plan.person("A").in("Plant");
        plant.getUnits().add(shop);
        rule(plan).isSilent();
        shop.getUnits().add(plant);
        rule(plan)
                .fires(
                        plan.build().getAccount(),
                        ERROR,
                        "These units contain one another in a circle: Plant, Shop.");
        assertThat(rule(plan).fixes()).isEmpty();
    }

    @Test
    void isSilentWithoutAccount() {
        rule(plan().onPlan(p -> p.setAccount(null))).isSilent();
    }

    private static RuleCheck rule(PlanBuilder plan) {
        return check(new ReportingCycle(), plan.build());
    }
}
