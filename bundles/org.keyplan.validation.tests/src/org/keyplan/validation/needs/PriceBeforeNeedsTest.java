package org.keyplan.validation.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.daysAgo;
import static org.keyplan.analysis.testing.PlanBuilder.daysAhead;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.model.Channel.EMAIL;
import static org.keyplan.model.Channel.VISIT;
import static org.keyplan.model.Confidence.CONFIRMED;
import static org.keyplan.model.Confidence.STATED;
import static org.keyplan.model.OpportunityState.LOST;
import static org.keyplan.model.Topic.NEEDS;
import static org.keyplan.model.Topic.PRICE;
import static org.keyplan.validation.Severity.WARNING;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.InteractionStep;
import org.keyplan.analysis.testing.OpportunityStep;
import org.keyplan.validation.Finding;
import org.keyplan.validation.testing.RuleCheck;

class PriceBeforeNeedsTest {

    private static final String BEFORE =
            "A price for \"Grid\" was given or discussed on 2026-06-20, before the customer’s needs"
                    + " had been discussed.";

    private static final String UNCONFIRMED =
            "A price for \"Grid\" was given or discussed on 2026-06-20, and no need has been"
                    + " confirmed to this day.";

    @Test
    void firesWhenQuotedBeforeNeedsWereDiscussed() {
        OpportunityStep grid = confirmed().quotedOn(daysAgo(10));
        grid.met(daysAgo(9), VISIT, "Anna", "Li Wei").topics(NEEDS);
        fires(grid, BEFORE);
    }

    @Test
    void firesWhenNeedsWereNeverDiscussed() {
        fires(confirmed().quotedOn(daysAgo(10)), BEFORE);
    }

    @Test
    void isSilentWhenNeedsWereDiscussedFirstAndOneIsConfirmed() {
        OpportunityStep grid = confirmed().quotedOn(daysAgo(10));
        grid.met(daysAgo(11), VISIT, "Anna", "Li Wei").topics(NEEDS);
        rule(grid).isSilent();
    }

    @Test
    void needsDiscussedOnTheDayOfThePriceWereDiscussedInTime() {
        OpportunityStep grid = confirmed();
        grid.met(daysAgo(10), VISIT, "Anna", "Li Wei").topics(PRICE, NEEDS).about("Grid");
        rule(grid).isSilent();
    }

    @Test
    void talkingAboutThePriceCountsLikeAQuotation() {
        OpportunityStep grid = confirmed().quotedOn(daysAgo(2));
        InteractionStep talk = grid.met(daysAgo(10), EMAIL, "Anna", "Li Wei").about("Grid");
        grid.met(daysAgo(5), VISIT, "Anna", "Li Wei").topics(NEEDS);
        rule(grid).isSilent();
        talk.topics(PRICE);
        Finding finding = fires(grid, BEFORE);
        assertThat(finding.evidence()).containsExactly(talk.get());
    }

    @Test
    void theEarlierOfQuotationAndTalkCounts() {
        OpportunityStep grid = confirmed().quotedOn(daysAgo(10));
        grid.met(daysAgo(4), VISIT, "Anna", "Li Wei").topics(PRICE).about("Grid");
        grid.met(daysAgo(5), VISIT, "Anna", "Li Wei").topics(NEEDS);
        assertThat(fires(grid, BEFORE).evidence()).isEmpty();
    }

    @Test
    void firesWhileNoNeedIsConfirmed() {
        OpportunityStep grid = plan().opportunity("Grid").need("Fewer stops", STATED);
        grid.quotedOn(daysAgo(10)).met(daysAgo(30), VISIT, "Anna", "Li Wei").topics(NEEDS);
        fires(grid, UNCONFIRMED);
        grid.need("Fewer stops", CONFIRMED);
        rule(grid).isSilent();
    }

    @Test
    void isSilentBeforeAnyPrice() {
        rule(plan().opportunity("Grid")).isSilent();
        rule(plan().opportunity("Grid").quotedOn(daysAhead(1))).isSilent();
    }

    @Test
    void aQuotationOfTodayCounts() {
        assertThat(rule(plan().opportunity("Grid").quotedOn(daysAgo(0))).messages()).hasSize(1);
    }

    @Test
    void needsOfAnotherOpportunityDoNotCountButThoseOfNoneDo() {
        OpportunityStep grid = confirmed().quotedOn(daysAgo(10));
        InteractionStep talk = grid.met(daysAgo(20), VISIT, "Anna", "Li Wei").topics(NEEDS);
        rule(grid).isSilent();
        talk.about("Other");
        fires(grid, BEFORE);
    }

    @Test
    void aPriceTalkAboutNoOpportunityCountsOnlyWhereThereIsOnlyOne() {
        OpportunityStep grid = confirmed();
        grid.met(daysAgo(10), VISIT, "Anna", "Li Wei").topics(PRICE);
        fires(grid, BEFORE);
        grid.opportunity("Other");
        rule(grid).isSilent();
    }

    @Test
    void isSilentWhenTheOpportunityIsClosed() {
        rule(confirmed().quotedOn(daysAgo(10)).state(LOST)).isSilent();
    }

    private static OpportunityStep confirmed() {
        return plan().opportunity("Grid").need("Fewer stops", CONFIRMED);
    }

    private static Finding fires(OpportunityStep grid, String message) {
        return rule(grid).fires(grid.get(), WARNING, message);
    }

    private static RuleCheck rule(OpportunityStep plan) {
        return check(new PriceBeforeNeeds(), plan.build());
    }
}
