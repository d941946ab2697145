package org.keyplan.analysis;

import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__STAKEHOLDERS;
import static org.keyplan.model.KeyplanPackage.Literals.ORGANIZATION_UNIT__UNITS;
import static org.keyplan.model.KeyplanPackage.Literals.STAKEHOLDER__DOTTED_REPORTS_TO;
import static org.keyplan.model.KeyplanPackage.Literals.STAKEHOLDER__REPORTS_TO;
import static org.keyplan.model.KeyplanPackage.Literals.STAKEHOLDER__UNIT;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.model.Account;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Stakeholder;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds where a relation that should lead upwards leads back to where it came from.
 *
 * <p>A cycle is a strongly connected component (Tarjan 1972): everybody in it can be reached from
 * everybody else in it. It is given as list that begins with the one that comes first in the model
 * and goes on along the relation, nearest first; where the cycle is a plain ring, that is the order
 * round the ring. Cycles are in model order of their first members.
 */
public final class Cycles {

    /** What {@link #inReportsTo} depends on. */
    public static final Set<EStructuralFeature> READS_REPORTS_TO =
            Reads.of(ACCOUNT__STAKEHOLDERS, STAKEHOLDER__REPORTS_TO);

    /** What {@link #inReportingLines} depends on. */
    public static final Set<EStructuralFeature> READS_REPORTING_LINES =
            Reads.union(READS_REPORTS_TO, Reads.of(STAKEHOLDER__DOTTED_REPORTS_TO));

    /** What {@link #inUnits} depends on. */
    public static final Set<EStructuralFeature> READS_UNITS =
            Reads.of(ACCOUNT__STAKEHOLDERS, STAKEHOLDER__UNIT, ORGANIZATION_UNIT__UNITS);

    /** All of the above; a user of single methods names the narrower sets instead. */
    public static final Set<EStructuralFeature> READS =
            Reads.union(READS_REPORTING_LINES, READS_UNITS);

    private Cycles() {}

    /** People who formally report to themselves, directly or through others. */
    public static List<List<Stakeholder>> inReportsTo(Account account) {
        return of(people(account), s -> superior(s));
    }

    /**
     * People who report to themselves along formal and dotted lines together; has the cycles of
     * {@link #inReportsTo} too, perhaps as part of wider ones.
     */
    public static List<List<Stakeholder>> inReportingLines(Account account) {
        return of(
                people(account),
                s -> {
                    List<Stakeholder> superiors = new ArrayList<>(superior(s));
                    superiors.addAll(s.getDottedReportsTo());
                    return superiors;
                });
    }

    /**
     * Units that contain themselves, directly or through others. A file cannot hold such units and
     * the account no longer contains them, so they are found through the people who work in them.
     */
    public static List<List<OrganizationUnit>> inUnits(Account account) {
        List<OrganizationUnit> start =
                people(account).stream()
                        .map(Stakeholder::getUnit)
                        .filter(Objects::nonNull)
                        .toList();
        return of(start, OrganizationUnit::getUnits);
    }

    /**
     * The cycles among the given elements and everything the relation leads to from them.
     *
     * @param elements where to start, in model order; what is found beyond them comes after them,
     *     in the order in which it is found
     * @param next where the relation leads from an element; {@code null} entries are passed over
     */
    public static <T> List<List<T>> of(
            Collection<? extends T> elements,
            Function<? super T, ? extends Collection<? extends T>> next) {
        return new Search<T>(next).run(elements);
    }

    private static List<Stakeholder> people(Account account) {
        return account == null ? List.of() : account.getStakeholders();
    }

    private static List<Stakeholder> superior(Stakeholder stakeholder) {
        return stakeholder.getReportsTo() == null ? List.of() : List.of(stakeholder.getReportsTo());
    }

    /** Tarjan's algorithm without recursion: a chain of thousands must not exhaust the stack. */
    private static final class Search<T> {

        private final Function<? super T, ? extends Collection<? extends T>> next;
        private final Map<T, Integer> number = new HashMap<>();
        private final Map<T, Integer> low = new HashMap<>();
        private final Deque<T> open = new ArrayDeque<>();
        private final Set<T> isOpen = new LinkedHashSet<>();
        private final Deque<Step<T>> path = new ArrayDeque<>();
        private final List<List<T>> cycles = new ArrayList<>();

        private record Step<T>(T element, Iterator<? extends T> rest) {}

        Search(Function<? super T, ? extends Collection<? extends T>> next) {
            this.next = next;
        }

        List<List<T>> run(Collection<? extends T> elements) {
            Map<T, Integer> order = new HashMap<>();
            for (T element : elements) {
                order.putIfAbsent(element, order.size());
                if (!number.containsKey(element)) {
                    search(element);
                }
            }
            Comparator<T> byModel =
                    Comparator.<T, Integer>comparing(e -> order.getOrDefault(e, Integer.MAX_VALUE))
                            .thenComparing(number::get);
            return cycles.stream()
                    .map(cycle -> inOrder(cycle, byModel))
                    .sorted(Comparator.comparing(cycle -> cycle.get(0), byModel))
                    .toList();
        }

        private void search(T start) {
            enter(start);
            while (!path.isEmpty()) {
                Step<T> step = path.peek();
                if (step.rest().hasNext()) {
                    T to = step.rest().next();
                    if (to == null) {
                        continue;
                    }
                    if (!number.containsKey(to)) {
                        enter(to);
                    } else if (isOpen.contains(to)) {
                        low.merge(step.element(), number.get(to), Math::min);
                    }
                } else {
                    path.pop();
                    leave(step.element());
                }
            }
        }

        private void enter(T element) {
            number.put(element, number.size());
            low.put(element, number.get(element));
            open.push(element);
            isOpen.add(element);
            path.push(new Step<>(element, next.apply(element).iterator()));
        }

        private void leave(T element) {
            if (!path.isEmpty()) {
                low.merge(path.peek().element(), low.get(element), Math::min);
            }
            if (low.get(element).equals(number.get(element))) {
                List<T> component = new ArrayList<>();
                T member;
                do {
                    member = open.pop();
                    isOpen.remove(member);
                    component.add(member);
                } while (member != element);
                if (component.size() > 1 || next.apply(element).contains(element)) {
                    cycles.add(component);
                }
            }
        }

        private List<T> inOrder(List<T> component, Comparator<T> byModel) {
            Set<T> left = new LinkedHashSet<>(component);
            List<T> ordered = new ArrayList<>(component.size());
            ordered.add(component.stream().min(byModel).orElseThrow());
            left.remove(ordered.get(0));
            for (int i = 0; i < ordered.size(); i++) {
                for (T to : next.apply(ordered.get(i))) {
                    if (left.remove(to)) {
                        ordered.add(to);
                    }
                }
            }
            return List.copyOf(ordered);
        }
    }
}
