package org.keyplan.validation.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.Severity.WARNING;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.RiskStep;
import org.keyplan.model.TeamRole;
import org.keyplan.validation.testing.RuleCheck;

class GraveRiskUnattendedTest {

    @Test
    void firesFromTwelveOn() {
        RiskStep grave = plan().risk("Strike", 3, 4);
        rule(grave)
                .fires(
                        grave.get(),
                        WARNING,
                        "The risk \"Strike\" is grave (12 of 25), and there is neither a mitigation"
                                + " nor anybody who watches it.");
        rule(grave).threshold("score", 13).isSilent();
        rule(plan().risk("Strike", 2, 5)).isSilent();
        assertThat(rule(plan().risk("Strike", 2, 5)).threshold("score", 10).findings()).hasSize(1);
    }

    @Test
    void namesWhatIsMissing() {
        RiskStep owned = plan().risk("Strike", 5, 5).owner("Anna").mitigation(" ");
        rule(owned)
                .fires(
                        owned.get(),
                        WARNING,
                        "The risk \"Strike\" is grave (25 of 25), and it is not recorded what is"
                                + " done about it.");
        RiskStep mitigated = plan().risk("Strike", 5, 5).mitigation("Stock up");
        rule(mitigated)
                .fires(
                        mitigated.get(),
                        WARNING,
                        "The risk \"Strike\" is grave (25 of 25), and nobody watches it.");
    }

    @Test
    void isSilentIfAttendedToOrNotAssessed() {
        rule(plan().risk("Strike", 5, 5).mitigation("Stock up").owner("Anna")).isSilent();
        rule(plan().risk("Strike", null, 5)).isSilent();
        rule(plan().risk("Strike", 5, null)).isSilent();
    }

    @Test
    void hasTheAccountManagerWatchIt() {
        RiskStep risk = plan().risk("Strike", 5, 5);
        assertThat(rule(risk).fixes()).isEmpty();
        risk.member("Anna").set(m -> m.setRole(TeamRole.ACCOUNT_MANAGER));
        rule(risk).fix("Have Anna watch the risk \"Strike\"", false);
        rule(risk.mitigation("Stock up")).fix("Have Anna watch the risk \"Strike\"", true);
        risk.owner("Bo").mitigation(null);
        assertThat(rule(risk).fixes()).isEmpty();
    }

    private static RuleCheck rule(RiskStep plan) {
        return check(new GraveRiskUnattended(), plan.build());
    }
}
