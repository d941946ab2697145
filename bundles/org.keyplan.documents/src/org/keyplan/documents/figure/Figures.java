package org.keyplan.documents.figure;

import org.keyplan.design.DiagramChoice;
import org.keyplan.design.DiagramKind;
import org.keyplan.design.PlanDiagram;
import org.keyplan.design.PlanDiagrams;
import org.keyplan.documents.content.Block.Figure;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.InfluenceMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The plan's diagrams as figures of a document, as people arranged them. Belongs to the thread of
 * the plan; the figures do not.
 */
public final class Figures {

    private final PlanDiagrams diagrams;
    private final List<PlanDiagram> all;

    /**
     * @param asOf the day on which coverage is judged
     */
    public Figures(AccountPlan plan, LocalDate asOf, Locale locale) {
        diagrams = new PlanDiagrams(plan, asOf, locale);
        all = diagrams.all();
    }

    /** The only diagram of a kind; empty where it would show nothing. */
    public Optional<Figure> of(DiagramKind kind) {
        return all.stream().filter(d -> d.kind() == kind).findFirst().flatMap(this::figure);
    }

    /** The diagram of an influence map; empty where nobody is on it. */
    public Optional<Figure> of(InfluenceMap map) {
        return all.stream().filter(d -> d.root() == map).findFirst().flatMap(this::figure);
    }

    private Optional<Figure> figure(PlanDiagram diagram) {
        if (diagrams.size(diagram) == 0) {
            return Optional.empty();
        }
        String name = diagrams.label(diagram.kind());
        String caption = diagram.kind() == DiagramKind.INFLUENCE_MAP ? diagram.name() : name;
        String id = diagram.kind().id() + "-" + (all.indexOf(diagram) + 1);
        return Optional.of(
                new Figure(
                        id,
                        caption.isEmpty() ? name : caption,
                        diagrams.figure(diagram, DiagramChoice.USUAL)));
    }
}
