package org.keyplan.validation.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.Severity.WARNING;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.ObjectiveStep;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.ApproachKind;
import org.keyplan.model.ValueType;
import org.keyplan.validation.testing.RuleCheck;

import java.util.List;
import java.util.Locale;

class ApproachDoesNotFitTest {

    @Test
    void firesIfTheApproachIsMadeForOthers() {
        ObjectiveStep grow = strategy(ApproachKind.PRICE_CUT_FIRST, ValueType.STRATEGIC);
        rule(grow)
                .fires(
                        grow.strategyNamed("Win"),
                        WARNING,
                        "The strategy \"Win\" takes the approach \"Cut the price first\", which"
                                + " does not fit a customer classified as Strategic.");
    }

    @Test
    void isSilentIfItFitsOrNothingIsDecided() {
        rule(strategy(ApproachKind.MEET_AS_EQUALS, ValueType.STRATEGIC)).isSilent();
        rule(strategy(ApproachKind.UNSPECIFIED, ValueType.STRATEGIC)).isSilent();
        rule(strategy(ApproachKind.PRICE_CUT_FIRST, ValueType.UNCLASSIFIED)).isSilent();
    }

    @Test
    void isSilentWithoutAccount() {
        ObjectiveStep grow = strategy(ApproachKind.PRICE_CUT_FIRST, ValueType.STRATEGIC);
        rule(grow.onPlan(p -> p.setAccount(null))).isSilent();
    }

    @Test
    void offersEveryFittingApproach() {
        ObjectiveStep grow = strategy(ApproachKind.PRICE_CUT_FIRST, ValueType.STRATEGIC);
        List<String> labels =
                rule(grow).fixes().stream().map(fix -> fix.label(Locale.ENGLISH)).toList();
        assertThat(labels)
                .hasSize(5)
                .first()
                .isEqualTo("Change the approach to \"Create value beyond the plan\"");
        labels.forEach(label -> rule(grow).fix(label, true));
    }

    private static ObjectiveStep strategy(ApproachKind approach, ValueType type) {
        return plan().valueType(type).objective("Grow").strategy("Win", approach);
    }

    private static RuleCheck rule(PlanBuilder plan) {
        return check(new ApproachDoesNotFit(), plan.build());
    }
}
