package org.keyplan.validation.needs;

import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.model.Confidence.STATED;
import static org.keyplan.model.Horizon.LONG_TERM;
import static org.keyplan.model.Horizon.MOMENTARY;
import static org.keyplan.model.Horizon.UNKNOWN;
import static org.keyplan.model.OpportunityState.WON;
import static org.keyplan.validation.Severity.ADVICE;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.OpportunityStep;
import org.keyplan.model.Horizon;
import org.keyplan.validation.testing.RuleCheck;

class NeedsMomentaryOnlyTest {

    @Test
    void firesWhenAllNeedsAreOfTheMoment() {
        OpportunityStep grid = needs(MOMENTARY, MOMENTARY);
        rule(grid)
                .fires(
                        grid.get(),
                        ADVICE,
                        "All recorded needs of \"Grid\" are wishes of the moment; none is"
                                + " lasting.");
    }

    @Test
    void isSilentWhenOneLastsOrMayLast() {
        rule(needs(MOMENTARY, LONG_TERM)).isSilent();
        rule(needs(MOMENTARY, UNKNOWN)).isSilent();
    }

    @Test
    void isSilentWithoutNeeds() {
        rule(needs()).isSilent();
    }

    @Test
    void isSilentWhenTheOpportunityIsClosed() {
        rule(needs(MOMENTARY).state(WON)).isSilent();
    }

    private static OpportunityStep needs(Horizon... horizons) {
        OpportunityStep grid = plan().opportunity("Grid");
        for (int i = 0; i < horizons.length; i++) {
            grid.need("Need " + i, STATED).get().getNeeds().get(i).setHorizon(horizons[i]);
        }
        return grid;
    }

    private static RuleCheck rule(OpportunityStep plan) {
        return check(new NeedsMomentaryOnly(), plan.build());
    }
}
