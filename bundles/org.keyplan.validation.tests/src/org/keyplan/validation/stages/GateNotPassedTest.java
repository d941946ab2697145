package org.keyplan.validation.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.daysAgo;
import static org.keyplan.analysis.testing.PlanBuilder.daysAhead;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.testing.RuleCheck.TODAY;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.OpportunityStep;
import org.keyplan.core.edit.PlanEditing;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.OpportunityState;
import org.keyplan.model.SalesStage;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.Severity;

import java.util.Locale;

class GateNotPassedTest {

    private static final Rule RULE = new GateNotPassed();

    @Test
    void gateLeftOutBeforeThePresentStageFires() {
        OpportunityStep grid = in(SalesStage.PROPOSE).gate(SalesStage.ENTER, null);
        Finding finding =
                check(RULE, grid.build())
                        .fires(
                                grid.get(),
                                Severity.ERROR,
                                "\"Grid\" is in the sales stage \"Propose\", but these gates before"
                                        + " it have not been passed: Enter: gate of ENTER.");
        assertThat(finding.evidence()).containsExactly(grid.get().getGates().get(0));
    }

    @Test
    void passedGatesAreFine() {
        OpportunityStep grid = in(SalesStage.PROPOSE).gate(SalesStage.ENTER, TODAY);
        check(RULE, grid.build()).isSilent();
    }

    @Test
    void gatesOfThePresentAndLaterStagesMayWait() {
        OpportunityStep grid =
                in(SalesStage.PROPOSE)
                        .gate(SalesStage.PROPOSE, null)
                        .gate(SalesStage.NEGOTIATE, null);
        check(RULE, grid.build()).isSilent();
    }

    @Test
    void hurryingOnDoesNotHideWhatWasSkipped() {
        OpportunityStep grid =
                in(SalesStage.TENDER)
                        .gate(SalesStage.ENTER, null)
                        .gate(SalesStage.PROPOSE, daysAgo(3));
        assertThat(check(RULE, grid.build()).findings()).hasSize(1);
    }

    @Test
    void oneOfSeveralGatesIsEnoughToFire() {
        OpportunityStep grid =
                in(SalesStage.PROPOSE)
                        .gate(SalesStage.ENTER, daysAgo(5))
                        .gate(SalesStage.ENTER, null);
        Finding finding = check(RULE, grid.build()).findings().get(0);
        assertThat(finding.evidence()).containsExactly(grid.get().getGates().get(1));
    }

    @Test
    void dateToComeIsNoPassing() {
        OpportunityStep grid = in(SalesStage.PROPOSE).gate(SalesStage.ENTER, daysAhead(1));
        assertThat(check(RULE, grid.build()).findings()).hasSize(1);
        check(RULE, grid.build()).asOf(daysAhead(1)).isSilent();
    }

    @Test
    void withoutGatesOrWhenOverItIsSilent() {
        check(RULE, in(SalesStage.IMPLEMENT).build()).isSilent();
        OpportunityStep won = in(SalesStage.PROPOSE).gate(SalesStage.ENTER, null);
        check(RULE, won.state(OpportunityState.WON).build()).isSilent();
    }

    @Test
    void goingBackToTheFirstGateLeftOutSolvesIt() {
        OpportunityStep grid =
                in(SalesStage.TENDER)
                        .gate(SalesStage.PROPOSE, null)
                        .gate(SalesStage.ENTER, null)
                        .gate(SalesStage.DEVELOP, daysAgo(90));
        check(RULE, grid.build()).fix("Set the sales stage of \"Grid\" to \"Enter\"", true);
        execute(grid.build(), 0);
        assertThat(grid.get().getStageEnteredOn()).isEqualTo(TODAY);
    }

    @Test
    void passingAllOfThemSolvesIt() {
        OpportunityStep grid =
                in(SalesStage.TENDER)
                        .gate(SalesStage.PROPOSE, null)
                        .gate(SalesStage.ENTER, daysAhead(4));
        check(RULE, grid.build())
                .fix(
                        "Record as passed on 2026-06-30: Propose: gate of PROPOSE, Enter: gate of"
                                + " ENTER",
                        true);
    }

    private static void execute(AccountPlan plan, int fix) {
        QuickFix chosen = check(RULE, plan).fixes().get(fix);
        chosen.command(PlanEditing.domain(plan), Locale.ENGLISH).execute();
    }

    private static OpportunityStep in(SalesStage stage) {
        return plan().opportunity("Grid").stage(stage);
    }
}
