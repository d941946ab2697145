package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.analysis.overview.NextActions;
import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.model.Action;
import org.keyplan.model.Gate;
import org.keyplan.model.Interaction;
import org.keyplan.model.Opportunity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What happened since the last review, by the dates in the plan, and what should have. Where an
 * earlier state of the plan is at hand, it tells in what the two differ instead of going by dates.
 */
final class ChangesSection implements SectionAuthor {

    /** How far to look back where nobody ever reviewed the plan. */
    private static final int USUAL_DAYS = 90;

    @Override
    public String id() {
        return "changes";
    }

    @Override
    public Optional<Section> write(DocumentContext context) {
        Optional<Comparison> comparison = context.comparison();
        if (comparison.isPresent()) {
            SectionBuilder section =
                    new SectionBuilder(context, id(), context.text("changes.title"));
            comparison.get().tell(section);
            overdue(context, section);
            return section.build();
        }
        return byDates(context);
    }

    private Optional<Section> byDates(DocumentContext context) {
        LocalDate reviewed = context.plan().getReviewedOn();
        LocalDate since = reviewed == null ? context.asOf().minusDays(USUAL_DAYS) : reviewed;
        SectionBuilder section =
                new SectionBuilder(context, id())
                        .remark(
                                context.text(
                                        reviewed == null ? "changes.never" : "changes.since",
                                        since));
        stages(context, since, section);
        done(context, since, section);
        overdue(context, section);
        List<Interaction> latestFirst =
                new ArrayList<>(
                        context.index().interactions().stream()
                                .filter(meeting -> isSince(meeting.getDate(), since, context))
                                .toList());
        Collections.reverse(latestFirst);
        section.table(
                "changes.interactions",
                MeetingTables.columns(context),
                rows -> latestFirst.forEach(i -> rows.add(MeetingTables.row(context, i))));
        return section.build();
    }

    /** The day of the review itself is part of what was reviewed. */
    private static boolean isSince(LocalDate day, LocalDate since, DocumentContext context) {
        return day != null && day.isAfter(since) && !day.isAfter(context.asOf());
    }

    private static void stages(DocumentContext context, LocalDate since, SectionBuilder section) {
        section.table(
                "changes.opportunities",
                List.of(
                        Column.text(context.text("opportunities.opportunity"), 4),
                        Column.text(context.text("changes.what"), 6),
                        Column.text(context.text("changes.when"), 2)),
                rows -> {
                    for (Opportunity opportunity : context.plan().getOpportunities()) {
                        if (isSince(opportunity.getOpenedOn(), since, context)) {
                            rows.add(
                                    change(
                                            context,
                                            opportunity,
                                            context.text("changes.opened"),
                                            opportunity.getOpenedOn()));
                        }
                        if (isSince(opportunity.getStageEnteredOn(), since, context)) {
                            rows.add(
                                    change(
                                            context,
                                            opportunity,
                                            context.text(
                                                    "changes.stage", opportunity.getSalesStage()),
                                            opportunity.getStageEnteredOn()));
                        }
                        for (Gate gate : opportunity.getGates()) {
                            if (isSince(gate.getPassedOn(), since, context)) {
                                rows.add(
                                        change(
                                                context,
                                                opportunity,
                                                context.text("changes.gate", gate),
                                                gate.getPassedOn()));
                            }
                        }
                    }
                });
    }

    private static List<Text> change(
            DocumentContext context, Opportunity opportunity, String what, LocalDate when) {
        return List.of(context.cell(opportunity), Text.plain(what), context.cell(when));
    }

    private static void done(DocumentContext context, LocalDate since, SectionBuilder section) {
        section.table(
                "changes.done",
                List.of(
                        SectionBuilder.column(context, ACTION__DONE_ON, 2),
                        Column.text(context.text("actions.action"), 5),
                        SectionBuilder.column(context, ACTION__OWNER, 3),
                        SectionBuilder.column(context, ACTION__RESULT, 5)),
                rows -> {
                    for (Action action : context.plan().getActions()) {
                        if (isSince(action.getDoneOn(), since, context)) {
                            rows.add(
                                    List.of(
                                            context.cell(action.getDoneOn()),
                                            context.described(action),
                                            context.cell(action.getOwner()),
                                            context.cell(action.getResult())));
                        }
                    }
                });
    }

    private static void overdue(DocumentContext context, SectionBuilder section) {
        section.table(
                "changes.overdue",
                List.of(
                        SectionBuilder.column(context, ACTION__DUE, 3),
                        Column.text(context.text("actions.action"), 6),
                        SectionBuilder.column(context, ACTION__OWNER, 3)),
                rows -> {
                    for (Action action : NextActions.of(context.index()).open()) {
                        if (NextActions.overdue(action, context.asOf())) {
                            rows.add(
                                    List.of(
                                            Text.of(action.getDue().toString(), Tone.WARNING),
                                            context.described(action),
                                            context.known(action.getOwner())));
                        }
                    }
                });
    }
}
