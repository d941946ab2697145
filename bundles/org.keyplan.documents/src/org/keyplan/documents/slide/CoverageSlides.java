package org.keyplan.documents.slide;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.analysis.ContactPath;
import org.keyplan.analysis.ContactPath.Hop;
import org.keyplan.analysis.Contacts;
import org.keyplan.analysis.Reachability;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.documents.slide.Slide.Column;
import org.keyplan.documents.slide.Slide.Spare;
import org.keyplan.documents.slide.SlidePart.Step;
import org.keyplan.documents.slide.SlidePart.Way;
import org.keyplan.model.Engagement;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Who of ours knows whom, and how we get to the top decision maker. */
final class CoverageSlides implements SlideAuthor {

    /** Who knows whom matters less than the map of the largest opportunity. */
    private static final int SPARE = 2;

    /** The way to a top decision maker whom nobody has met matters more than that. */
    private static final int SPARE_IF_NOT_MET = 0;

    @Override
    public String id() {
        return "coverage";
    }

    @Override
    public String section() {
        return "influence";
    }

    @Override
    public List<Slide> write(DeckContext context) {
        Stakeholder top = context.document().account().getTopDecisionMaker();
        Optional<ContactPath> path =
                Optional.ofNullable(top)
                        .flatMap(person -> Reachability.of(context.index()).pathTo(person));
        List<Column> columns = new ArrayList<>();
        engagements(context).ifPresent(table -> columns.add(Column.of(3, table)));
        path.ifPresent(
                way ->
                        columns.add(
                                Column.of(
                                        2,
                                        new Way(
                                                context.text(
                                                        "coverage.way",
                                                        context.document().label(top)),
                                                steps(context, way)))));
        return columns.isEmpty()
                ? List.of()
                : List.of(
                        context.slide(id(), title(context, top, path), columns)
                                .sparing(
                                        new Spare(
                                                "left.coverage",
                                                context.text("topic." + id()),
                                                met(context, top) ? SPARE : SPARE_IF_NOT_MET)));
    }

    private static boolean met(DeckContext context, Stakeholder top) {
        return top != null && Contacts.with(context.index(), top).met();
    }

    private static String title(DeckContext context, Stakeholder top, Optional<ContactPath> path) {
        if (top == null) {
            return context.text("coverage.title.unknown", context.plan().getEngagements().size());
        }
        String name = context.document().label(top);
        Optional<Long> days =
                Contacts.with(context.index(), top)
                        .lastMet()
                        .map(
                                day ->
                                        Contacts.with(context.index(), top)
                                                .daysSince(context.document().asOf()));
        if (days.isPresent()) {
            return context.text("coverage.title.met", name, days.get());
        }
        return path.map(
                        way ->
                                way.hops().size() == 1
                                        ? context.text("coverage.title.known", name)
                                        : context.text(
                                                "coverage.title.way",
                                                name,
                                                context.document()
                                                        .label(
                                                                way.hops()
                                                                        .get(way.hops().size() - 2)
                                                                        .to())))
                .orElseGet(() -> context.text("coverage.title.none", name));
    }

    private static Optional<SlidePart> engagements(DeckContext context) {
        List<List<Text>> rows = new ArrayList<>();
        for (Engagement engagement : context.plan().getEngagements()) {
            boolean below =
                    engagement.getDesiredLevel() != null
                            && engagement.getDesiredLevel().compareTo(engagement.getLevel()) > 0;
            Text wanted = context.document().cell(engagement.getDesiredLevel());
            rows.add(
                    List.of(
                            person(context, engagement.getStakeholder()),
                            context.document().known(engagement.getMember()),
                            context.document().cell(engagement.getLevel()),
                            below ? Text.of("▲\u00a0" + wanted.value(), Tone.ADVICE) : wanted));
        }
        return context.grid(
                context.text("coverage.engagements"),
                List.of(
                        context.column(ENGAGEMENT__STAKEHOLDER, 5),
                        context.column(ENGAGEMENT__MEMBER, 3),
                        context.column(ENGAGEMENT__LEVEL, 2),
                        context.column(ENGAGEMENT__DESIRED_LEVEL, 2)),
                rows);
    }

    private static Text person(DeckContext context, Stakeholder person) {
        return person == null
                ? context.document().unknown()
                : Text.of(context.document().label(person), Tone.STRONG)
                        .with(context.document().detail(person.getJobTitle()));
    }

    private static List<Step> steps(DeckContext context, ContactPath path) {
        List<Step> steps = new ArrayList<>();
        steps.add(
                new Step(
                        "",
                        context.document().label(path.from()),
                        context.document().cell(path.from().getRole()).value(),
                        true));
        for (Hop hop : path.hops()) {
            steps.add(
                    new Step(
                            how(context, hop),
                            context.document().label(hop.to()),
                            Objects.requireNonNullElse(hop.to().getJobTitle(), ""),
                            false));
        }
        return steps;
    }

    private static String how(DeckContext context, Hop hop) {
        if (hop.via() instanceof Engagement engagement) {
            return context.document().cell(engagement.getLevel()).value();
        }
        return hop.via() instanceof Tie tie
                ? context.document().cell(tie.getKind()).value()
                : context.document().label(STAKEHOLDER__REPORTS_TO);
    }
}
