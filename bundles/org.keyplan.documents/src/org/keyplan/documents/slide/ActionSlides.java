package org.keyplan.documents.slide;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.analysis.overview.NextActions;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.documents.section.DocumentContext;
import org.keyplan.model.Action;

import java.util.List;

/** What is to be done in the next 90 days, what is overdue first. */
final class ActionSlides implements SlideAuthor {

    private static final int DAYS = 90;

    @Override
    public String id() {
        return "actions";
    }

    @Override
    public List<Slide> write(DeckContext context) {
        NextActions next = NextActions.of(context.index());
        List<Action> soon = next.open().stream().filter(action -> isSoon(context, action)).toList();
        List<Action> shown = soon.isEmpty() ? next.open() : soon;
        int later = next.open().size() - shown.size();
        return context.grid(
                        "",
                        List.of(
                                context.column(ACTION__DUE, 2),
                                context.column("actions.action", 6),
                                context.column(ACTION__OWNER, 3),
                                context.column(ACTION__STATUS, 2),
                                context.column("actions.serves", 5)),
                        shown.stream().map(action -> row(context, action)).toList())
                .map(
                        table ->
                                List.of(
                                        context.slide(
                                                id(),
                                                title(context, next, soon),
                                                List.of(Slide.Column.of(1, table)),
                                                later > 0
                                                        ? context.text("actions.later", later, DAYS)
                                                        : "")))
                .orElse(List.of());
    }

    private static String title(DeckContext context, NextActions next, List<Action> soon) {
        return soon.isEmpty()
                ? context.text("actions.title.none", next.open().size(), DAYS)
                : context.text("actions.title", soon.size(), DAYS, next.overdue());
    }

    private static boolean isSoon(DeckContext context, Action action) {
        return action.getDue() != null
                && !action.getDue().isAfter(context.document().asOf().plusDays(DAYS));
    }

    private static List<Text> row(DeckContext context, Action action) {
        DocumentContext document = context.document();
        boolean overdue = NextActions.overdue(action, document.asOf());
        Text due = document.known(action.getDue());
        return List.of(
                overdue
                        ? Text.of("▲\u00a0" + due.value(), Tone.WARNING)
                                .with(context.text("actions.overdue"))
                        : due,
                Text.of(document.label(action), Tone.STRONG)
                        .with(document.detail(document.cell(action.getStakeholders()).value())),
                document.known(action.getOwner()),
                document.cell(action.getStatus()),
                document.cell(
                        action.getOpportunity() == null
                                ? action.getStrategy()
                                : action.getOpportunity()));
    }
}
