package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.model.Objective;
import org.keyplan.model.Strategy;

import java.util.List;
import java.util.Optional;

/** What we want to reach, and how. */
final class ObjectivesSection implements SectionAuthor {

    @Override
    public String id() {
        return "objectives";
    }

    @Override
    public Optional<Section> write(DocumentContext context) {
        return new SectionBuilder(context, id())
                .table(
                        "objectives.objectives",
                        List.of(
                                Column.text(context.text("objectives.objective"), 4),
                                SectionBuilder.column(context, OBJECTIVE__KIND, 2),
                                SectionBuilder.column(context, OBJECTIVE__MEASURE, 3),
                                SectionBuilder.column(context, OBJECTIVE__TARGET, 2),
                                SectionBuilder.column(context, OBJECTIVE__DUE, 2)),
                        rows -> {
                            for (Objective objective : context.plan().getObjectives()) {
                                rows.add(
                                        List.of(
                                                name(context, objective),
                                                context.cell(objective.getKind()),
                                                context.known(objective.getMeasure()),
                                                context.known(objective.getTarget()),
                                                context.known(objective.getDue())));
                            }
                        })
                .table(
                        "objectives.strategies",
                        List.of(
                                Column.text(context.text("objectives.strategy"), 4),
                                Column.text(context.text("objectives.serves"), 3),
                                SectionBuilder.column(context, STRATEGY__APPROACH, 3),
                                SectionBuilder.column(context, STRATEGY__SUPPORTS, 3)),
                        rows -> {
                            for (Objective objective : context.plan().getObjectives()) {
                                for (Strategy strategy : objective.getStrategies()) {
                                    rows.add(
                                            List.of(
                                                    context.described(strategy),
                                                    Text.plain(context.label(objective)),
                                                    context.known(strategy.getApproach()),
                                                    context.lines(strategy.getSupports())));
                                }
                            }
                        })
                .build();
    }

    private static Text name(DocumentContext context, Objective objective) {
        return Text.of(context.label(objective), Tone.STRONG)
                .with(context.detail(objective.getDescription()));
    }
}
