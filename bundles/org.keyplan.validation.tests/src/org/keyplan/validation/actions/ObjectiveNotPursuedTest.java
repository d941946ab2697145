package org.keyplan.validation.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.Severity.ADVICE;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.ActionStep;
import org.keyplan.analysis.testing.ObjectiveStep;
import org.keyplan.model.ActionStatus;
import org.keyplan.model.ApproachKind;
import org.keyplan.validation.testing.RuleCheck;

class ObjectiveNotPursuedTest {

    private static final String NO_ACTION =
            "The strategy \"Train\" for the objective \"Grow\" has no action.";

    @Test
    void firesForAnObjectiveWithoutStrategy() {
        ObjectiveStep grow = plan().objective("Grow");
        rule(grow).fires(grow.get(), ADVICE, "The objective \"Grow\" has no strategy.");
        assertThat(rule(grow).fixes()).isEmpty();
    }

    @Test
    void firesForAStrategyWithoutAction() {
        ObjectiveStep grow = trained();
        grow.action("Something else")
                .action("Cancelled")
                .serves(grow.strategyNamed("Train"))
                .status(ActionStatus.CANCELLED);
        rule(grow).fires(grow.strategyNamed("Train"), ADVICE, NO_ACTION);
    }

    @Test
    void isSilentWithAnActionEvenIfItIsDone() {
        ObjectiveStep grow = trained();
        ActionStep action = grow.action("Hold a seminar").serves(grow.strategyNamed("Train"));
        rule(grow).isSilent();
        action.status(ActionStatus.DONE);
        rule(grow).isSilent();
    }

    @Test
    void createsTheFirstAction() {
        rule(trained()).fix("Create an action for the strategy \"Train\"", true);
    }

    private static ObjectiveStep trained() {
        return plan().objective("Grow").strategy("Train", ApproachKind.EARLY_EDUCATION);
    }

    private static RuleCheck rule(ObjectiveStep plan) {
        return check(new ObjectiveNotPursued(), plan.build());
    }
}
