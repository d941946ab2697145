package org.keyplan.validation.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.daysAgo;
import static org.keyplan.analysis.testing.PlanBuilder.daysAhead;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.model.Channel.CALL;
import static org.keyplan.model.Channel.EMAIL;
import static org.keyplan.model.Channel.VISIT;
import static org.keyplan.model.OpportunityState.WON;
import static org.keyplan.validation.Severity.WARNING;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.InteractionStep;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.validation.Finding;
import org.keyplan.validation.testing.RuleCheck;

class SingleThreadedTest {

    private static final String MESSAGE =
            "In the last 180 days only Li Wei was met; everything hangs on one person.";

    @Test
    void firesWhenOnlyOnePersonWasMetLately() {
        PlanBuilder plan = metTwice();
        fires(plan, MESSAGE);
    }

    @Test
    void namesTheMeetingsAsEvidence() {
        PlanBuilder plan = metTwice();
        Finding finding = fires(plan, MESSAGE);
        assertThat(finding.evidence()).isEqualTo(plan.build().getInteractions());
    }

    @Test
    void isSilentWhenASecondPersonWasMetExactlyOnTheLastDayThatCounts() {
        PlanBuilder plan = metTwice();
        InteractionStep other = plan.met(daysAgo(180), CALL, "Anna", "Wang Fang");
        rule(plan).isSilent();
        other.set(i -> i.setDate(daysAgo(181)));
        fires(plan, MESSAGE);
    }

    @Test
    void aPackMayMoveTheThreshold() {
        PlanBuilder plan = metTwice();
        plan.met(daysAgo(30), CALL, "Anna", "Wang Fang");
        rule(plan).threshold("days", 30).isSilent();
        rule(plan)
                .threshold("days", 29)
                .fires(
                        plan.build().getAccount(),
                        WARNING,
                        "In the last 29 days only Li Wei was met; everything hangs on one person.");
    }

    @Test
    void emailFutureMeetingsAndPeopleWhoHaveLeftMakeNoSecondContact() {
        PlanBuilder plan = metTwice();
        plan.met(daysAgo(3), EMAIL, "Anna", "Wang Fang");
        plan.met(daysAhead(3), VISIT, "Anna", "Zhao Jun");
        plan.met(daysAgo(3), VISIT, "Anna", "Sun Tao").person("Sun Tao").departed();
        fires(plan, MESSAGE);
    }

    @Test
    void isSilentWithoutAnOpenOpportunity() {
        PlanBuilder plan = metTwice();
        plan.opportunity("Grid").state(WON);
        rule(plan).isSilent();
    }

    @Test
    void isSilentWhenNobodyWasMet() {
        rule(plan().people("Li Wei").opportunity("Grid")).isSilent();
    }

    private static PlanBuilder metTwice() {
        return plan().opportunity("Grid")
                .met(daysAgo(20), VISIT, "Anna", "Li Wei")
                .met(daysAgo(5), VISIT, "Anna", "Li Wei");
    }

    private static Finding fires(PlanBuilder plan, String message) {
        return rule(plan).fires(plan.build().getAccount(), WARNING, message);
    }

    private static RuleCheck rule(PlanBuilder plan) {
        return check(new SingleThreaded(), plan.build());
    }
}
