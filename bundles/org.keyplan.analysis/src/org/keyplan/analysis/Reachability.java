package org.keyplan.analysis;

import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__ACCOUNT;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__ENGAGEMENTS;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__TIES;
import static org.keyplan.model.KeyplanPackage.Literals.ENGAGEMENT__STAKEHOLDER;
import static org.keyplan.model.KeyplanPackage.Literals.STAKEHOLDER__REPORTS_TO;
import static org.keyplan.model.KeyplanPackage.Literals.STAKEHOLDER__UNIT;
import static org.keyplan.model.KeyplanPackage.Literals.TIE__FROM;
import static org.keyplan.model.KeyplanPackage.Literals.TIE__KIND;
import static org.keyplan.model.KeyplanPackage.Literals.TIE__TO;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.analysis.ContactPath.Hop;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Tie;
import org.keyplan.model.TieKind;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whom our team can get to. A path starts with somebody one of ours knows and goes on along trust
 * and influence in their direction, alliances both ways, and formal lines upwards, over people who
 * are still with the customer.
 */
public final class Reachability {

    /** What {@link #pathTo} depends on. */
    public static final Set<EStructuralFeature> READS_PATH =
            Reads.union(
                    Reads.of(
                            ACCOUNT_PLAN__ACCOUNT,
                            ACCOUNT_PLAN__ENGAGEMENTS,
                            ENGAGEMENT__STAKEHOLDER,
                            ACCOUNT__TIES,
                            TIE__KIND,
                            TIE__FROM,
                            TIE__TO,
                            STAKEHOLDER__REPORTS_TO),
                    Engagements.READS,
                    People.READS_PRESENT);

    public static final Set<EStructuralFeature> READS =
            Reads.union(READS_PATH, PlanIndex.READS_STAKEHOLDERS, Reads.of(STAKEHOLDER__UNIT));

    private final PlanIndex index;

    /** The last hop of a shortest path to everybody who can be reached, nearest first. */
    private final Map<Stakeholder, Hop> lastHops = new LinkedHashMap<>();

    private Neighbours neighbours;

    private Reachability(PlanIndex index) {
        this.index = index;
        search();
    }

    /** Whom our team can get to as the plan stands; computed once for an index. */
    public static Reachability of(PlanIndex index) {
        return index.derived(Reachability.class, Reachability::new);
    }

    /** Whether there is a path to a person; cheaper than asking for the path itself. */
    public boolean reaches(Stakeholder stakeholder) {
        return lastHops.containsKey(stakeholder);
    }

    /**
     * A shortest path from any of our people to a person; empty if there is none, if the person has
     * left, and for {@code null}. Of several shortest paths, one that starts with the closest
     * engagement is preferred, then the one that comes first in the model.
     */
    public Optional<ContactPath> pathTo(Stakeholder stakeholder) {
        Hop hop = lastHops.get(stakeholder);
        if (hop == null) {
            return Optional.empty();
        }
        LinkedList<Hop> hops = new LinkedList<>();
        while (!(hop.via() instanceof Engagement)) {
            hops.addFirst(hop);
            hop = lastHops.get(before(hop));
        }
        hops.addFirst(hop);
        return Optional.of(new ContactPath(((Engagement) hop.via()).getMember(), hops));
    }

    /**
     * Paths to those people we can reach who are nearest to a person we perhaps cannot: to begin
     * with where no path leads. Near is who has a tie other than conflict with the person, a formal
     * line in either direction, or the same unit; then who is near to those, and so on. Without the
     * person; nearest first; empty if nobody we can reach is connected at all.
     *
     * @param max the most paths wanted
     */
    public List<ContactPath> nearest(Stakeholder target, int max) {
        if (target == null || max <= 0 || lastHops.isEmpty()) {
            return List.of();
        }
        if (neighbours == null) {
            neighbours = new Neighbours(index);
        }
        List<ContactPath> paths = new ArrayList<>();
        for (Stakeholder near : neighbours.around(target)) {
            pathTo(near).ifPresent(paths::add);
            if (paths.size() == max) {
                break;
            }
        }
        return List.copyOf(paths);
    }

    private void search() {
        Deque<Stakeholder> queue = new ArrayDeque<>();
        index.plan().getEngagements().stream()
                .filter(e -> Engagements.atLeast(e, EngagementLevel.KNOWN))
                .sorted(Comparator.comparing(Engagement::getLevel).reversed())
                .forEach(e -> reach(queue, e.getStakeholder(), e));
        while (!queue.isEmpty()) {
            Stakeholder at = queue.remove();
            for (Tie tie : index.tiesOf(at)) {
                reach(queue, along(tie, at), tie);
            }
            reach(queue, at.getReportsTo(), at);
        }
    }

    private void reach(Deque<Stakeholder> queue, Stakeholder to, EObject via) {
        if (People.present(to) && lastHops.putIfAbsent(to, new Hop(to, via)) == null) {
            queue.add(to);
        }
    }

    /** Where a tie leads from one of its ends; {@code null} if nowhere. */
    private static Stakeholder along(Tie tie, Stakeholder at) {
        return switch (tie.getKind()) {
            case INFLUENCES, TRUSTS -> tie.getFrom() == at ? tie.getTo() : null;
            case ALLIED -> other(tie, at);
            case CONFLICT -> null;
        };
    }

    private static Stakeholder other(Tie tie, Stakeholder at) {
        return tie.getFrom() == at ? tie.getTo() : tie.getFrom();
    }

    private static Stakeholder before(Hop hop) {
        return hop.via() instanceof Tie tie ? other(tie, hop.to()) : (Stakeholder) hop.via();
    }

    /** Who stands near whom, whatever the direction. */
    private static final class Neighbours {

        private final PlanIndex index;
        private final Map<Stakeholder, List<Stakeholder>> reports = new HashMap<>();
        private final Map<OrganizationUnit, List<Stakeholder>> colleagues = new HashMap<>();

        Neighbours(PlanIndex index) {
            this.index = index;
            for (Stakeholder person : index.stakeholders()) {
                add(reports, person.getReportsTo(), person);
                add(colleagues, person.getUnit(), person);
            }
        }

        private static <K> void add(Map<K, List<Stakeholder>> map, K key, Stakeholder person) {
            if (key != null) {
                map.computeIfAbsent(key, k -> new ArrayList<>()).add(person);
            }
        }

        /** Everybody connected with a person, nearest first, without that person. */
        Collection<Stakeholder> around(Stakeholder target) {
            Set<Stakeholder> seen = new LinkedHashSet<>(List.of(target));
            Set<OrganizationUnit> units = new HashSet<>();
            Deque<Stakeholder> queue = new ArrayDeque<>(seen);
            while (!queue.isEmpty()) {
                Stakeholder at = queue.remove();
                for (Stakeholder near : near(at, units)) {
                    if (People.present(near) && seen.add(near)) {
                        queue.add(near);
                    }
                }
            }
            seen.remove(target);
            return seen;
        }

        private List<Stakeholder> near(Stakeholder at, Set<OrganizationUnit> units) {
            List<Stakeholder> near = new ArrayList<>();
            for (Tie tie : index.tiesOf(at)) {
                if (tie.getKind() != TieKind.CONFLICT) {
                    near.add(other(tie, at));
                }
            }
            near.add(at.getReportsTo());
            near.addAll(reports.getOrDefault(at, List.of()));
            // All of a unit are one step apart, so that its first member has found all of them.
            if (at.getUnit() != null && units.add(at.getUnit())) {
                near.addAll(colleagues.getOrDefault(at.getUnit(), List.of()));
            }
            return near;
        }
    }
}
