package org.keyplan.validation.needs;

import static org.keyplan.analysis.testing.PlanBuilder.daysAgo;
import static org.keyplan.analysis.testing.PlanBuilder.daysAhead;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.model.Channel.CALL;
import static org.keyplan.model.Channel.VISIT;
import static org.keyplan.model.Topic.BACKGROUND;
import static org.keyplan.model.Topic.NEEDS;
import static org.keyplan.model.Topic.PRICE;
import static org.keyplan.model.Topic.RELATIONSHIP;
import static org.keyplan.model.Topic.SOLUTION;
import static org.keyplan.validation.Severity.ADVICE;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.InteractionStep;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.Topic;
import org.keyplan.validation.testing.RuleCheck;

class ProductBeforeNeedsTest {

    private static final String MESSAGE =
            "The first contact on record, \"2026-06-20 visit: Kick-off\", was about solution or"
                    + " price, not about the customer’s situation or needs.";

    @Test
    void firesWhenTheFirstContactWasAboutTheSolutionOrThePrice() {
        fires(first(SOLUTION));
        fires(first(PRICE, RELATIONSHIP));
    }

    @Test
    void isSilentWhenItWasAboutBackgroundOrNeedsToo() {
        rule(first(SOLUTION, BACKGROUND)).isSilent();
        rule(first(PRICE, NEEDS)).isSilent();
    }

    @Test
    void isSilentWhenItWasAboutSomethingElse() {
        rule(first(RELATIONSHIP)).isSilent();
        rule(first()).isSilent();
    }

    @Test
    void theEarliestDateIsTheFirstWhateverTheOrderInThePlan() {
        InteractionStep plan = first(SOLUTION);
        plan.met(daysAgo(3), VISIT, "Anna", "Li Wei").topics(NEEDS);
        fires(plan);
        plan.met(daysAgo(11), CALL, "Anna", "Li Wei").topics(BACKGROUND);
        rule(plan).isSilent();
    }

    @Test
    void contactsOfTheFirstDayAreTakenTogether() {
        InteractionStep plan = first(SOLUTION);
        plan.met(daysAgo(10), CALL, "Anna", "Li Wei").topics(NEEDS);
        rule(plan).isSilent();
    }

    @Test
    void namesTheContactOfTheFirstDayThatWasAboutTheProduct() {
        PlanBuilder plan = plan().met(daysAgo(10), CALL, "Anna", "Li Wei").topics(RELATIONSHIP);
        InteractionStep visit = plan.met(daysAgo(10), VISIT, "Anna", "Li Wei").topics(SOLUTION);
        fires(visit.purpose("Kick-off"));
    }

    @Test
    void isSilentWithoutContactsAndAboutFutureOrUndatedOnes() {
        rule(plan()).isSilent();
        rule(first(SOLUTION).set(i -> i.setDate(daysAhead(1)))).isSilent();
        rule(first(SOLUTION).set(i -> i.setDate(null))).isSilent();
    }

    private static InteractionStep first(Topic... topics) {
        return plan().met(daysAgo(10), VISIT, "Anna", "Li Wei").purpose("Kick-off").topics(topics);
    }

    private static void fires(InteractionStep plan) {
        rule(plan).fires(plan.get(), ADVICE, MESSAGE);
    }

    private static RuleCheck rule(PlanBuilder plan) {
        return check(new ProductBeforeNeeds(), plan.build());
    }
}
