package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.analysis.Actions;
import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.model.Action;
import org.keyplan.model.ActionStatus;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The action plan: what is due in the next 90 days, what comes later, what was done. */
final class ActionsSection implements SectionAuthor {

    /** What is due first comes first; what has no date comes last. */
    static final Comparator<Action> BY_DATE =
            Comparator.comparing(
                    Action::getDue, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    private static final int NEXT_DAYS = 90;

    private final boolean brief;

    /**
     * @param brief whether what is still to be done is enough
     */
    ActionsSection(boolean brief) {
        this.brief = brief;
    }

    @Override
    public String id() {
        return "actions";
    }

    @Override
    public Optional<Section> write(DocumentContext context) {
        List<Action> open = context.index().openActions();
        List<Action> closed =
                context.plan().getActions().stream().filter(a -> !open.contains(a)).toList();
        List<Action> sorted = open.stream().sorted(BY_DATE).toList();
        List<Action> next =
                sorted.stream()
                        .filter(a -> Actions.dueWithin(a, context.asOf(), NEXT_DAYS))
                        .toList();
        List<Action> later = sorted.stream().filter(a -> !next.contains(a)).toList();
        SectionBuilder section = new SectionBuilder(context, id());
        open(context, "actions.next", next, section);
        open(context, "actions.later", later, section);
        if (brief) {
            return section.build();
        }
        return section.table(
                        "actions.closed",
                        List.of(
                                SectionBuilder.column(context, ACTION__DONE_ON, 2),
                                Column.text(context.text("actions.action"), 4),
                                SectionBuilder.column(context, ACTION__OWNER, 2),
                                SectionBuilder.column(context, ACTION__STATUS, 2),
                                Column.text(context.text("actions.serves"), 5),
                                SectionBuilder.column(context, ACTION__RESULT, 5)),
                        rows -> closed.forEach(action -> rows.add(closedRow(context, action))))
                .build();
    }

    private static void open(
            DocumentContext context, String caption, List<Action> actions, SectionBuilder section) {
        section.table(
                caption,
                List.of(
                        SectionBuilder.column(context, ACTION__DUE, 2),
                        Column.text(context.text("actions.action"), 4),
                        SectionBuilder.column(context, ACTION__OWNER, 2),
                        SectionBuilder.column(context, ACTION__STATUS, 2),
                        Column.text(context.text("actions.serves"), 5),
                        SectionBuilder.column(context, ACTION__RESULT, 3)),
                rows -> actions.forEach(action -> rows.add(openRow(context, action))));
    }

    private static List<Text> openRow(DocumentContext context, Action action) {
        return List.of(
                due(context, action),
                context.described(action),
                context.known(action.getOwner()),
                context.cell(action.getStatus()),
                serves(context, action),
                context.cell(action.getResult()));
    }

    /** The opportunity, or where there is none the strategy. */
    private static Text serves(DocumentContext context, Action action) {
        boolean both = action.getOpportunity() != null && action.getStrategy() != null;
        Text first =
                context.cell(
                        action.getOpportunity() == null
                                ? action.getStrategy()
                                : action.getOpportunity());
        return first.with(both ? context.detail(ACTION__STRATEGY, action.getStrategy()) : "")
                .with(context.detail(ACTION__STAKEHOLDERS, action.getStakeholders()));
    }

    private static List<Text> closedRow(DocumentContext context, Action action) {
        return List.of(
                context.cell(action.getStatus() == ActionStatus.DONE ? action.getDoneOn() : null),
                context.described(action),
                context.cell(action.getOwner()),
                context.cell(action.getStatus()),
                serves(context, action),
                context.cell(action.getResult()));
    }

    /** Until when; marked where that has passed. */
    static Text due(DocumentContext context, Action action) {
        LocalDate due = action.getDue();
        return due != null && due.isBefore(context.asOf())
                ? Text.of(context.text("actions.overdue", due), Tone.WARNING)
                : context.known(due);
    }
}
