package org.keyplan.analysis.overview;

import org.keyplan.analysis.PlanIndex;
import org.keyplan.model.Action;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What is to be done next.
 *
 * @param open all open actions, the one due first at the head, those without a date at the end
 * @param overdue how many of them should be done already
 */
public record NextActions(List<Action> open, int overdue) {

    public NextActions {
        open = List.copyOf(open);
    }

    /** The open actions of a plan as of the index's date. */
    public static NextActions of(PlanIndex index) {
        List<Action> open =
                index.openActions().stream()
                        .sorted(
                                Comparator.comparing(
                                        Action::getDue,
                                        Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                        .toList();
        long overdue = open.stream().filter(a -> overdue(a, index.asOf())).count();
        return new NextActions(open, (int) overdue);
    }

    /** Whether an action that is still open should be done already. */
    public static boolean overdue(Action action, LocalDate asOf) {
        return action.getDue() != null && action.getDue().isBefore(asOf);
    }
}
