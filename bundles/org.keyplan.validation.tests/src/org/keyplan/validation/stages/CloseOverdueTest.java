package org.keyplan.validation.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.daysAgo;
import static org.keyplan.analysis.testing.PlanBuilder.daysAhead;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.testing.RuleCheck.TODAY;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.analysis.testing.OpportunityStep;
import org.keyplan.model.OpportunityState;
import org.keyplan.validation.Rule;
import org.keyplan.validation.Severity;

import java.time.LocalDate;

class CloseOverdueTest {

    private static final Rule RULE = new CloseOverdue();

    @Test
    void closeExpectedYesterdayFires() {
        OpportunityStep grid = closes(daysAgo(1));
        check(RULE, grid.build())
                .fires(
                        grid.get(),
                        Severity.WARNING,
                        "\"Grid\" was expected to close on 2026-06-29 and is still open.");
    }

    @Test
    void closeExpectedTodayMayStillCome() {
        check(RULE, closes(TODAY).build()).isSilent();
        assertThat(check(RULE, closes(TODAY).build()).asOf(daysAhead(1)).findings()).hasSize(1);
    }

    @Test
    void withoutDateNothingIsOverdue() {
        check(RULE, closes(null).build()).isSilent();
    }

    @ParameterizedTest
    @EnumSource(value = OpportunityState.class, mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
    void whatIsOverIsLeftAlone(OpportunityState state) {
        check(RULE, closes(daysAgo(1)).state(state).build()).isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Won", "Lost", "Dropped"})
    void outcomeCanBeRecorded(String outcome) {
        check(RULE, closes(daysAgo(1)).build()).fix("Record \"Grid\" as: " + outcome, true);
    }

    private static OpportunityStep closes(LocalDate date) {
        return plan().opportunity("Grid").closes(date);
    }
}
