package org.keyplan.documents.slide;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.analysis.Progress;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.documents.section.DocumentContext;
import org.keyplan.model.Objective;
import org.keyplan.model.Strategy;

import java.util.ArrayList;
import java.util.List;

/** What we want to reach, by which strategies, and how far we are. */
final class ObjectiveSlides implements SlideAuthor {

    @Override
    public String id() {
        return "objectives";
    }

    @Override
    public List<Slide> write(DeckContext context) {
        List<List<Text>> rows = new ArrayList<>();
        for (Objective objective : context.plan().getObjectives()) {
            rows.add(row(context, objective));
        }
        return context.grid(
                        "",
                        List.of(
                                context.column("objectives.objective", 5),
                                context.column(OBJECTIVE__TARGET, 3),
                                context.column(OBJECTIVE__DUE, 2),
                                context.column("objectives.strategies", 6),
                                context.column("objectives.progress", 2)),
                        rows)
                .map(table -> List.of(context.slide(id(), title(context), table)))
                .orElse(List.of());
    }

    private static List<Text> row(DeckContext context, Objective objective) {
        DocumentContext document = context.document();
        Progress progress = Progress.of(context.index(), objective);
        Text target = document.known(objective.getTarget());
        return List.of(
                Text.of(document.label(objective), Tone.STRONG)
                        .with(document.cell(objective.getKind()).value()),
                objective.getMeasure() == null ? target : target.with(objective.getMeasure()),
                document.known(objective.getDue()),
                strategies(context, objective),
                progress.total() == 0
                        ? Text.of(context.text("objectives.noActions"), Tone.FAINT)
                        : Text.plain(
                                        context.text(
                                                "objectives.done",
                                                progress.done(),
                                                progress.total()))
                                .with(
                                        progress.overdue() == 0
                                                ? ""
                                                : context.text(
                                                        "objectives.overdue", progress.overdue())));
    }

    private static Text strategies(DeckContext context, Objective objective) {
        List<Strategy> strategies = objective.getStrategies();
        return strategies.isEmpty()
                ? Text.of(context.text("objectives.noStrategy"), Tone.WARNING)
                : context.document().lines(strategies);
    }

    private static String title(DeckContext context) {
        List<Objective> objectives = context.plan().getObjectives();
        int strategies = objectives.stream().mapToInt(o -> o.getStrategies().size()).sum();
        long without = objectives.stream().filter(o -> o.getStrategies().isEmpty()).count();
        return context.text("objectives.title", objectives.size(), strategies, without);
    }
}
