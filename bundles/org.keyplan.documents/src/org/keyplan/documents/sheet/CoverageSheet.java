package org.keyplan.documents.sheet;

import static org.keyplan.model.KeyplanPackage.Literals.STAKEHOLDER__JOB_TITLE;
import static org.keyplan.model.KeyplanPackage.Literals.STAKEHOLDER__UNIT;

import org.keyplan.analysis.Contacts;
import org.keyplan.analysis.Coverage;
import org.keyplan.analysis.People;
import org.keyplan.documents.content.Tone;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.TeamMember;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The coverage matrix: a row for each of theirs, a column for each of ours. */
final class CoverageSheet {

    private CoverageSheet() {}

    static Sheet write(SheetContext context) {
        SheetWords words = context.words();
        List<TeamMember> team =
                context.plan().getTeam().stream()
                        .filter(
                                member ->
                                        !context.index().engagementsOf(member).isEmpty()
                                                || !context.index()
                                                        .interactionsOf(member)
                                                        .isEmpty())
                        .toList();
        SheetBuilder<Stakeholder> sheet =
                new SheetBuilder<Stakeholder>(words, "coverage")
                        .words(context.text("people.name"), 26, person -> person)
                        .words(STAKEHOLDER__JOB_TITLE, 26, Stakeholder::getJobTitle)
                        .words(STAKEHOLDER__UNIT, 22, Stakeholder::getUnit)
                        .judged(
                                context.text("people.coverage"),
                                18,
                                words.coverages(),
                                person ->
                                        words.coverage(
                                                Coverage.of(context.index(), person).level()));
        List<Highlight> gaps = gaps(context);
        for (TeamMember member : team) {
            sheet.judged(words.value(member), 20, gaps, person -> cell(context, member, person));
        }
        return sheet.build(
                team.isEmpty()
                        ? List.of()
                        : context.index().stakeholders().stream().filter(People::present).toList());
    }

    /** The level, and the one wanted where it is higher; met without a level says how often. */
    private static String cell(SheetContext context, TeamMember member, Stakeholder person) {
        Engagement engagement =
                context.index().engagementsWith(person).stream()
                        .filter(e -> e.getMember() == member)
                        .findFirst()
                        .orElse(null);
        if (engagement != null) {
            return level(context, engagement.getLevel(), engagement.getDesiredLevel());
        }
        int meetings =
                Contacts.between(context.index(), member, person)
                        .within(Coverage.RECENT_DAYS, context.asOf())
                        .size();
        return meetings == 0 ? "" : context.text("coverage.met", meetings);
    }

    private static String level(
            SheetContext context, EngagementLevel level, EngagementLevel wanted) {
        return wanted.compareTo(level) > 0
                ? context.text("coverage.short", level, wanted)
                : wanted == EngagementLevel.NONE
                        ? context.words().value(level)
                        : context.text("coverage.reached", level);
    }

    private static List<Highlight> gaps(SheetContext context) {
        return Arrays.stream(EngagementLevel.values())
                .flatMap(
                        level ->
                                Arrays.stream(EngagementLevel.values())
                                        .flatMap(wanted -> gap(context, level, wanted)))
                .toList();
    }

    private static Stream<Highlight> gap(
            SheetContext context, EngagementLevel level, EngagementLevel wanted) {
        if (wanted == EngagementLevel.NONE) {
            return Stream.of();
        }
        Tone tone =
                switch (Integer.signum(wanted.compareTo(level) - 1)) {
                    case -1 -> Tone.GOOD;
                    case 0 -> Tone.WARNING;
                    default -> Tone.ERROR;
                };
        Highlight highlight = new Highlight.Same(level(context, level, wanted), tone);
        // A level that is reached reads the same whatever was wanted.
        boolean repeated = tone == Tone.GOOD && wanted != EngagementLevel.KNOWN;
        return repeated ? Stream.of() : Stream.of(highlight);
    }
}
