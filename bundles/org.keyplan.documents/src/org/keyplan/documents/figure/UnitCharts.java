package org.keyplan.documents.figure;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.documents.content.Block.Figure;
import org.keyplan.model.Account;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Stakeholder;
import org.keyplan.viewpoint.drawing.Drawing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * An org chart in several figures: units, neighbours together as long as they can be read on one
 * page, and a unit that is too large for one in parts itself. Those who are in no unit are on the
 * last one, or on one of their own. Only the first has a legend.
 */
final class UnitCharts {

    private static final int MOST_NAMES = 4;

    private final Account account;
    private final Function<OrganizationUnit, String> names;
    private final BiFunction<Predicate<EObject>, Boolean, Drawing> drawer;
    private final Predicate<Figure> fitsFirst;
    private final Predicate<Figure> fitsLater;
    private final List<Part> parts = new ArrayList<>();
    private String id;
    private String title;

    /**
     * @param named what the caption names
     * @param seen what the figure shows beside the units that the named ones are in
     */
    private record Part(List<OrganizationUnit> named, Set<EObject> seen, Figure figure) {}

    /**
     * @param names what units are called
     * @param drawer draws the elements that are to be seen, with a legend or not
     * @param fitsFirst whether the first figure can be read on one page, with a heading above it
     * @param fitsLater whether a later figure can
     */
    UnitCharts(
            Account account,
            Function<OrganizationUnit, String> names,
            BiFunction<Predicate<EObject>, Boolean, Drawing> drawer,
            Predicate<Figure> fitsFirst,
            Predicate<Figure> fitsLater) {
        this.account = account;
        this.names = names;
        this.drawer = drawer;
        this.fitsFirst = fitsFirst;
        this.fitsLater = fitsLater;
    }

    /**
     * @param wholeId of the whole chart; those of parts begin with it
     * @param caption of the whole chart; that of a part names its units behind it
     * @param alone what people in no unit are called together
     */
    List<Figure> figures(String wholeId, String caption, String alone) {
        id = wholeId;
        title = caption;
        parts(account.getUnits());
        Set<EObject> free = new LinkedHashSet<>();
        account.getStakeholders().stream().filter(p -> p.getUnit() == null).forEach(free::add);
        if (!free.isEmpty()) {
            addFree(free, alone);
        }
        return parts.stream().map(Part::figure).toList();
    }

    private void addFree(Set<EObject> free, String alone) {
        if (parts.size() > 1) {
            Part last = parts.remove(parts.size() - 1);
            Set<EObject> all = new LinkedHashSet<>(last.seen());
            all.addAll(free);
            Part both = part(last.named(), all, ", " + alone);
            if (fitsLater.test(both.figure())) {
                parts.add(both);
                return;
            }
            parts.add(last);
        }
        parts.add(part(List.of(), free, ": " + alone));
    }

    private void parts(List<OrganizationUnit> units) {
        List<OrganizationUnit> together = new ArrayList<>();
        Part fitting = null;
        for (OrganizationUnit unit : units) {
            together.add(unit);
            Part more = whole(together);
            if (fits(more)) {
                fitting = more;
                continue;
            }
            together.clear();
            if (fitting != null) {
                parts.add(fitting);
                together.add(unit);
                fitting = whole(together);
            } else {
                fitting = more;
            }
            if (!fits(fitting)) {
                large(unit, fitting);
                together.clear();
                fitting = null;
            } else {
                together.clear();
                together.add(unit);
            }
        }
        if (fitting != null) {
            parts.add(fitting);
        }
    }

    private boolean fits(Part part) {
        return (parts.isEmpty() ? fitsFirst : fitsLater).test(part.figure());
    }

    /** What has no parts has to be cut as it is. */
    private void large(OrganizationUnit unit, Part whole) {
        if (unit.getUnits().isEmpty()) {
            parts.add(whole);
            return;
        }
        Set<EObject> own = new HashSet<>(List.of(unit));
        account.getStakeholders().stream().filter(p -> p.getUnit() == unit).forEach(own::add);
        if (own.size() > 1) {
            parts.add(part(List.of(unit), own, ""));
        }
        parts(unit.getUnits());
    }

    private Part whole(List<OrganizationUnit> units) {
        Set<EObject> inside = new HashSet<>(units);
        for (Stakeholder person : account.getStakeholders()) {
            if (person.getUnit() != null && EcoreUtil.isAncestor(units, person.getUnit())) {
                inside.add(person);
            }
        }
        units.forEach(unit -> unit.eAllContents().forEachRemaining(inside::add));
        return part(units, inside, "");
    }

    private Part part(List<OrganizationUnit> units, Set<EObject> seen, String others) {
        Set<EObject> shown = new LinkedHashSet<>(seen);
        for (OrganizationUnit unit : units) {
            for (EObject at = unit; at instanceof OrganizationUnit; at = at.eContainer()) {
                shown.add(at);
            }
        }
        List<String> named = units.stream().limit(MOST_NAMES).map(names).toList();
        String listed = String.join(", ", named) + (units.size() > MOST_NAMES ? " \u2026" : "");
        String caption = named.isEmpty() ? title : title + ": " + listed;
        Figure figure =
                new Figure(
                        id + "-" + (parts.size() + 1),
                        caption + others,
                        drawer.apply(shown::contains, parts.isEmpty()));
        return new Part(List.copyOf(units), Set.copyOf(seen), figure);
    }
}
