package org.keyplan.validation.people;

import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.model.EngagementLevel.CONSULTED;
import static org.keyplan.model.EngagementLevel.CREDIBLE;
import static org.keyplan.model.EngagementLevel.KNOWN;
import static org.keyplan.model.EngagementLevel.TRUSTED;
import static org.keyplan.model.TrustLevel.HIGH;
import static org.keyplan.model.TrustLevel.LOW;
import static org.keyplan.model.TrustLevel.UNKNOWN;
import static org.keyplan.validation.Severity.ADVICE;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.EngagementStep;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.EngagementLevel;
import org.keyplan.validation.testing.RuleCheck;

class TrustRestsOnOneTest {

    @Test
    void firesWhenOnlyOneOfOursIsTrusted() {
        fires(highTrust(TRUSTED));
    }

    @Test
    void isSilentWhenAColleagueIsTakenSeriously() {
        PlanBuilder plan = highTrust(TRUSTED);
        EngagementStep second = plan.engagement("Ben", "Wang Fang", KNOWN);
        fires(plan);
        second.set(e -> e.setLevel(CREDIBLE));
        rule(plan).isSilent();
    }

    @Test
    void firesAlsoWhenTheSameOneOfOursKnowsSeveralPeopleWell() {
        PlanBuilder plan = highTrust(TRUSTED);
        plan.engagement("Anna", "Wang Fang", TRUSTED).engagement("Anna", "Zhao Jun", CREDIBLE);
        fires(plan);
    }

    @Test
    void isSilentWhenNobodyIsTrusted() {
        rule(highTrust(CONSULTED)).isSilent();
    }

    @Test
    void isSilentUnlessPersonalTrustIsHigh() {
        PlanBuilder plan = highTrust(TRUSTED);
        rule(plan.onAccount(a -> a.setPersonalTrust(LOW))).isSilent();
        rule(plan.onAccount(a -> a.setPersonalTrust(UNKNOWN))).isSilent();
    }

    @Test
    void theTrustOfSomebodyWhoHasLeftIsGone() {
        PlanBuilder plan = highTrust(TRUSTED);
        plan.person("Li Wei").departed();
        rule(plan).isSilent();
    }

    private static PlanBuilder highTrust(EngagementLevel level) {
        return plan().onAccount(a -> a.setPersonalTrust(HIGH)).engagement("Anna", "Li Wei", level);
    }

    private static void fires(PlanBuilder plan) {
        rule(plan)
                .fires(
                        plan.build().getAccount(),
                        ADVICE,
                        "The high personal trust rests on Anna alone; nobody else of the team is"
                                + " taken seriously yet.");
    }

    private static RuleCheck rule(PlanBuilder plan) {
        return check(new TrustRestsOnOne(), plan.build());
    }
}
