package org.keyplan.validation.actions;

import static org.keyplan.analysis.testing.PlanBuilder.daysAgo;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.Severity.WARNING;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.ActionStep;
import org.keyplan.model.ActionStatus;
import org.keyplan.validation.testing.RuleCheck;

class ActionOverdueTest {

    @Test
    void firesTheDayAfterTheDueDate() {
        ActionStep one = action(1);
        rule(one)
                .fires(
                        one.get(),
                        WARNING,
                        "The action \"Call\" was due on 2026-06-29, one day ago.");
        ActionStep ten = action(10).status(ActionStatus.IN_PROGRESS);
        rule(ten)
                .fires(
                        ten.get(),
                        WARNING,
                        "The action \"Call\" was due on 2026-06-20, 10 days ago.");
    }

    @Test
    void isSilentOnTheDueDateAndWithoutDate() {
        rule(action(0)).isSilent();
        rule(plan().action("Call")).isSilent();
    }

    @Test
    void isSilentAboutClosedActions() {
        rule(action(1).status(ActionStatus.DONE)).isSilent();
        rule(action(1).status(ActionStatus.CANCELLED)).isSilent();
    }

    @Test
    void marksItAsDone() {
        rule(action(1)).fix("Mark \"Call\" as done on 2026-06-30", true);
    }

    private static ActionStep action(int daysAgo) {
        return plan().action("Call").due(daysAgo(daysAgo));
    }

    private static RuleCheck rule(ActionStep plan) {
        return check(new ActionOverdue(), plan.build());
    }
}
