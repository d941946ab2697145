package org.keyplan.validation.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.daysAgo;
import static org.keyplan.analysis.testing.PlanBuilder.daysAhead;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.OpportunityStep;
import org.keyplan.model.OpportunityState;
import org.keyplan.model.SalesStage;
import org.keyplan.validation.Rule;
import org.keyplan.validation.Severity;

import java.time.LocalDate;

class StageUnchangedTest {

    private static final Rule RULE = new StageUnchanged();

    @Test
    void moreThanSixtyDaysInAStageFires() {
        OpportunityStep grid = since(daysAgo(61));
        check(RULE, grid.build())
                .fires(
                        grid.get(),
                        Severity.WARNING,
                        "\"Grid\" has been in the sales stage \"Enter\" since 2026-04-30, for 61"
                                + " days.");
    }

    @Test
    void sixtyDaysAreFine() {
        check(RULE, since(daysAgo(60)).build()).isSilent();
    }

    @Test
    void thresholdDecides() {
        check(RULE, since(daysAgo(61)).build()).threshold("days", 61).isSilent();
        assertThat(check(RULE, since(daysAgo(8)).build()).threshold("days", 7).findings())
                .hasSize(1);
    }

    @Test
    void unknownOrFutureDateIsNotLong() {
        check(RULE, since(null).build()).isSilent();
        check(RULE, since(daysAhead(100)).build()).isSilent();
    }

    @Test
    void whatIsOverIsLeftAlone() {
        check(RULE, since(daysAgo(400)).state(OpportunityState.WON).build()).isSilent();
    }

    @Test
    void decisionIsOfferedUntilItIsPlanned() {
        OpportunityStep grid = since(daysAgo(61));
        check(RULE, grid.build())
                .fix("Create the action \"Agree the next step for Grid or give it up\"", false);
        grid.action("Agree the next step for Grid or give it up").about("Grid");
        assertThat(check(RULE, grid.build()).fixes()).isEmpty();
    }

    private static OpportunityStep since(LocalDate date) {
        return plan().opportunity("Grid").stage(SalesStage.ENTER, date);
    }
}
