package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.documents.content.Section;
import org.keyplan.model.Engagement;
import org.keyplan.model.Tie;

import java.util.List;
import java.util.Optional;

/** Relationships: between the customer's people, and between ours and theirs. */
final class RelationsSection implements SectionAuthor {

    @Override
    public Optional<Section> write(DocumentContext context) {
        return new SectionBuilder(context, "relations")
                .table(
                        "relations.engagements",
                        List.of(
                                SectionBuilder.column(context, ENGAGEMENT__MEMBER, 3),
                                SectionBuilder.column(context, ENGAGEMENT__STAKEHOLDER, 3),
                                SectionBuilder.column(context, ENGAGEMENT__LEVEL, 2),
                                SectionBuilder.column(context, ENGAGEMENT__DESIRED_LEVEL, 2),
                                SectionBuilder.number(context, ENGAGEMENT__CADENCE_DAYS, 2),
                                SectionBuilder.column(context, ENGAGEMENT__INTRODUCED_BY, 3)),
                        rows -> {
                            for (Engagement engagement : context.plan().getEngagements()) {
                                rows.add(
                                        List.of(
                                                context.known(engagement.getMember()),
                                                context.known(engagement.getStakeholder()),
                                                context.cell(engagement.getLevel()),
                                                context.cell(engagement.getDesiredLevel()),
                                                context.cell(engagement.getCadenceDays()),
                                                context.cell(engagement.getIntroducedBy())));
                            }
                        })
                .table(
                        "relations.ties",
                        List.of(
                                SectionBuilder.column(context, TIE__FROM, 3),
                                SectionBuilder.column(context, TIE__KIND, 2),
                                SectionBuilder.column(context, TIE__TO, 3),
                                SectionBuilder.column(context, TIE__STRENGTH, 2)),
                        rows -> {
                            for (Tie tie : context.account().getTies()) {
                                rows.add(
                                        List.of(
                                                context.known(tie.getFrom()),
                                                context.sourced(tie, context.known(tie.getKind())),
                                                context.known(tie.getTo()),
                                                context.score(tie.getStrength())));
                            }
                        })
                .build();
    }
}
