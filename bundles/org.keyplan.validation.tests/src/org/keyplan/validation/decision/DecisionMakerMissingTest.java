package org.keyplan.validation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.OpportunityState;
import org.keyplan.validation.Rule;
import org.keyplan.validation.Severity;

import java.util.List;
import java.util.Locale;

class DecisionMakerMissingTest {

    private static final Rule RULE = new DecisionMakerMissing();
    private static final BuyingRole DECIDES = BuyingRole.DECISION_MAKER;

    @Test
    void mapWithoutDecisionMakerFires() {
        PlanBuilder plan = plan();
        plan.map("Grid").participant("Li Wei", BuyingRole.USER);
        fires(plan, "The influence map of \"Grid\" shows nobody who decides.");
    }

    @Test
    void oneDecisionMakerIsEnough() {
        PlanBuilder plan = plan();
        plan.map("Grid").participant("Li Wei", BuyingRole.USER, DECIDES);
        check(RULE, plan.build()).isSilent();
    }

    @Test
    void accountsOwnMapServesAnOpportunityWithoutOne() {
        PlanBuilder plan = plan().opportunity("Grid");
        plan.map().participant("Li Wei", DECIDES);
        check(RULE, plan.build()).isSilent();
    }

    @Test
    void ownMapCountsInsteadOfTheAccounts() {
        PlanBuilder plan = plan();
        plan.map().participant("Li Wei", DECIDES);
        plan.map("Grid").participant("Li Wei");
        fires(plan, "The influence map of \"Grid\" shows nobody who decides.");
    }

    @Test
    void missingMapIsSaid() {
        fires(
                plan().opportunity("Grid"),
                "There is no influence map for \"Grid\", so nobody is recorded who decides.");
    }

    @Test
    void departedDecisionMakersDoNotCount() {
        PlanBuilder plan = plan();
        plan.map("Grid").participant("Li Wei", DECIDES);
        plan.person("Li Wei").departed();
        fires(plan, "Whoever was to decide on \"Grid\" has left: Li Wei.");
    }

    @Test
    void personWhoIsInTheMapTwiceIsNamedOnce() {
        PlanBuilder plan = plan();
        plan.map("Grid").participant("Li Wei", DECIDES).participant("Li Wei", DECIDES);
        plan.person("Li Wei").departed();
        fires(plan, "Whoever was to decide on \"Grid\" has left: Li Wei.");
    }

    @Test
    void placeholderIsNamedAsWhatItIs() {
        PlanBuilder plan = plan();
        plan.map("Grid").participant("Li Wei", DECIDES).participant("Their board", DECIDES);
        plan.person("Li Wei").departed();
        plan.person("Their board").placeholder();
        fires(plan, "The decision maker of \"Grid\" is only a placeholder: Their board.");
        assertThat(check(RULE, plan.build()).fixes()).as("no second placeholder").isEmpty();
    }

    @Test
    void participantWithoutPersonIsNobody() {
        PlanBuilder plan = plan();
        plan.map("Grid").participant(null, DECIDES);
        fires(plan, "The influence map of \"Grid\" shows nobody who decides.");
    }

    @Test
    void whatIsOverNeedsNobody() {
        check(RULE, plan().opportunity("Grid").state(OpportunityState.WON).build()).isSilent();
    }

    @Test
    void placeholderMakesMapAndPersonInOneStep() {
        check(RULE, plan().opportunity("Grid").build())
                .fix("Add a placeholder for the Decision maker (economic) of \"Grid\"", false);
    }

    @Test
    void topDecisionMakerOutsideTheMapIsOfferedFirst() {
        PlanBuilder plan = plan().topDecisionMaker("Zhang Min").opportunity("Grid");
        String label =
                "Add Zhang Min to the influence map of \"Grid\" as Decision maker (economic)";
        assertThat(labels(plan).get(0)).isEqualTo(label);
        check(RULE, plan.build()).fix(label, true);
        plan.map("Grid").participant("Li Wei");
        check(RULE, plan.build()).fix(label, true);
    }

    @Test
    void mostInfluentialPeopleOfTheMapAreOffered() {
        PlanBuilder plan = plan();
        plan.person("Gone").departed();
        plan.map("Grid")
                .participant("Unknown")
                .participant("Low")
                .influence(1)
                .participant("Gone")
                .influence(5)
                .participant("High")
                .influence(5)
                .participant("Middle")
                .influence(3);
        assertThat(labels(plan))
                .containsExactly(
                        "Give High the role \"Decision maker (economic)\"",
                        "Give Middle the role \"Decision maker (economic)\"",
                        "Give Low the role \"Decision maker (economic)\"",
                        "Add a placeholder for the Decision maker (economic) of \"Grid\"");
        check(RULE, plan.build()).fix("Give High the role \"Decision maker (economic)\"", true);
    }

    @Test
    void topDecisionMakerInTheMapComesBeforeMoreInfluentialPeople() {
        PlanBuilder plan = plan().topDecisionMaker("Zhang Min");
        plan.map("Grid").participant("Li Wei").influence(5).participant("Zhang Min").influence(1);
        assertThat(labels(plan))
                .containsExactly(
                        "Give Zhang Min the role \"Decision maker (economic)\"",
                        "Give Li Wei the role \"Decision maker (economic)\"",
                        "Add a placeholder for the Decision maker (economic) of \"Grid\"");
    }

    private static void fires(PlanBuilder plan, String message) {
        check(RULE, plan.build()).fires(plan.opportunity("Grid").get(), Severity.ERROR, message);
    }

    private static List<String> labels(PlanBuilder plan) {
        return check(RULE, plan.build()).fixes().stream()
                .map(fix -> fix.label(Locale.ENGLISH))
                .toList();
    }
}
