package org.keyplan.validation.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.model.ValueKind.MONEY;
import static org.keyplan.model.ValueKind.PRODUCT;
import static org.keyplan.model.ValueKind.RISK;
import static org.keyplan.model.ValueKind.SERVICE;
import static org.keyplan.validation.Severity.WARNING;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.validation.testing.RuleCheck;

class ValueBalanceUnfavourableTest {

    @Test
    void firesWhenTheBalanceIsNegative() {
        PlanBuilder plan = plan().value(PRODUCT, 2, 4, null).value(MONEY, 3, 3, null);
        fires(plan, rule(plan), negative(-1, 0));
    }

    @Test
    void isSilentWhenTheBalanceIsEven() {
        rule(plan().value(PRODUCT, 3, 3, null).value(MONEY, 3, 3, null)).isSilent();
    }

    @Test
    void aPackMayAskForMore() {
        PlanBuilder plan = plan().value(PRODUCT, 5, 3, null).value(MONEY, 5, 1, null);
        rule(plan).threshold("score", 10).isSilent();
        fires(plan, rule(plan).threshold("score", 11), negative(10, 11));
    }

    @Test
    void aPackMayAskForLess() {
        PlanBuilder plan = plan().value(PRODUCT, 2, 4, null).value(MONEY, 3, 3, null);
        rule(plan).threshold("score", -1).isSilent();
    }

    @Test
    void firesWhenTheBestCompetitorOffersMore() {
        PlanBuilder plan = plan().value(PRODUCT, 5, 3, 4).value(MONEY, 5, 1, 1);
        fires(
                plan,
                rule(plan),
                "Customer gains more with the best competitor than with us: the value balance is 15"
                        + " with them and 10 with us.");
    }

    @Test
    void isSilentWhenTheBestCompetitorOffersTheSame() {
        rule(plan().value(PRODUCT, 5, 3, 3).value(MONEY, 5, 1, 1)).isSilent();
    }

    @Test
    void saysBothWhenBothAreTrue() {
        PlanBuilder plan = plan().value(PRODUCT, 2, 1, 3).value(MONEY, 3, 3, 1);
        assertThat(rule(plan).messages())
                .containsExactly(
                        negative(-7, 0),
                        "Customer gains more with the best competitor than with us: the value"
                                + " balance is 3 with them and -7 with us.");
    }

    @Test
    void onlyWhatIsAssessedForBothIsCompared() {
        PlanBuilder plan =
                plan().value(PRODUCT, 5, 4, 4).value(MONEY, 1, 1, 1).value(RISK, 5, 3, null);
        rule(plan).isSilent();
        plan.value(SERVICE, 1, 1, 2);
        assertThat(rule(plan).messages()).hasSize(1);
    }

    @Test
    void isSilentAsLongAsNoValueOrNoCostIsAssessed() {
        rule(plan().value(MONEY, 3, 3, 1)).isSilent();
        rule(plan().value(PRODUCT, 3, 1, 3)).isSilent();
        rule(plan().value(MONEY, 3, 3, 1).value(PRODUCT, null, 1, 3)).isSilent();
        rule(plan().value(MONEY, 3, 3, 1).value(PRODUCT, 3, null, 3)).isSilent();
        rule(plan()).isSilent();
    }

    private static String negative(int balance, int least) {
        return "What Customer gains with us does not outweigh what it costs them: the value balance"
                + " is "
                + balance
                + " and should be at least "
                + least
                + ".";
    }

    private static void fires(PlanBuilder plan, RuleCheck check, String message) {
        check.fires(plan.build().getAccount(), WARNING, message);
    }

    private static RuleCheck rule(PlanBuilder plan) {
        return check(new ValueBalanceUnfavourable(), plan.build());
    }
}
