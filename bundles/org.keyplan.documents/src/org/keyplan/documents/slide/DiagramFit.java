package org.keyplan.documents.slide;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.design.BlueprintChoice;
import org.keyplan.design.PlanDiagram;
import org.keyplan.documents.slide.SlidePart.Diagram;
import org.keyplan.documents.slide.SlideRoom.LegendPlace;
import org.keyplan.viewpoint.blueprint.BoxGrowth;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Finds out how a diagram can be read on a slide: as large as it can be with its legend. */
final class DiagramFit {

    private final DeckContext context;
    private final PlanDiagram diagram;

    DiagramFit(DeckContext context, PlanDiagram diagram) {
        this.context = context;
        this.diagram = diagram;
    }

    /**
     * All of it, as people arranged it or else laid out for the slide; empty if it is too large.
     */
    Optional<Diagram> whole() {
        Diagram arranged = largest(UnaryOperator.identity());
        return SlideRoom.isLegible(arranged)
                ? Optional.of(arranged)
                : Optional.of(largest(BlueprintChoice::laidOutAfresh)).filter(SlideRoom::isLegible);
    }

    /** All of it with its layers side by side; empty if not even names could be read. */
    Optional<Diagram> layersSideBySide() {
        return Optional.of(largest(BlueprintChoice::layersSideBySide))
                .filter(SlideRoom::isNearlyLegible);
    }

    /** Some of it, laid out for the slide. */
    Diagram showing(Predicate<EObject> shown) {
        return largest(choice -> choice.showing(shown));
    }

    private Diagram largest(UnaryOperator<BlueprintChoice> how) {
        return Arrays.stream(LegendPlace.values())
                .map(place -> drawn(place, how))
                .max(Comparator.comparingDouble(SlideRoom::letters))
                .orElseThrow();
    }

    private Diagram drawn(LegendPlace place, UnaryOperator<BlueprintChoice> how) {
        BlueprintChoice choice =
                how.apply(BlueprintChoice.arranged(place.ratio(), place.legendWidth()));
        boolean beside = place == LegendPlace.BESIDE;
        Diagram plain = new Diagram(context.blueprint(diagram, choice), beside);
        return new Diagram(BoxGrowth.grow(plain.blueprint(), SlideRoom.lacking(plain)), beside);
    }
}
