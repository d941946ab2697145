package org.keyplan.documents.slide;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Contacts;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.section.Comparison;
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
import java.util.Locale;
import java.util.Optional;

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
        Optional<Comparison> comparison = context.document().comparison();
        List<Text> done =
                comparison.map(each -> differences(each, context)).orElseGet(() -> since(context));
        List<Text> open = unconfirmed(context);
        List<Column> columns = new ArrayList<>();
        if (!done.isEmpty()) {
            String heading = comparison.isPresent() ? "review.changed" : "review.done";
            columns.add(Column.of(1, new Points(context.text(heading), done)));
        }
        if (!open.isEmpty()) {
            columns.add(Column.of(1, new Points(context.text("review.open"), open)));
        }
        if (!columns.isEmpty()) {
            String title =
                    comparison
                            .map(Comparison::summary)
                            .orElseGet(() -> title(context, done.size(), open.size()));
            slides.add(context.slide(id(), title, columns));
        }
    }

    private static String title(DeckContext context, int done, int open) {
        LocalDate reviewed = context.plan().getReviewedOn();
        return reviewed == null
                ? context.text("review.title.first", done, open)
                : context.text("review.title", done, reviewed, open);
    }

    private static List<Text> differences(Comparison comparison, DeckContext context) {
        Locale locale = context.document().locale();
        return comparison.all().stream().map(each -> Text.plain(each.text(locale))).toList();
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
