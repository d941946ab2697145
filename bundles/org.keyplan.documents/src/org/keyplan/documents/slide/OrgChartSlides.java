package org.keyplan.documents.slide;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Coverage;
import org.keyplan.analysis.People;
import org.keyplan.design.DiagramKind;
import org.keyplan.design.PlanDiagram;
import org.keyplan.documents.slide.Slide.Spare;
import org.keyplan.documents.slide.SlidePart.Diagram;
import org.keyplan.model.Account;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Stakeholder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Who reports to whom, on as many slides as are needed to read it. */
final class OrgChartSlides implements SlideAuthor {

    /** More of an organisation than this belongs into a document. */
    private static final int MOST_SLIDES = 6;

    /** Of everything that can be left out, units are missed least. */
    private static final int SPARE = 3;

    @Override
    public String id() {
        return "organisation";
    }

    @Override
    public List<Slide> write(DeckContext context) {
        return context.diagram(DiagramKind.ORG_CHART, null)
                .map(chart -> write(context, chart))
                .orElse(List.of());
    }

    private List<Slide> write(DeckContext context, PlanDiagram chart) {
        Account account = context.document().account();
        DiagramFit fit = new DiagramFit(context, chart);
        String title = title(context, account);
        Optional<Diagram> whole = fit.whole();
        if (whole.isPresent()) {
            return List.of(context.slide(id(), title, whole.get()));
        }
        OrgChartParts parts = new OrgChartParts(account);
        List<Slide> slides = new ArrayList<>();
        List<List<OrganizationUnit>> rest = parts.slides();
        slides.add(overview(context, fit, parts, title));
        rest.stream()
                .limit(MOST_SLIDES)
                .forEach(units -> addParts(context, fit, parts, units, slides));
        return slides;
    }

    /** Those at the top, and what else belongs to the organisation but is on no slide. */
    private Slide overview(DeckContext context, DiagramFit fit, OrgChartParts parts, String title) {
        Set<EObject> shown = parts.overview();
        Diagram diagram = fit.showing(within(shown));
        List<EObject> missing = new ArrayList<>();
        if (!SlideRoom.isNearlyLegible(diagram)) {
            Set<EObject> heads = parts.heads();
            missing.addAll(shown.stream().filter(element -> !heads.contains(element)).toList());
            diagram = fit.showing(within(heads));
        }
        parts.slides().stream().skip(MOST_SLIDES).forEach(missing::addAll);
        List<OrganizationUnit> empty = parts.empty();
        return context.slide(
                        id(),
                        title,
                        List.of(Slide.Column.of(1, diagram)),
                        context.text("organisation.overview"))
                .remarking(
                        missing.isEmpty()
                                ? ""
                                : context.text("organisation.left", context.names(missing)))
                .remarking(
                        empty.isEmpty()
                                ? ""
                                : context.text("organisation.empty", context.names(empty)));
    }

    /** One slide, or more where too many people stand below each other to be read on one. */
    private void addParts(
            DeckContext context,
            DiagramFit fit,
            OrgChartParts parts,
            List<OrganizationUnit> units,
            List<Slide> slides) {
        Diagram diagram = fit.showing(within(parts.of(units)));
        if (units.size() > 1 && !SlideRoom.isLegible(diagram)) {
            int half = (units.size() + 1) / 2;
            addParts(context, fit, parts, units.subList(0, half), slides);
            addParts(context, fit, parts, units.subList(half, units.size()), slides);
        } else {
            slides.add(part(context, parts, units, diagram));
        }
    }

    private Slide part(
            DeckContext context,
            OrgChartParts parts,
            List<OrganizationUnit> units,
            Diagram diagram) {
        List<Stakeholder> people =
                units.stream().flatMap(unit -> parts.people(unit).stream()).distinct().toList();
        return context.slide(
                        id(),
                        context.text(
                                "organisation.part",
                                context.names(units),
                                people.size(),
                                unmet(context, people)),
                        List.of(Slide.Column.of(1, diagram)),
                        context.text("organisation.continued"))
                .sparing(new Spare("left.organisation", context.names(units), SPARE));
    }

    private static Predicate<EObject> within(Set<EObject> shown) {
        return element ->
                !(element instanceof Stakeholder || element instanceof OrganizationUnit)
                        || shown.contains(element);
    }

    private static String title(DeckContext context, Account account) {
        List<Stakeholder> people =
                account.getStakeholders().stream().filter(People::present).toList();
        return context.text(
                "organisation.title",
                people.size(),
                account.getUnits().stream().mapToInt(OrgChartSlides::units).sum(),
                unmet(context, people));
    }

    private static int units(OrganizationUnit unit) {
        return 1 + unit.getUnits().stream().mapToInt(OrgChartSlides::units).sum();
    }

    private static long unmet(DeckContext context, List<Stakeholder> people) {
        return people.stream()
                .filter(People::present)
                .filter(p -> Coverage.of(context.index(), p).level() == Coverage.Level.NONE)
                .count();
    }
}
