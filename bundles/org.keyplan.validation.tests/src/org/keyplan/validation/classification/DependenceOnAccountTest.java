package org.keyplan.validation.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.Severity.WARNING;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.validation.testing.RuleCheck;

class DependenceOnAccountTest {

    @Test
    void firesFromThirtyPercentOn() {
        PlanBuilder plan = share(30);
        rule(plan)
                .fires(
                        plan.build().getAccount(),
                        WARNING,
                        "30 % of our whole sales come from Customer.");
        rule(plan).threshold("percent", 31).isSilent();
        rule(share(29)).isSilent();
    }

    @Test
    void isSilentIfNobodyKnows() {
        rule(share(null)).isSilent();
    }

    @Test
    void addsARiskThatOnlyMakesItVisible() {
        PlanBuilder plan = share(70);
        rule(plan).fix("Add the risk \"Dependence on Customer\"", false);
        plan.risk("Too close", null, null).get().getConcerns().add(plan.build().getAccount());
        assertThat(rule(plan).fixes()).isEmpty();
    }

    private static PlanBuilder share(Integer percent) {
        return plan().onAccount(a -> a.setShareOfOurSales(percent));
    }

    private static RuleCheck rule(PlanBuilder plan) {
        return check(new DependenceOnAccount(), plan.build());
    }
}
