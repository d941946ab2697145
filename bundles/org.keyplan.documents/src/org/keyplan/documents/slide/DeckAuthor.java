package org.keyplan.documents.slide;

import org.keyplan.documents.content.Document;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.section.DocumentContext;
import org.keyplan.documents.slide.SlidePart.Points;
import org.keyplan.validation.ValidationResult;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts the slides of a presentation together. */
public final class DeckAuthor {

    private static final List<SlideAuthor> FULL =
            List.of(
                    new SummarySlides(),
                    new AccountSlides(),
                    new StrategySlides(),
                    new OrgChartSlides(),
                    new InfluenceSlides(),
                    new PeopleSlides(),
                    new CoverageSlides(),
                    new OpportunitySlides(),
                    new WhitespaceSlides(),
                    new CompetitionSlides(),
                    new ObjectiveSlides(),
                    new ActionSlides(),
                    new RiskSlides());

    private static final List<SlideAuthor> REVIEW =
            List.of(
                    new ReviewSlides(),
                    new SummarySlides(),
                    new OpportunitySlides(),
                    new ActionSlides(),
                    new InfluenceSlides(),
                    new PeopleSlides(),
                    new ObjectiveSlides());

    private DeckAuthor() {}

    /**
     * What there is to say on slides about a validated plan. Belongs to the plan's thread; what is
     * returned does not.
     *
     * @param content what the document about the same plan says, whose words about the whole the
     *     slides share
     */
    public static Deck write(ValidationResult result, DocumentOptions options, Document content) {
        DeckContext context = new DeckContext(new DocumentContext(result, options));
        List<Slide> slides = new ArrayList<>();
        switch (options.edition()) {
            case ONE_PAGE -> slides.addAll(new OnePageSlides().write(context));
            case REVIEW -> addAll(REVIEW, context, options, slides);
            case CUSTOMER -> slides.addAll(CustomerSlides.of(content));
            case FULL -> addAll(FULL, context, options, slides);
        }
        DeckLength length = new DeckLength(context, slides);
        return new Deck(
                options.locale(),
                result.asOf(),
                content.title(),
                context.text("deck.subject"),
                length.kept(),
                new Deck.Labels(
                        content.labels().running(),
                        content.labels().confidential(),
                        context.text("deck.more", "{0}")),
                length.notices());
    }

    /** What slides of any edition are about. */
    static List<String> ids() {
        return Stream.concat(FULL.stream(), REVIEW.stream())
                .map(SlideAuthor::id)
                .distinct()
                .toList();
    }

    private static void addAll(
            List<SlideAuthor> authors,
            DeckContext context,
            DocumentOptions options,
            List<Slide> slides) {
        slides.addAll(new OpeningSlides().write(context));
        for (SlideAuthor author : authors) {
            if (!options.wants(author.section())) {
                continue;
            }
            List<Slide> written = author.write(context);
            slides.addAll(written);
            if (written.isEmpty() && options.sayMissing()) {
                slides.add(missing(context, author.id()));
            }
        }
    }

    private static Slide missing(DeckContext context, String id) {
        return context.slide(
                id,
                context.text("deck.missing", context.text("topic." + id)),
                new Points("", List.of(Text.of(context.text("deck.missing.advice"), Tone.FAINT))));
    }
}
