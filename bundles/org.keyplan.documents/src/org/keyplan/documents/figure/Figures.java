package org.keyplan.documents.figure;

import org.keyplan.design.DiagramKind;
import org.keyplan.design.DiagramParts;
import org.keyplan.design.PlanDiagram;
import org.keyplan.design.PlanDiagrams;
import org.keyplan.documents.content.Block.Figure;
import org.keyplan.documents.options.Paper;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.label.PlanLabels;

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
    private final Locale locale;

    /**
     * @param asOf the day on which coverage is judged
     */
    public Figures(AccountPlan plan, LocalDate asOf, Locale locale) {
        diagrams = new PlanDiagrams(plan, asOf, locale);
        all = diagrams.all();
        this.locale = locale;
    }

    /** The only diagram of a kind; empty where it would show nothing. */
    public Optional<Figure> of(DiagramKind kind) {
        return all.stream().filter(d -> d.kind() == kind).findFirst().flatMap(this::figure);
    }

    /** The diagram of an influence map; empty where nobody is on it. */
    public Optional<Figure> of(InfluenceMap map) {
        return all.stream().filter(d -> d.root() == map).findFirst().flatMap(this::figure);
    }

    /**
     * The org chart, whole if it can be read on one page, else a figure for each part of the
     * organisation that can.
     */
    public List<Figure> orgCharts(Paper paper) {
        Optional<PlanDiagram> diagram =
                all.stream().filter(d -> d.kind() == DiagramKind.ORG_CHART).findFirst();
        Optional<Figure> whole = diagram.flatMap(this::figure);
        if (whole.isEmpty() || fits(whole.get(), paper)) {
            return whole.stream().toList();
        }
        DiagramParts drawer = diagrams.parts(diagram.get());
        List<Figure> parts =
                new UnitCharts(
                                (Account) diagram.get().root(),
                                unit -> PlanLabels.label(unit, locale),
                                drawer::draw,
                                figure -> fits(figure, paper))
                        .figures(whole.get().caption());
        return parts.size() > 1 ? parts : whole.stream().toList();
    }

    private static boolean fits(Figure figure, Paper paper) {
        return FigurePages.of(figure, FigurePages.Room.usual(paper)).pages().size() == 1;
    }

    private Optional<Figure> figure(PlanDiagram diagram) {
        String name = diagrams.label(diagram.kind());
        String caption = diagram.kind() == DiagramKind.INFLUENCE_MAP ? diagram.name() : name;
        String id = diagram.kind().id() + "-" + (all.indexOf(diagram) + 1);
        return diagrams.figure(diagram)
                .map(drawing -> new Figure(id, caption.isEmpty() ? name : caption, drawing));
    }
}
