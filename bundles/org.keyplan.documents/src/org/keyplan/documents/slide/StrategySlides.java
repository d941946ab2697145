package org.keyplan.documents.slide;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.design.DiagramKind;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.slide.SlidePart.Diagram;
import org.keyplan.model.Insight;
import org.keyplan.model.InsightKind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The customer's own strategy, from goals to the solutions that serve them. */
final class StrategySlides implements SlideAuthor {

    @Override
    public String id() {
        return "insights";
    }

    @Override
    public List<Slide> write(DeckContext context) {
        if (context.plan().getInsights().isEmpty()) {
            return List.of();
        }
        Optional<Diagram> map =
                context.diagram(DiagramKind.INSIGHT_MAP, null)
                        .map(diagram -> new DiagramFit(context, diagram))
                        .flatMap(fit -> fit.whole().or(fit::layersSideBySide));
        Optional<SlidePart> part = map.<SlidePart>map(shown -> shown).or(() -> table(context));
        return part.map(shown -> List.of(context.slide(id(), title(context), shown)))
                .orElse(List.of());
    }

    private static Optional<SlidePart> table(DeckContext context) {
        List<List<Text>> rows = new ArrayList<>();
        for (InsightKind kind : InsightKind.VALUES) {
            for (Insight insight : context.plan().getInsights()) {
                if (insight.getKind() == kind) {
                    rows.add(
                            List.of(
                                    context.document().cell(kind),
                                    context.document().described(insight),
                                    context.document().lines(insight.getLeadsTo())));
                }
            }
        }
        return context.grid(
                "",
                List.of(
                        context.column(INSIGHT__KIND, 2),
                        context.column("insights.insight", 6),
                        context.column(INSIGHT__LEADS_TO, 5)),
                rows);
    }

    private static String title(DeckContext context) {
        List<Insight> goals = of(context, InsightKind.GOAL);
        long solutions = of(context, InsightKind.SOLUTION).size();
        long open = goals.stream().filter(goal -> !isServed(goal, new HashSet<>())).count();
        if (goals.isEmpty()) {
            return context.text("insights.title.noGoals", context.plan().getInsights().size());
        }
        return context.text("insights.title", goals.size(), solutions, open);
    }

    private static List<Insight> of(DeckContext context, InsightKind kind) {
        return context.plan().getInsights().stream().filter(i -> i.getKind() == kind).toList();
    }

    /** Whether some way leads from it to a solution. */
    private static boolean isServed(Insight from, Set<Insight> seen) {
        return from.getKind() == InsightKind.SOLUTION
                || seen.add(from)
                        && from.getLeadsTo().stream().anyMatch(next -> isServed(next, seen));
    }
}
