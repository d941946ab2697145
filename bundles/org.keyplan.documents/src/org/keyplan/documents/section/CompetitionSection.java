package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.documents.DocumentContext;
import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.model.Competitor;
import org.keyplan.model.SwotEntry;
import org.keyplan.model.SwotKind;

import java.util.ArrayList;
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
        for (SwotKind kind : SwotKind.VALUES) {
            List<Text> entries = entries(context, kind);
            if (!entries.isEmpty()) {
                section.subheading(context.text("swot." + kind)).bullets(entries);
            }
        }
        return section.build();
    }

    private static List<Text> entries(DocumentContext context, SwotKind kind) {
        List<Text> entries = new ArrayList<>();
        for (SwotEntry entry : context.plan().getSwot()) {
            if (entry.getKind() == kind) {
                entries.add(weighted(context, entry));
            }
        }
        return entries;
    }

    private static Text weighted(DocumentContext context, SwotEntry entry) {
        Text text = context.known(entry.getText());
        return entry.getWeight() == null
                ? text
                : text.with(
                        context.text(
                                "detail",
                                context.label(SWOT_ENTRY__WEIGHT),
                                context.score(entry.getWeight()).value()));
    }
}
