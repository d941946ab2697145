package org.keyplan.validation.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.model.Attitude.CHAMPION;
import static org.keyplan.model.Attitude.NEUTRAL;
import static org.keyplan.model.Attitude.OPPONENT;
import static org.keyplan.model.Attitude.SUPPORTER;
import static org.keyplan.model.Attitude.UNKNOWN;
import static org.keyplan.model.OpportunityState.WON;
import static org.keyplan.model.SalesStage.ENTER;
import static org.keyplan.model.SalesStage.PROPOSE;
import static org.keyplan.validation.Severity.WARNING;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.OpportunityStep;
import org.keyplan.model.Attitude;
import org.keyplan.model.InfluenceMap;
import org.keyplan.validation.Finding;
import org.keyplan.validation.testing.RuleCheck;

class SupportNarrowTest {

    @Test
    void firesWhenLessThanHalfAreForUs() {
        OpportunityStep plan = proposed(CHAMPION, NEUTRAL, OPPONENT);
        rule(plan).fires(plan.get(), WARNING, message(1, 3));
    }

    @Test
    void isSilentAtExactlyHalf() {
        rule(proposed(CHAMPION, OPPONENT)).isSilent();
        rule(proposed(SUPPORTER, CHAMPION, NEUTRAL, OPPONENT)).isSilent();
    }

    @Test
    void aPackMayMoveTheShare() {
        OpportunityStep plan = proposed(SUPPORTER, CHAMPION, NEUTRAL, OPPONENT);
        rule(plan).threshold("percent", 51).fires(plan.get(), WARNING, message(2, 4));
        OpportunityStep quarter = proposed(SUPPORTER, NEUTRAL, NEUTRAL, OPPONENT);
        rule(quarter).threshold("percent", 25).isSilent();
    }

    @Test
    void anUnknownAttitudeCountsNeitherWay() {
        rule(proposed(SUPPORTER, UNKNOWN, UNKNOWN)).isSilent();
        rule(proposed(UNKNOWN, UNKNOWN)).isSilent();
        OpportunityStep plan = proposed(OPPONENT, UNKNOWN);
        rule(plan).fires(plan.get(), WARNING, message(0, 1));
    }

    @Test
    void friendsWhoHaveLeftDoNotCount() {
        OpportunityStep plan = proposed(CHAMPION, OPPONENT);
        plan.person("Person 0").departed();
        rule(plan).fires(plan.get(), WARNING, message(0, 1));
    }

    @Test
    void namesWhoeverIsNotForUsAsEvidence() {
        OpportunityStep plan = proposed(CHAMPION, NEUTRAL, OPPONENT);
        Finding finding = rule(plan).fires(plan.get(), WARNING, message(1, 3));
        InfluenceMap map = plan.map("Grid").get();
        assertThat(finding.evidence())
                .containsExactly(map.getParticipants().get(1), map.getParticipants().get(2));
    }

    @Test
    void isSilentEarlyAndAfterTheEnd() {
        rule(proposed(OPPONENT).stage(ENTER)).isSilent();
        rule(proposed(OPPONENT).state(WON)).isSilent();
    }

    private static String message(int friends, int known) {
        return "Support for \"Grid\" is narrow: "
                + friends
                + " of "
                + known
                + " known attitudes are friendly.";
    }

    private static OpportunityStep proposed(Attitude... attitudes) {
        OpportunityStep grid = plan().opportunity("Grid").stage(PROPOSE);
        for (int i = 0; i < attitudes.length; i++) {
            grid.map("Grid").participant("Person " + i).attitude(attitudes[i]);
        }
        return grid;
    }

    private static RuleCheck rule(OpportunityStep plan) {
        return check(new SupportNarrow(), plan.build());
    }
}
