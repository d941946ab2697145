package org.keyplan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Action;
import org.keyplan.model.ActionStatus;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Objective;
import org.keyplan.model.Strategy;

import java.time.LocalDate;

class ProgressTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private final AccountPlan plan = KeyplanFactory.eINSTANCE.createAccountPlan();
    private final Objective objective = KeyplanFactory.eINSTANCE.createObjective();
    private final Strategy first = strategy();
    private final Strategy second = strategy();

    private Strategy strategy() {
        Strategy strategy = KeyplanFactory.eINSTANCE.createStrategy();
        objective.getStrategies().add(strategy);
        return strategy;
    }

    private Action action(Strategy strategy, ActionStatus status, int daysFromToday) {
        Action action = KeyplanFactory.eINSTANCE.createAction();
        action.setStrategy(strategy);
        action.setStatus(status);
        action.setDue(TODAY.plusDays(daysFromToday));
        plan.getActions().add(action);
        return action;
    }

    private PlanIndex index() {
        plan.getObjectives().add(objective);
        return PlanIndex.of(plan, TODAY);
    }

    @Test
    void countsWhatIsDoneAndLateOfAStrategyAndOfItsObjective() {
        action(first, ActionStatus.DONE, -5);
        action(first, ActionStatus.OPEN, -1);
        action(first, ActionStatus.IN_PROGRESS, 0);
        action(first, ActionStatus.CANCELLED, -9);
        action(second, ActionStatus.DONE, 5);
        action(null, ActionStatus.OPEN, -5);

        assertThat(Progress.of(index(), first)).isEqualTo(new Progress(1, 3, 1));
        assertThat(Progress.of(index(), objective)).isEqualTo(new Progress(2, 4, 1));
        assertThat(Progress.of(index(), objective).share()).isEqualTo(0.5);
    }

    @Test
    void whereNothingIsToBeDoneNothingIsDone() {
        assertThat(Progress.of(index(), first)).isEqualTo(new Progress(0, 0, 0));
        assertThat(Progress.of(index(), first).share()).isZero();
    }

    @Test
    void findsActionsOfAStrategyAndThoseOfNone() {
        Action one = action(first, ActionStatus.OPEN, 0);
        Action other = action(null, ActionStatus.OPEN, 0);

        assertThat(Actions.of(index(), first)).containsExactly(one);
        assertThat(Actions.of(index(), second)).isEmpty();
        assertThat(Actions.of(index(), null)).containsExactly(other);
    }

    @Test
    void whatIsDueByTheEndOfSomeDaysIncludesWhatIsOverdue() {
        assertThat(Actions.dueWithin(action(first, ActionStatus.OPEN, 90), TODAY, 90)).isTrue();
        assertThat(Actions.dueWithin(action(first, ActionStatus.OPEN, 91), TODAY, 90)).isFalse();
        assertThat(Actions.dueWithin(action(first, ActionStatus.OPEN, -1), TODAY, 90)).isTrue();
        assertThat(Actions.dueWithin(action(first, ActionStatus.DONE, 1), TODAY, 90)).isFalse();
        Action undated = action(first, ActionStatus.OPEN, 0);
        undated.setDue(null);
        assertThat(Actions.dueWithin(undated, TODAY, 90)).isFalse();
        assertThat(Actions.overdue(undated, TODAY)).isFalse();
    }
}
