package org.keyplan.validation.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.OpportunityStep;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.BuyingStage;
import org.keyplan.model.OpportunityState;
import org.keyplan.model.SalesStage;
import org.keyplan.validation.Rule;
import org.keyplan.validation.Severity;

class StagesApartTest {

    private static final Rule RULE = new StagesApart();

    @Test
    void twoStagesAheadOfTheCustomerFires() {
        OpportunityStep grid = stages(SalesStage.PROPOSE, BuyingStage.NEED);
        check(RULE, grid.build())
                .fires(
                        grid.get(),
                        Severity.WARNING,
                        "For \"Grid\" we are in the sales stage \"Propose\" while the customer is"
                                + " only in the buying stage \"Need\".");
    }

    @Test
    void twoStagesBehindTheCustomerFires() {
        OpportunityStep grid = stages(SalesStage.ENTER, BuyingStage.TENDER);
        check(RULE, grid.build())
                .fires(
                        grid.get(),
                        Severity.WARNING,
                        "For \"Grid\" the customer is already in the buying stage \"Tender and"
                                + " evaluation\" while we are only in the sales stage \"Enter\".");
    }

    @Test
    void oneStageApartIsFine() {
        check(RULE, stages(SalesStage.PROPOSE, BuyingStage.SUPPLIER_SURVEY).build()).isSilent();
        check(RULE, stages(SalesStage.PROPOSE, BuyingStage.TENDER).build()).isSilent();
        check(RULE, stages(SalesStage.IMPLEMENT, BuyingStage.INSTALLATION).build()).isSilent();
    }

    @Test
    void thresholdDecides() {
        AccountPlan two = stages(SalesStage.PROPOSE, BuyingStage.NEED).build();
        check(RULE, two).threshold("count", 2).isSilent();
        AccountPlan one = stages(SalesStage.ENTER, BuyingStage.NEED).build();
        assertThat(check(RULE, one).threshold("count", 0).findings()).hasSize(1);
    }

    @Test
    void whatIsOverIsLeftAlone() {
        OpportunityStep lost = stages(SalesStage.IMPLEMENT, BuyingStage.NEED);
        check(RULE, lost.state(OpportunityState.LOST).build()).isSilent();
    }

    @Test
    void eitherStageCanBeBroughtToTheOther() {
        AccountPlan plan = stages(SalesStage.NEGOTIATE, BuyingStage.SUPPLIER_SURVEY).build();
        check(RULE, plan).fix("Set the sales stage of \"Grid\" to \"Enter\"", true);
        check(RULE, plan).fix("Set the buying stage of \"Grid\" to \"Purchase commitment\"", true);
    }

    private static OpportunityStep stages(SalesStage sales, BuyingStage buying) {
        return plan().opportunity("Grid").stage(sales).buyingStage(buying);
    }
}
