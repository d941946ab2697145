package org.keyplan.documents.slide;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.Account;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Stakeholder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How an org chart is divided among slides: first those at the top with the heads of all units
 * below, then units side by side, as many as can be read.
 */
final class OrgChartParts {

    /** As many people as can usually be read on one slide. */
    private static final int MOST_PEOPLE = 12;

    private final Account account;
    private final Set<OrganizationUnit> divided = new LinkedHashSet<>();
    private final List<OrganizationUnit> pieces = new ArrayList<>();

    OrgChartParts(Account account) {
        this.account = account;
        account.getUnits().forEach(this::divide);
    }

    /** A unit is shown whole unless it has too many people; then its units are. */
    private void divide(OrganizationUnit unit) {
        boolean small = people(unit).size() <= MOST_PEOPLE && !isOnly(unit);
        if (small || unit.getUnits().isEmpty()) {
            pieces.add(unit);
        } else {
            divided.add(unit);
            unit.getUnits().forEach(this::divide);
        }
    }

    private boolean isOnly(OrganizationUnit unit) {
        return account.getUnits().size() == 1
                && unit == account.getUnits().get(0)
                && !unit.getUnits().isEmpty();
    }

    /** Everybody in a unit and in those below it. */
    List<Stakeholder> people(OrganizationUnit unit) {
        Set<OrganizationUnit> within = new HashSet<>();
        collect(unit, within);
        return account.getStakeholders().stream()
                .filter(person -> within.contains(person.getUnit()))
                .toList();
    }

    private static void collect(OrganizationUnit unit, Set<OrganizationUnit> units) {
        if (units.add(unit)) {
            unit.getUnits().forEach(child -> collect(child, units));
        }
    }

    /** Units with people that go together onto one slide. */
    List<List<OrganizationUnit>> slides() {
        List<List<OrganizationUnit>> slides = new ArrayList<>();
        List<OrganizationUnit> current = new ArrayList<>();
        int count = 0;
        for (OrganizationUnit unit : pieces) {
            int people = people(unit).size();
            if (people <= 1 && isInOverview(unit)) {
                continue;
            }
            if (count > 0 && count + people > MOST_PEOPLE) {
                slides.add(List.copyOf(current));
                current.clear();
                count = 0;
            }
            current.add(unit);
            count += people;
        }
        if (!current.isEmpty()) {
            slides.add(List.copyOf(current));
        }
        return slides;
    }

    /** Whether nobody but the head is in a unit. */
    private boolean isInOverview(OrganizationUnit unit) {
        return overview().containsAll(people(unit));
    }

    /** What the first slide shows. */
    Set<EObject> overview() {
        Set<EObject> shown = new LinkedHashSet<>(divided);
        pieces.stream().filter(unit -> !people(unit).isEmpty()).forEach(shown::add);
        Set<OrganizationUnit> within = new HashSet<>();
        account.getUnits().forEach(unit -> collect(unit, within));
        for (Stakeholder person : account.getStakeholders()) {
            if (person.getUnit() == null
                    || divided.contains(person.getUnit())
                    || !within.contains(person.getUnit())) {
                shown.add(person);
            }
        }
        pieces.forEach(unit -> heads(unit, shown));
        return shown;
    }

    /** Units of which the plan knows nobody, though they have no units below; none of any slide. */
    List<OrganizationUnit> empty() {
        return pieces.stream().filter(unit -> people(unit).isEmpty()).toList();
    }

    /** What the first slide shows where it is too much to be read: of people, only heads. */
    Set<EObject> heads() {
        Set<EObject> shown = new LinkedHashSet<>(overview());
        Set<Stakeholder> heads = new HashSet<>();
        heads.add(account.getTopDecisionMaker());
        for (EObject element : shown) {
            if (element instanceof OrganizationUnit unit) {
                heads.add(unit.getHead());
            }
        }
        shown.removeIf(e -> e instanceof Stakeholder person && !heads.contains(person));
        return shown;
    }

    private void heads(OrganizationUnit unit, Set<EObject> shown) {
        Stakeholder head = unit.getHead();
        if (head != null && people(unit).contains(head)) {
            for (EObject at = head.getUnit(); at != unit && at != null; at = at.eContainer()) {
                shown.add(at);
            }
            shown.add(head);
        }
    }

    /** What a slide with some units shows, with the frames they lie in. */
    Set<EObject> of(List<OrganizationUnit> units) {
        Set<EObject> shown = new LinkedHashSet<>();
        for (OrganizationUnit unit : units) {
            for (EObject at = unit; at instanceof OrganizationUnit; at = at.eContainer()) {
                shown.add(at);
            }
            Set<OrganizationUnit> within = new LinkedHashSet<>();
            collect(unit, within);
            shown.addAll(within);
            shown.addAll(people(unit));
        }
        return shown;
    }
}
