package org.keyplan.documents.slide;

import org.keyplan.documents.content.Text;
import org.keyplan.documents.slide.Slide.Column;
import org.keyplan.documents.slide.SlidePart.Facts;
import org.keyplan.documents.slide.SlidePart.Figures;
import org.keyplan.documents.slide.SlidePart.Points;
import org.keyplan.model.Opportunity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The account on a single slide, for a manager. */
final class OnePageSlides implements SlideAuthor {

    private static final int TOP = 3;

    @Override
    public String id() {
        return "summary";
    }

    @Override
    public List<Slide> write(DeckContext context) {
        Slide summary = new SummarySlides().write(context).get(0);
        List<Column> columns = new ArrayList<>();
        List<SlidePart> left = new ArrayList<>();
        left.add(new Figures(SummarySlides.figures(context)));
        left.add(new Facts("", SummarySlides.position(context)));
        List<Text> pursued =
                OpportunitySlides.open(context).stream()
                        .limit(TOP)
                        .map(opportunity -> opportunity(context, opportunity))
                        .toList();
        if (!pursued.isEmpty()) {
            left.add(new Points(context.text("page.opportunities", pursued.size()), pursued));
        }
        left.add(SummarySlides.verdict(context));
        columns.add(new Column(5, left));
        summary.columns().stream().skip(1).forEach(columns::add);
        String account =
                Optional.ofNullable(context.plan().getAccount())
                        .map(context.document()::label)
                        .orElseGet(() -> context.document().label(context.plan()));
        return List.of(context.slide(id(), summary.title(), columns).about(account));
    }

    private static Text opportunity(DeckContext context, Opportunity opportunity) {
        String stage = context.document().cell(opportunity.getSalesStage()).value();
        return Text.plain(context.document().label(opportunity))
                .with(
                        opportunity.getAmount() == null
                                ? stage
                                : context.text(
                                        "page.opportunity",
                                        stage,
                                        context.money().of(opportunity.getAmount())));
    }
}
