package org.keyplan.documents.slide;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.People;
import org.keyplan.design.DiagramKind;
import org.keyplan.design.PlanDiagram;
import org.keyplan.documents.slide.SlidePart.Diagram;
import org.keyplan.model.Attitude;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.OpportunityState;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who affects the account's decisions: the map of the whole account and that of the largest open
 * opportunity. A map too large to be read begins with those who have most influence.
 */
final class InfluenceSlides implements SlideAuthor {

    private static final int MOST_MAPS = 2;
    private static final int MOST_PEOPLE = 12;

    @Override
    public String id() {
        return "influence";
    }

    @Override
    public List<Slide> write(DeckContext context) {
        List<Slide> slides = new ArrayList<>();
        List<InfluenceMap> shown =
                context.plan().getMaps().stream()
                        .filter(map -> context.diagram(DiagramKind.INFLUENCE_MAP, map).isPresent())
                        .sorted(Comparator.comparing(InfluenceSlides::importance).reversed())
                        .toList();
        String others =
                shown.size() > MOST_MAPS
                        ? context.text(
                                "influence.others",
                                context.names(shown.subList(MOST_MAPS, shown.size())))
                        : "";
        for (InfluenceMap map : shown.subList(0, Math.min(MOST_MAPS, shown.size()))) {
            PlanDiagram diagram = context.diagram(DiagramKind.INFLUENCE_MAP, map).orElseThrow();
            slides.addAll(write(context, map, diagram, others));
        }
        return slides;
    }

    /** The account as a whole, then open opportunities by their amount, then the others. */
    private static BigDecimal importance(InfluenceMap map) {
        if (map.getOpportunity() == null) {
            return BigDecimal.valueOf(Long.MAX_VALUE);
        }
        if (map.getOpportunity().getState() != OpportunityState.OPEN) {
            return BigDecimal.valueOf(-1);
        }
        return map.getOpportunity().getAmount() == null
                ? BigDecimal.ZERO
                : map.getOpportunity().getAmount().amount();
    }

    private List<Slide> write(
            DeckContext context, InfluenceMap map, PlanDiagram diagram, String others) {
        DiagramFit fit = new DiagramFit(context, diagram);
        Optional<Diagram> whole = fit.whole();
        String title = title(context, map);
        if (whole.isPresent()) {
            return List.of(slide(context, map, title, whole.get(), others));
        }
        List<Participant> byInfluence =
                map.getParticipants().stream()
                        .filter(p -> p.getStakeholder() != null)
                        .sorted(Comparator.comparingInt(InfluenceSlides::influence).reversed())
                        .toList();
        List<Slide> slides = new ArrayList<>();
        for (int from = 0; from < byInfluence.size(); from += MOST_PEOPLE) {
            List<Participant> some =
                    byInfluence.subList(from, Math.min(byInfluence.size(), from + MOST_PEOPLE));
            String message =
                    from == 0
                            ? title
                            : context.text(
                                    "influence.rest",
                                    context.document().label(map),
                                    some.size(),
                                    byInfluence.size());
            slides.add(
                    slide(
                            context,
                            map,
                            message,
                            fit.showing(among(some)),
                            context.text("influence.divided", byInfluence.size())));
        }
        return slides;
    }

    static int influence(Participant participant) {
        return participant.getInfluence() == null ? 0 : participant.getInfluence();
    }

    private static Predicate<EObject> among(List<Participant> some) {
        Set<EObject> shown = new HashSet<>(some);
        some.forEach(participant -> shown.add(participant.getStakeholder()));
        return element ->
                !(element instanceof Stakeholder || element instanceof Participant)
                        || shown.contains(element);
    }

    private Slide slide(
            DeckContext context, InfluenceMap map, String title, Diagram drawn, String note) {
        Slide slide =
                context.slide(
                        id(),
                        title,
                        List.of(Slide.Column.of(1, drawn)),
                        Objects.requireNonNullElse(map.getDescription(), ""),
                        note);
        return new Slide(
                slide.id(),
                slide.kind(),
                context.text("influence.topic", context.document().label(map)),
                slide.title(),
                slide.columns(),
                slide.notes());
    }

    private static String title(DeckContext context, InfluenceMap map) {
        List<Participant> present = map.getParticipants().stream().filter(People::present).toList();
        long forUs = present.stream().filter(People::friendly).count();
        long against =
                present.stream()
                        .filter(
                                p ->
                                        p.getAttitude() == Attitude.OPPONENT
                                                || p.getAttitude() == Attitude.SCEPTIC)
                        .count();
        List<Stakeholder> deciders =
                present.stream()
                        .filter(p -> p.getRoles().contains(BuyingRole.DECISION_MAKER))
                        .map(Participant::getStakeholder)
                        .distinct()
                        .toList();
        return deciders.isEmpty()
                ? context.text("influence.title.nobody", present.size(), forUs, against)
                : context.text(
                        "influence.title",
                        present.size(),
                        forUs,
                        against,
                        context.names(deciders.subList(0, Math.min(2, deciders.size()))),
                        Math.min(2, deciders.size()));
    }
}
