package org.keyplan.validation.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.daysAgo;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.Severity.ADVICE;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.InteractionStep;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.Channel;
import org.keyplan.model.Topic;
import org.keyplan.validation.Finding;
import org.keyplan.validation.testing.RuleCheck;

class IdleTalkTest {

    @Test
    void firesFromThreeOn() {
        PlanBuilder plan = plan();
        talk(plan, 180);
        talk(plan, 20);
        rule(plan).isSilent();
        talk(plan, 0);
        Finding finding = rule(plan).fires(plan.build().getAccount(), ADVICE, message("3", 180));
        assertThat(finding.evidence()).hasSize(3);
        rule(plan).threshold("count", 4).isSilent();
    }

    @Test
    void whatIsOlderOrStillToComeDoesNotCount() {
        PlanBuilder plan = twice();
        talk(plan, 181);
        talk(plan, -1);
        rule(plan).isSilent();
        rule(plan)
                .threshold("days", 181)
                .fires(plan.build().getAccount(), ADVICE, message("3", 181));
    }

    @Test
    void oneAloneIsCalledSo() {
        PlanBuilder plan = plan();
        talk(plan, 5);
        rule(plan)
                .threshold("count", 1)
                .fires(
                        plan.build().getAccount(),
                        ADVICE,
                        "One interaction with Customer in the last 180 days had nothing but the"
                                + " relationship as topic, and neither a purpose nor an outcome.");
    }

    @Test
    void aPurposeOrAnOutcomeIsEnough() {
        PlanBuilder plan = twice();
        InteractionStep third = talk(plan, 1);
        rule(third.purpose("Meet the new director")).isSilent();
        rule(third.purpose(" ").outcome("Knows whom to ask")).isSilent();
        assertThat(rule(third.outcome("")).findings()).hasSize(1);
    }

    @Test
    void otherTopicsOrNoneDoNotCount() {
        PlanBuilder plan = twice();
        talk(plan, 1).topics(Topic.NEEDS);
        plan.met(daysAgo(1), Channel.MEAL, "Anna", "Li Wei");
        rule(plan).isSilent();
    }

    private static PlanBuilder twice() {
        PlanBuilder plan = plan();
        talk(plan, 1);
        talk(plan, 2);
        return plan;
    }

    private static InteractionStep talk(PlanBuilder plan, int daysAgo) {
        return plan.met(daysAgo(daysAgo), Channel.MEAL, "Anna", "Li Wei")
                .topics(Topic.RELATIONSHIP);
    }

    private static String message(String count, int days) {
        return count
                + " interactions with Customer in the last "
                + days
                + " days had nothing but the relationship as topic,"
                + " and neither a purpose nor an outcome.";
    }

    private static RuleCheck rule(PlanBuilder plan) {
        return check(new IdleTalk(), plan.build());
    }
}
