package org.keyplan.documents.figure;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.documents.content.Block.Figure;
import org.keyplan.model.Account;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Stakeholder;
import org.keyplan.viewpoint.drawing.Drawing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * An org chart in several figures: units, neighbours together as long as they can be read on one
 * page, and a unit that is too large for one in parts itself; then those who are in no unit. Only
 * the first has a legend.
 */
final class UnitCharts {

    private static final int MOST_NAMES = 4;

    private final Account account;
    private final Function<OrganizationUnit, String> names;
    private final BiFunction<Predicate<EObject>, Boolean, Drawing> drawer;
    private final Predicate<Figure> fits;
    private final List<Figure> figures = new ArrayList<>();
    private String title;

    /**
     * @param names what units are called
     * @param drawer draws the elements that are to be seen, with a legend or not
     * @param fits whether a figure can be read on one page
     */
    UnitCharts(
            Account account,
            Function<OrganizationUnit, String> names,
            BiFunction<Predicate<EObject>, Boolean, Drawing> drawer,
            Predicate<Figure> fits) {
        this.account = account;
        this.names = names;
        this.drawer = drawer;
        this.fits = fits;
    }

    /**
     * @param caption of the whole chart; that of a part names its units behind it
     */
    List<Figure> figures(String caption) {
        title = caption;
        parts(account.getUnits());
        List<Stakeholder> alone =
                account.getStakeholders().stream().filter(p -> p.getUnit() == null).toList();
        if (!alone.isEmpty()) {
            figures.add(figure(List.of(), Set.copyOf(alone)));
        }
        return List.copyOf(figures);
    }

    private void parts(List<OrganizationUnit> units) {
        List<OrganizationUnit> together = new ArrayList<>();
        Figure fitting = null;
        for (OrganizationUnit unit : units) {
            together.add(unit);
            Figure more = whole(together);
            if (fits.test(more)) {
                fitting = more;
                continue;
            }
            together.clear();
            if (fitting != null) {
                figures.add(fitting);
                together.add(unit);
                fitting = whole(together);
            } else {
                fitting = more;
            }
            if (!fits.test(fitting)) {
                large(unit, fitting);
                together.clear();
                fitting = null;
            } else {
                together.clear();
                together.add(unit);
            }
        }
        if (fitting != null) {
            figures.add(fitting);
        }
    }

    /** What has no parts has to be cut as it is. */
    private void large(OrganizationUnit unit, Figure whole) {
        if (unit.getUnits().isEmpty()) {
            figures.add(whole);
            return;
        }
        Set<EObject> own = new HashSet<>(List.of(unit));
        account.getStakeholders().stream().filter(p -> p.getUnit() == unit).forEach(own::add);
        if (own.size() > 1) {
            figures.add(figure(List.of(unit), own));
        }
        parts(unit.getUnits());
    }

    private Figure whole(List<OrganizationUnit> units) {
        Set<EObject> inside = new HashSet<>(units);
        for (Stakeholder person : account.getStakeholders()) {
            if (person.getUnit() != null && EcoreUtil.isAncestor(units, person.getUnit())) {
                inside.add(person);
            }
        }
        units.forEach(unit -> unit.eAllContents().forEachRemaining(inside::add));
        return figure(units, inside);
    }

    private Figure figure(List<OrganizationUnit> units, Collection<? extends EObject> seen) {
        Set<EObject> shown = new LinkedHashSet<>(seen);
        for (OrganizationUnit unit : units) {
            for (EObject at = unit; at instanceof OrganizationUnit; at = at.eContainer()) {
                shown.add(at);
            }
        }
        List<String> named = units.stream().limit(MOST_NAMES).map(names).toList();
        String listed = String.join(", ", named) + (units.size() > MOST_NAMES ? " …" : "");
        String caption = named.isEmpty() ? title : title + ": " + listed;
        return new Figure(
                "org-chart-" + (figures.size() + 1),
                caption,
                drawer.apply(shown::contains, figures.isEmpty()));
    }
}
