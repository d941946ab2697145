package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Section;
import org.keyplan.model.TeamMember;

import java.util.List;
import java.util.Optional;

/** Our people who work on the account. */
final class TeamSection implements SectionAuthor {

    @Override
    public Optional<Section> write(DocumentContext context) {
        return new SectionBuilder(context, "team")
                .table(
                        "team.table",
                        List.of(
                                Column.text(context.text("organisation.person"), 6),
                                SectionBuilder.column(context, TEAM_MEMBER__ROLE, 3),
                                SectionBuilder.column(context, TEAM_MEMBER__REPORTS_TO, 3),
                                SectionBuilder.column(context, PERSON__EMAIL, 3),
                                Column.number(context.text("team.engagements"), 2)),
                        rows -> {
                            for (TeamMember member : context.plan().getTeam()) {
                                rows.add(
                                        List.of(
                                                context.described(member),
                                                context.cell(member.getRole()),
                                                context.cell(member.getReportsTo()),
                                                context.cell(member.getEmail())
                                                        .with(
                                                                context.detail(
                                                                        PERSON__PHONE,
                                                                        member.getPhone())),
                                                context.cell(
                                                        context.index()
                                                                .engagementsOf(member)
                                                                .size())));
                            }
                        })
                .build();
    }
}
