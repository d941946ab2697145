package org.keyplan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.keyplan.analysis.testing.PlanBuilder.AS_OF;
import static org.keyplan.analysis.testing.PlanBuilder.daysAgo;
import static org.keyplan.analysis.testing.PlanBuilder.daysAhead;
import static org.keyplan.analysis.testing.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.Action;
import org.keyplan.model.ActionStatus;
import org.keyplan.model.Channel;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Interaction;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OpportunityState;
import org.keyplan.model.SalesStage;
import org.keyplan.model.Tie;
import org.keyplan.model.TieKind;

import java.util.concurrent.atomic.AtomicInteger;

class PlanIndexTest {

    private final PlanBuilder plan = plan();

    @Test
    void interactionsComeByDateAndWithinADayInModelOrder() {
        Interaction late = plan.met(daysAgo(1), Channel.CALL, "Anna", "Li").get();
        Interaction firstOfDay = plan.met(daysAgo(5), Channel.CALL, "Anna", "Li").get();
        Interaction secondOfDay = plan.met(daysAgo(5), Channel.EMAIL, "Anna", "Li").get();

        assertThat(plan.index().interactions()).containsExactly(firstOfDay, secondOfDay, late);
    }

    @Test
    void interactionsOfTheDayCountThoseOfTomorrowAndUndatedOnesDoNot() {
        Interaction today = plan.met(AS_OF, Channel.CALL, "Anna", "Li").get();
        plan.met(daysAhead(1), Channel.CALL, "Anna", "Li");
        plan.met(null, Channel.CALL, "Anna", "Li");

        assertThat(plan.index().interactions()).containsExactly(today);
        assertThat(plan.index().interactionsWith(plan.person("Li").get())).containsExactly(today);
    }

    @Test
    void interactionsAreFoundByWhoTookPartAndWhatTheyWereAbout() {
        Interaction both =
                plan.met(daysAgo(3), Channel.CALL, "Anna", "Li", "Wu").about("Grid").get();
        Interaction other = plan.met(daysAgo(2), Channel.CALL, "Ben", "Wu").get();
        PlanIndex index = plan.index();

        assertThat(index.interactionsWith(plan.person("Li").get())).containsExactly(both);
        assertThat(index.interactionsWith(plan.person("Wu").get())).containsExactly(both, other);
        assertThat(index.interactionsOf(plan.member("Ben").get())).containsExactly(other);
        assertThat(index.interactionsAbout(plan.opportunity("Grid").get())).containsExactly(both);
        assertThat(index.interactionsWith(null)).isEmpty();
        assertThat(index.interactionsOf(null)).isEmpty();
        assertThat(index.interactionsAbout(null)).isEmpty();
    }

    @Test
    void engagementsAreFoundFromBothEnds() {
        Engagement li = plan.engagement("Anna", "Li", EngagementLevel.NONE).get();
        Engagement wu = plan.engagement("Anna", "Wu", EngagementLevel.TRUSTED).get();
        Engagement nobody = plan.engagement(null, null, EngagementLevel.TRUSTED).get();
        PlanIndex index = plan.index();

        assertThat(index.engagementsWith(plan.person("Li").get())).containsExactly(li);
        assertThat(index.engagementsOf(plan.member("Anna").get())).containsExactly(li, wu);
        assertThat(index.engagementsWith(null)).doesNotContain(nobody);
    }

    @Test
    void tiesAreFoundFromBothEndsAndATieToOneselfOnce() {
        Tie tie = plan.tie("Li", TieKind.TRUSTS, "Wu").get();
        Tie self = plan.tie("Li", TieKind.ALLIED, "Li").get();
        Tie loose = plan.tie("Wu", TieKind.ALLIED, null).get();
        PlanIndex index = plan.index();

        assertThat(index.tiesOf(plan.person("Li").get())).containsExactly(tie, self);
        assertThat(index.tiesOf(plan.person("Wu").get())).containsExactly(tie, loose);
        assertThat(index.tiesOf(null)).isEmpty();
    }

    @Test
    void openAndLateOpportunitiesAreKeptApart() {
        Opportunity early = plan.opportunity("Early").stage(SalesStage.ENTER).get();
        Opportunity late = plan.opportunity("Late").stage(SalesStage.PROPOSE).get();
        plan.opportunity("Lost").stage(SalesStage.TENDER).state(OpportunityState.LOST);

        assertThat(plan.index().openOpportunities()).containsExactly(early, late);
        assertThat(plan.index().lateOpportunities()).containsExactly(late);
    }

    @Test
    void anOpportunityHasItsOwnMapElseTheAccounts() {
        InfluenceMap own = plan.map("Grid").get();
        Opportunity grid = plan.opportunity("Grid").get();
        Opportunity other = plan.opportunity("Other").get();
        assertThat(plan.index().mapOf(other)).isEmpty();
        assertThat(plan.index().participants(other)).isEmpty();

        InfluenceMap accounts = plan.map().get();
        assertThat(plan.index().mapOf(grid)).containsSame(own);
        assertThat(plan.index().mapOf(other)).containsSame(accounts);
        assertThat(plan.index().mapOf(null)).containsSame(accounts);
    }

    @Test
    void anOwnMapCountsEvenWhileItIsEmpty() {
        plan.map("Grid");
        plan.map().participant("Li");

        assertThat(plan.index().participants(plan.opportunity("Grid").get())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ActionStatus.class)
    void actionsAreOpenUntilDoneOrCancelled(ActionStatus status) {
        plan.opportunity("Grid");
        Action action = plan.action("Call").status(status).naming("Li").about("Grid").get();
        boolean open = status == ActionStatus.OPEN || status == ActionStatus.IN_PROGRESS;
        PlanIndex index = plan.index();

        assertThat(index.openActions().contains(action)).isEqualTo(open);
        assertThat(index.openActionsNaming(plan.person("Li").get()).contains(action))
                .isEqualTo(open);
        assertThat(index.openActionsFor(plan.opportunity("Grid").get()).contains(action))
                .isEqualTo(open);
    }

    @Test
    void actionsForSomethingElseAreNotFound() {
        plan.action("Call").naming("Li").about("Grid");
        PlanIndex index = plan.index();

        assertThat(index.openActionsNaming(plan.person("Wu").get())).isEmpty();
        assertThat(index.openActionsFor(plan.opportunity("Other").get())).isEmpty();
        assertThat(index.openActionsNaming(null)).isEmpty();
        assertThat(index.openActionsFor(null)).isEmpty();
    }

    @Test
    void derivedResultsAreComputedOnce() {
        AtomicInteger computed = new AtomicInteger();
        PlanIndex index = plan.index();

        String first = index.derived(String.class, i -> "result " + computed.incrementAndGet());
        String second = index.derived(String.class, i -> "result " + computed.incrementAndGet());

        assertThat(first).isEqualTo("result 1").isSameAs(second);
    }

    @Test
    void aPlanAndADateAreNeeded() {
        assertThatNullPointerException().isThrownBy(() -> PlanIndex.of(null, AS_OF));
        assertThatNullPointerException().isThrownBy(() -> PlanIndex.of(plan.build(), null));
    }
}
