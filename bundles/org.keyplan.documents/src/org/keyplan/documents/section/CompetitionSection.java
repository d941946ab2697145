package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.model.Competitor;
import org.keyplan.model.SwotEntry;
import org.keyplan.model.SwotKind;

import java.util.List;
import java.util.Optional;

/** The competitors and our strengths, weaknesses, opportunities and threats. */
final class CompetitionSection implements SectionAuthor {

    @Override
    public Optional<Section> write(DocumentContext context) {
        SectionBuilder section = new SectionBuilder(context, "competition");
        section.table(
                "competition.competitors",
                List.of(
                        Column.text(context.text("competition.competitor"), 2),
                        SectionBuilder.column(context, COMPETITOR__STRENGTHS, 3),
                        SectionBuilder.column(context, COMPETITOR__WEAKNESSES, 3),
                        SectionBuilder.column(context, COMPETITOR__OUR_DIFFERENCE, 3)),
                rows -> {
                    for (Competitor competitor : context.plan().getCompetitors()) {
                        rows.add(
                                List.of(
                                        context.described(competitor),
                                        context.cell(competitor.getStrengths()),
                                        context.cell(competitor.getWeaknesses()),
                                        context.cell(competitor.getOurDifference())));
                    }
                });
        return section.table(
                        "competition.swot",
                        List.of(
                                SectionBuilder.column(context, SWOT_ENTRY__KIND, 2),
                                SectionBuilder.column(context, SWOT_ENTRY__TEXT, 6),
                                SectionBuilder.column(context, SWOT_ENTRY__WEIGHT, 2)),
                        rows -> SwotKind.VALUES.forEach(kind -> ofKind(context, kind, rows)))
                .build();
    }

    private static void ofKind(DocumentContext context, SwotKind kind, List<List<Text>> rows) {
        for (SwotEntry entry : context.plan().getSwot()) {
            if (entry.getKind() == kind) {
                rows.add(
                        List.of(
                                context.cell(kind),
                                context.known(entry.getText()),
                                context.score(entry.getWeight())));
            }
        }
    }
}
