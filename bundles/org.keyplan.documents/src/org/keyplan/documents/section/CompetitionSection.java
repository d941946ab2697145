package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Section;
import org.keyplan.model.Competitor;

import java.util.List;
import java.util.Optional;

/** Who else wants the business, what they are good and bad at, and how we differ. */
final class CompetitionSection implements SectionAuthor {

    @Override
    public String id() {
        return "competition";
    }

    @Override
    public Optional<Section> write(DocumentContext context) {
        SectionBuilder section = new SectionBuilder(context, id());
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
        return section.build();
    }
}
