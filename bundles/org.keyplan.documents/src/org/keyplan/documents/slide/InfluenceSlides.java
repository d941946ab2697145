package org.keyplan.documents.slide;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.People;
import org.keyplan.design.DiagramKind;
import org.keyplan.design.PlanDiagram;
import org.keyplan.documents.slide.Slide.Spare;
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

    /** With fewer a map says nothing. */
    private static final int FEWEST_PEOPLE = 6;

    /** More of one map than this belongs into a document. */
    private static final int MOST_SLIDES = 4;

    private static final int SPARE_MAP = 1;
    private static final int SPARE_PEOPLE = 3;

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
            boolean first = slides.isEmpty();
            List<Slide> written = write(context, map, diagram);
            slides.add(
                    first
                            ? written.get(0).remarking(others)
                            : written.get(0).sparing(spare(context, map, SPARE_MAP)));
            written.stream()
                    .skip(1)
                    .map(slide -> slide.sparing(spare(context, map, SPARE_PEOPLE)))
                    .forEach(slides::add);
        }
        return slides;
    }

    private static Spare spare(DeckContext context, InfluenceMap map, int order) {
        return new Spare(
                order == SPARE_MAP ? "left.map" : "left.people",
                context.document().label(map),
                order);
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

    private List<Slide> write(DeckContext context, InfluenceMap map, PlanDiagram diagram) {
        DiagramFit fit = new DiagramFit(context, diagram);
        Optional<Diagram> whole = fit.whole();
        String title = title(context, map);
        if (whole.isPresent()) {
            return List.of(slide(context, map, title, whole.get(), ""));
        }
        List<Participant> byInfluence =
                map.getParticipants().stream()
                        .filter(p -> p.getStakeholder() != null)
                        .sorted(Comparator.comparingInt(InfluenceSlides::influence).reversed())
                        .toList();
        List<Slide> slides = new ArrayList<>();
        int each = legible(fit, byInfluence);
        int shown = Math.min(byInfluence.size(), MOST_SLIDES * each);
        for (int from = 0; from < shown; from += each) {
            List<Participant> some = byInfluence.subList(from, Math.min(shown, from + each));
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
        if (shown < byInfluence.size()) {
            slides.set(
                    0,
                    slides.get(0)
                            .remarking(context.text("influence.most", shown, byInfluence.size())));
        }
        return slides;
    }

    /** How many of them can be read on one slide. */
    private static int legible(DiagramFit fit, List<Participant> byInfluence) {
        int each = Math.min(MOST_PEOPLE, byInfluence.size());
        while (each > FEWEST_PEOPLE
                && !SlideRoom.isNearlyLegible(fit.showing(among(byInfluence.subList(0, each))))) {
            each -= 2;
        }
        return each;
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
        return context.slide(
                        id(),
                        title,
                        List.of(Slide.Column.of(1, drawn)),
                        Objects.requireNonNullElse(map.getDescription(), ""),
                        note)
                .about(context.text("influence.topic", context.document().label(map)));
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
