package org.keyplan.documents.figure;

import org.keyplan.design.DiagramKind;
import org.keyplan.design.DiagramParts;
import org.keyplan.design.PlanDiagram;
import org.keyplan.design.PlanDiagrams;
import org.keyplan.documents.content.Block.Figure;
import org.keyplan.documents.figure.FigurePages.Room;
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
     * The org chart; one that cannot be read on one page has parts that can, one for each part of
     * the organisation. Empty where there is nobody.
     *
     * @param alone what people in no unit are called together
     */
    public Optional<Figure> orgChart(Paper paper, String alone) {
        Optional<PlanDiagram> diagram =
                all.stream().filter(d -> d.kind() == DiagramKind.ORG_CHART).findFirst();
        Optional<Figure> whole = diagram.flatMap(this::figure);
        if (whole.isEmpty() || fits(whole.get(), Room.first(paper))) {
            return whole;
        }
        Figure chart = whole.get();
        DiagramParts drawer = diagrams.parts(diagram.get());
        List<Figure> parts =
                new UnitCharts(
                                (Account) diagram.get().root(),
                                unit -> PlanLabels.label(unit, locale),
                                drawer::draw,
                                figure -> fits(figure, Room.first(paper)),
                                figure -> fits(figure, Room.usual(paper)))
                        .figures(chart.id(), chart.caption(), alone);
        return Optional.of(
                parts.size() > 1
                        ? new Figure(chart.id(), chart.caption(), chart.drawing(), parts)
                        : chart);
    }

    private static boolean fits(Figure figure, Room room) {
        return FigurePages.of(figure, room).pages().size() == 1;
    }

    private Optional<Figure> figure(PlanDiagram diagram) {
        String name = diagrams.label(diagram.kind());
        String caption = diagram.kind() == DiagramKind.INFLUENCE_MAP ? diagram.name() : name;
        String id = diagram.kind().id() + "-" + (all.indexOf(diagram) + 1);
        return diagrams.figure(diagram)
                .map(drawing -> new Figure(id, caption.isEmpty() ? name : caption, drawing));
    }
}
