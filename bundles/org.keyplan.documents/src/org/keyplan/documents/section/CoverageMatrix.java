package org.keyplan.documents.section;

import org.keyplan.analysis.Coverage;
import org.keyplan.design.DiagramKind;
import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.TeamMember;

import java.util.ArrayList;
import java.util.List;

/**
 * Who of ours knows whom of theirs: a table as long as it has few columns, else the diagram of it,
 * which may be turned and cut.
 */
final class CoverageMatrix {

    private static final int MOST_COLUMNS = 10;

    private CoverageMatrix() {}

    static void add(DocumentContext context, SectionBuilder section) {
        List<TeamMember> members =
                context.plan().getTeam().stream()
                        .filter(member -> !context.index().engagementsOf(member).isEmpty())
                        .toList();
        // One column for the name and one for the coverage.
        if (members.size() + 2 > MOST_COLUMNS) {
            section.figure(context.figures().of(DiagramKind.COVERAGE));
            return;
        }
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(context.text("organisation.person"), 5));
        members.forEach(member -> columns.add(Column.text(context.label(member), 4)));
        columns.add(Column.text(context.text("organisation.coverage"), 6));
        section.table(
                "influence.matrix",
                columns,
                rows -> {
                    for (Stakeholder person : context.account().getStakeholders()) {
                        if (!context.index().engagementsWith(person).isEmpty()) {
                            rows.add(row(context, person, members));
                        }
                    }
                });
    }

    private static List<Text> row(
            DocumentContext context, Stakeholder person, List<TeamMember> members) {
        List<Text> row = new ArrayList<>();
        row.add(context.cell(person));
        for (TeamMember member : members) {
            row.add(
                    context.index().engagementsWith(person).stream()
                            .filter(engagement -> engagement.getMember() == member)
                            .findFirst()
                            .map(engagement -> level(context, engagement))
                            .orElseGet(() -> Text.plain("")));
        }
        row.add(new PersonTexts(context).coverage(Coverage.of(context.index(), person)));
        return row;
    }

    /** The level there is, and the one wanted where it is higher. */
    private static Text level(DocumentContext context, Engagement engagement) {
        EngagementLevel wanted = engagement.getDesiredLevel();
        if (wanted.compareTo(engagement.getLevel()) <= 0) {
            return context.cell(engagement.getLevel());
        }
        return Text.of(context.cell(engagement.getLevel()).value(), Tone.WARNING)
                .with(context.text("influence.matrix.wanted", wanted));
    }
}
