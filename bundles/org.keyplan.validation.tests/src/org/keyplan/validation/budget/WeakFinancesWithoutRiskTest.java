package org.keyplan.validation.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyplan.analysis.testing.OpportunityStep;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.FinancialHealth;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OpportunityState;
import org.keyplan.model.PlanElement;
import org.keyplan.validation.Finding;
import org.keyplan.validation.Rule;
import org.keyplan.validation.Severity;

import java.util.function.Function;

class WeakFinancesWithoutRiskTest {

    private static final Rule RULE = new WeakFinancesWithoutRisk();

    @Test
    void strainedFinancesNeedARisk() {
        OpportunityStep grid = finances(FinancialHealth.STRAINED);
        Finding finding =
                check(RULE, grid.build())
                        .fires(
                                grid.get(),
                                Severity.WARNING,
                                "The customer’s finances are strained, but no risk that matters"
                                        + " covers \"Grid\".");
        assertThat(finding.evidence()).containsExactly(grid.budget());
    }

    @Test
    void criticalFinancesNeedARisk() {
        OpportunityStep grid = finances(FinancialHealth.CRITICAL);
        check(RULE, grid.build())
                .fires(
                        grid.get(),
                        Severity.WARNING,
                        "The customer’s finances are critical, but no risk that matters covers"
                                + " \"Grid\".");
    }

    @ParameterizedTest
    @EnumSource(
            value = FinancialHealth.class,
            names = {"UNKNOWN", "SOUND"})
    void soundOrUnknownFinancesNeedNone(FinancialHealth health) {
        check(RULE, finances(health).build()).isSilent();
    }

    @Test
    void riskThatConcernsNothingInParticularCoversAll() {
        OpportunityStep grid = finances(FinancialHealth.CRITICAL);
        grid.risk("Late payment", 3, null);
        check(RULE, grid.build()).isSilent();
    }

    @Test
    void likelihoodBelowThreeOrUnknownDoesNotMatter() {
        OpportunityStep grid = finances(FinancialHealth.CRITICAL);
        grid.risk("Late payment", 2, 5).risk("Strike", null, 5);
        assertThat(check(RULE, grid.build()).findings()).hasSize(1);
        check(RULE, grid.build()).threshold("score", 2).isSilent();
        grid.risk("Late payment", 3, 5);
        assertThat(check(RULE, grid.build()).threshold("score", 4).findings()).hasSize(1);
    }

    @Test
    void riskCoversWhatItConcerns() {
        assertThat(check(RULE, concerning(grid -> grid.get())).findings()).isEmpty();
        assertThat(check(RULE, concerning(grid -> grid.budget())).findings()).isEmpty();
        assertThat(check(RULE, concerning(grid -> grid.build().getAccount())).findings()).isEmpty();
        assertThat(check(RULE, concerning(grid -> grid.person("Li Wei").get())).findings())
                .hasSize(1);
    }

    @Test
    void riskOfAnotherOpportunityDoesNotCover() {
        OpportunityStep grid = finances(FinancialHealth.CRITICAL);
        Opportunity other = plan(grid.build()).opportunity("Other").get();
        grid.risk("Late payment", 5, 5).set(risk -> risk.getConcerns().add(other));
        assertThat(check(RULE, grid.build()).findings()).hasSize(1);
    }

    @Test
    void whatIsOverOrWithoutBudgetIsLeftAlone() {
        OpportunityStep over = finances(FinancialHealth.CRITICAL).state(OpportunityState.LOST);
        check(RULE, over.build()).isSilent();
        check(RULE, plan().opportunity("Grid").build()).isSilent();
    }

    @Test
    void riskIsOffered() {
        AccountPlan plan = finances(FinancialHealth.STRAINED).build();
        check(RULE, plan).fix("Add the risk that the customer cannot pay for \"Grid\"", true);
        check(RULE, plan)
                .threshold("score", 5)
                .fix("Add the risk that the customer cannot pay for \"Grid\"", true);
    }

    private static OpportunityStep finances(FinancialHealth health) {
        OpportunityStep grid = plan().opportunity("Grid");
        grid.budget().setFinancialHealth(health);
        return grid;
    }

    private static AccountPlan concerning(Function<OpportunityStep, PlanElement> element) {
        OpportunityStep grid = finances(FinancialHealth.CRITICAL);
        PlanElement concerned = element.apply(grid);
        return grid.risk("Late payment", 5, 5)
                .set(risk -> risk.getConcerns().add(concerned))
                .build();
    }
}
