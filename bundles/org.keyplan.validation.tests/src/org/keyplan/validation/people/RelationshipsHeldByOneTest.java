package org.keyplan.validation.people;

import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.model.EngagementLevel.CONSULTED;
import static org.keyplan.model.EngagementLevel.CREDIBLE;
import static org.keyplan.model.EngagementLevel.TRUSTED;
import static org.keyplan.validation.Severity.WARNING;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.EngagementStep;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.validation.testing.RuleCheck;

class RelationshipsHeldByOneTest {

    @Test
    void firesWhenOneOfOursHoldsAllCloseRelationships() {
        PlanBuilder plan = allHeldByAnna();
        fires(plan);
    }

    @Test
    void isSilentWhenAColleagueIsConsultedToo() {
        PlanBuilder plan = allHeldByAnna();
        EngagementStep second = plan.engagement("Ben", "Zhao Jun", CREDIBLE);
        fires(plan);
        second.set(e -> e.setLevel(CONSULTED));
        rule(plan).isSilent();
    }

    @Test
    void isSilentWithFewerThanThreePeople() {
        PlanBuilder plan = allHeldByAnna();
        plan.person("Zhao Jun").departed();
        rule(plan).isSilent();
    }

    @Test
    void isSilentWhenNobodyHoldsACloseRelationship() {
        rule(plan().people("Li Wei", "Wang Fang", "Zhao Jun")
                        .engagement("Anna", "Li Wei", CREDIBLE))
                .isSilent();
    }

    @Test
    void aRelationshipWithSomebodyWhoHasLeftDoesNotCount() {
        PlanBuilder plan = allHeldByAnna();
        plan.engagement("Ben", "Sun Tao", TRUSTED);
        rule(plan).isSilent();
        plan.person("Sun Tao").departed();
        fires(plan);
    }

    @Test
    void anEngagementOfNobodyDoesNotCount() {
        PlanBuilder plan = allHeldByAnna();
        plan.engagement(null, "Zhao Jun", TRUSTED).engagement("Ben", null, TRUSTED);
        fires(plan);
    }

    private static PlanBuilder allHeldByAnna() {
        return plan().people("Li Wei", "Wang Fang", "Zhao Jun")
                .engagement("Anna", "Li Wei", TRUSTED)
                .engagement("Anna", "Wang Fang", CONSULTED);
    }

    private static void fires(PlanBuilder plan) {
        rule(plan)
                .fires(
                        plan.build().getAccount(),
                        WARNING,
                        "All close relationships with the customer are held by Anna alone.");
    }

    private static RuleCheck rule(PlanBuilder plan) {
        return check(new RelationshipsHeldByOne(), plan.build());
    }
}
