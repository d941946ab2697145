package org.keyplan.documents.slide;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.analysis.Opportunities;
import org.keyplan.documents.content.Block.Quadrant;
import org.keyplan.documents.content.Block.Quadrants;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.documents.slide.Slide.Column;
import org.keyplan.documents.slide.SlidePart.Fields;
import org.keyplan.model.Competitor;
import org.keyplan.model.Stance;
import org.keyplan.model.SwotEntry;
import org.keyplan.model.SwotKind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The competitors, and our strengths, weaknesses, opportunities and threats. */
final class CompetitionSlides implements SlideAuthor {

    @Override
    public String id() {
        return "competition";
    }

    @Override
    public List<Slide> write(DeckContext context) {
        List<Column> columns = new ArrayList<>();
        Optional<SlidePart> competitors = competitors(context);
        competitors.ifPresent(table -> columns.add(Column.of(7, table)));
        if (!context.plan().getSwot().isEmpty() && context.document().options().wants("swot")) {
            columns.add(Column.of(5, new Fields(swot(context))));
        }
        return columns.isEmpty()
                ? List.of()
                : List.of(
                        context.slide(
                                id(),
                                competitors.isPresent() ? title(context) : swotTitle(context),
                                columns));
    }

    private static Optional<SlidePart> competitors(DeckContext context) {
        return context.grid(
                "",
                List.of(
                        context.column("competition.competitor", 3),
                        context.column(COMPETITOR__STRENGTHS, 3),
                        context.column(COMPETITOR__WEAKNESSES, 3),
                        context.column(COMPETITOR__OUR_DIFFERENCE, 3)),
                context.plan().getCompetitors().stream().map(c -> row(context, c)).toList());
    }

    private static List<Text> row(DeckContext context, Competitor competitor) {
        List<String> where =
                context.plan().getOpportunities().stream()
                        .filter(Opportunities::open)
                        .filter(
                                o ->
                                        o.getPositions().stream()
                                                .anyMatch(p -> p.getCompetitor() == competitor))
                        .map(o -> context.document().label(o))
                        .toList();
        return List.of(
                Text.of(context.document().label(competitor), Tone.STRONG)
                        .with(
                                where.isEmpty()
                                        ? ""
                                        : context.text("competition.for", context.names(where))),
                context.document().cell(competitor.getStrengths()),
                context.document().cell(competitor.getWeaknesses()),
                context.document().cell(competitor.getOurDifference()));
    }

    private static String title(DeckContext context) {
        List<Competitor> strong =
                context.plan().getOpportunities().stream()
                        .filter(Opportunities::open)
                        .flatMap(o -> o.getPositions().stream())
                        .filter(p -> p.getStance() == Stance.STRONG && p.getCompetitor() != null)
                        .map(p -> p.getCompetitor())
                        .distinct()
                        .toList();
        int count = context.plan().getCompetitors().size();
        return strong.isEmpty()
                ? context.text("competition.title", count)
                : context.text(
                        "competition.title.strong", count, strong.size(), context.names(strong));
    }

    private static Quadrants swot(DeckContext context) {
        return new Quadrants(
                context.text("swot.caption"),
                List.of(
                        field(context, SwotKind.STRENGTH, Tone.GOOD),
                        field(context, SwotKind.WEAKNESS, Tone.WARNING),
                        field(context, SwotKind.OPPORTUNITY, Tone.ADVICE),
                        field(context, SwotKind.THREAT, Tone.ERROR)));
    }

    private static Quadrant field(DeckContext context, SwotKind kind, Tone tone) {
        return new Quadrant(
                context.text("swot." + kind),
                tone,
                entries(context, kind).stream()
                        .map(entry -> context.document().known(entry.getText()))
                        .toList());
    }

    /** The weightiest first. */
    private static List<SwotEntry> entries(DeckContext context, SwotKind kind) {
        return context.plan().getSwot().stream()
                .filter(entry -> entry.getKind() == kind)
                .sorted(
                        Comparator.comparing(
                                SwotEntry::getWeight,
                                Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    private static String swotTitle(DeckContext context) {
        List<SwotEntry> strengths = entries(context, SwotKind.STRENGTH);
        List<SwotEntry> threats = entries(context, SwotKind.THREAT);
        return context.text(
                "swot.title",
                strengths.size(),
                entries(context, SwotKind.WEAKNESS).size(),
                entries(context, SwotKind.OPPORTUNITY).size(),
                threats.size());
    }
}
