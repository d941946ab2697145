package org.keyplan.validation.competition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.Severity.ADVICE;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.OpportunityStep;
import org.keyplan.model.OpportunityState;
import org.keyplan.model.SalesStage;
import org.keyplan.model.Stance;
import org.keyplan.validation.testing.RuleCheck;

class CompetitorsUnknownTest {

    private static final String MESSAGE =
            "For \"Grid\" it is not recorded where any competitor stands.";

    @Test
    void firesFromTheProposalOn() {
        OpportunityStep grid = grid(SalesStage.PROPOSE);
        rule(grid).fires(grid.get(), ADVICE, MESSAGE);
        rule(grid(SalesStage.ENTER)).isSilent();
        rule(grid(SalesStage.TENDER).state(OpportunityState.LOST)).isSilent();
    }

    @Test
    void isSilentWithAnyPosition() {
        rule(grid(SalesStage.TENDER).position("Volt", Stance.UNKNOWN)).isSilent();
    }

    @Test
    void aPositionOfNobodyDoesNotCount() {
        OpportunityStep grid = grid(SalesStage.TENDER).position("Volt", Stance.STRONG);
        grid.get().getPositions().get(0).setCompetitor(null);
        rule(grid).fires(grid.get(), ADVICE, MESSAGE);
    }

    @Test
    void recordsAKnownCompetitor() {
        OpportunityStep grid = grid(SalesStage.TENDER);
        assertThat(rule(grid).fixes()).isEmpty();
        grid.opportunity("Other").position("Volt", Stance.EVEN);
        rule(grid).fix("Record that Volt competes for \"Grid\"", true);
    }

    private static OpportunityStep grid(SalesStage stage) {
        return plan().opportunity("Grid").stage(stage);
    }

    private static RuleCheck rule(OpportunityStep plan) {
        return check(new CompetitorsUnknown(), plan.build());
    }
}
