package org.keyplan.documents.slide;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Contacts;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.slide.Slide.Column;
import org.keyplan.documents.slide.SlidePart.Points;
import org.keyplan.model.Action;
import org.keyplan.model.ActionStatus;
import org.keyplan.model.Confidence;
import org.keyplan.model.Interaction;
import org.keyplan.model.Sourced;
import org.keyplan.validation.Severity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a review is about: findings, what happened since the last one, what nobody confirmed. */
final class ReviewSlides implements SlideAuthor {

    @Override
    public String id() {
        return "review";
    }

    @Override
    public List<Slide> write(DeckContext context) {
        List<Slide> slides = new ArrayList<>();
        RiskSlides.findings(context)
                .ifPresent(
                        table ->
                                slides.add(
                                        context.slide(
                                                id(),
                                                context.text(
                                                        "review.findings",
                                                        context.document()
                                                                .result()
                                                                .count(Severity.ERROR),
                                                        context.document()
                                                                .result()
                                                                .count(Severity.WARNING)),
                                                table)));
        changes(context, slides);
        return slides;
    }

    private void changes(DeckContext context, List<Slide> slides) {
        List<Text> done = since(context);
        List<Text> open = unconfirmed(context);
        List<Column> columns = new ArrayList<>();
        if (!done.isEmpty()) {
            columns.add(Column.of(1, new Points(context.text("review.done"), done)));
        }
        if (!open.isEmpty()) {
            columns.add(Column.of(1, new Points(context.text("review.open"), open)));
        }
        if (!columns.isEmpty()) {
            LocalDate reviewed = context.plan().getReviewedOn();
            slides.add(
                    context.slide(
                            id(),
                            reviewed == null
                                    ? context.text("review.title.first", done.size(), open.size())
                                    : context.text(
                                            "review.title", done.size(), reviewed, open.size()),
                            columns));
        }
    }

    /** Actions done and people met since the last review, the latest first. */
    private static List<Text> since(DeckContext context) {
        LocalDate from = context.plan().getReviewedOn();
        record Event(LocalDate day, Text text) {}
        List<Event> events = new ArrayList<>();
        for (Action action : context.plan().getActions()) {
            if (action.getStatus() == ActionStatus.DONE
                    && isIn(context, from, action.getDoneOn())) {
                events.add(
                        new Event(
                                action.getDoneOn(),
                                Text.plain("✓\u00a0" + context.document().label(action))
                                        .with(
                                                context.document()
                                                        .cell(action.getDoneOn())
                                                        .value())));
            }
        }
        for (Interaction meeting : context.plan().getInteractions()) {
            if (Contacts.meeting(meeting) && isIn(context, from, meeting.getDate())) {
                events.add(
                        new Event(
                                meeting.getDate(),
                                Text.plain(context.document().label(meeting))
                                        .with(context.names(meeting.getStakeholders()))));
            }
        }
        return events.stream()
                .sorted(Comparator.comparing(Event::day).reversed())
                .map(Event::text)
                .toList();
    }

    private static boolean isIn(DeckContext context, LocalDate from, LocalDate day) {
        return day != null
                && !day.isAfter(context.document().asOf())
                && (from == null || day.isAfter(from));
    }

    /** Facts that somebody only assumes. */
    private static List<Text> unconfirmed(DeckContext context) {
        List<Text> open = new ArrayList<>();
        TreeIterator<EObject> all = context.plan().eAllContents();
        while (all.hasNext()) {
            EObject element = all.next();
            if (element instanceof Sourced fact && fact.getConfidence() == Confidence.ASSUMED) {
                open.add(
                        Text.plain("?\u00a0" + context.document().label(element))
                                .with(
                                        context.document()
                                                .detail(SOURCED__SOURCE, fact.getSource())));
            }
        }
        return open;
    }
}
