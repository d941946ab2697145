package org.keyplan.documents.slide;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.analysis.Opportunities;
import org.keyplan.analysis.overview.StageProgress;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.documents.section.DocumentContext;
import org.keyplan.model.BudgetStatus;
import org.keyplan.model.CustomerBudget;
import org.keyplan.model.Gate;
import org.keyplan.model.Money;
import org.keyplan.model.Opportunity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The open opportunities: stage, next gate, amount and whether there is money for them. */
final class OpportunitySlides implements SlideAuthor {

    @Override
    public String id() {
        return "opportunities";
    }

    @Override
    public List<Slide> write(DeckContext context) {
        List<Opportunity> open = open(context);
        List<Opportunity> shown = open.isEmpty() ? context.plan().getOpportunities() : open;
        Optional<SlidePart> table = table(context, shown);
        int closed = context.plan().getOpportunities().size() - open.size();
        return table.map(
                        part ->
                                List.of(
                                        context.slide(
                                                id(),
                                                title(context, open),
                                                List.of(Slide.Column.of(1, part)),
                                                closed > 0 && !open.isEmpty()
                                                        ? context.text(
                                                                "opportunities.closed", closed)
                                                        : "")))
                .orElse(List.of());
    }

    /** The largest first. */
    static List<Opportunity> open(DeckContext context) {
        return context.index().openOpportunities().stream()
                .sorted(
                        Comparator.comparing(
                                        (Opportunity o) ->
                                                Optional.ofNullable(o.getAmount())
                                                        .map(Money::amount)
                                                        .orElse(null),
                                        Comparator.nullsFirst(Comparator.naturalOrder()))
                                .reversed())
                .toList();
    }

    static Optional<SlidePart> table(DeckContext context, List<Opportunity> shown) {
        return context.grid(
                "",
                List.of(
                        context.column("opportunities.opportunity", 6),
                        context.column(OPPORTUNITY__SALES_STAGE, 3),
                        context.column("opportunities.gate", 5),
                        context.column(OPPORTUNITY__BUDGET, 3),
                        context.column(OPPORTUNITY__EXPECTED_CLOSE, 2),
                        context.amounts(OPPORTUNITY__PROBABILITY, 2),
                        context.amounts(OPPORTUNITY__AMOUNT, 3)),
                shown.stream().map(opportunity -> row(context, opportunity)).toList());
    }

    private static List<Text> row(DeckContext context, Opportunity opportunity) {
        DocumentContext document = context.document();
        Integer probability = opportunity.getProbability();
        return List.of(
                Text.of(document.label(opportunity), Tone.STRONG)
                        .with(document.detail(document.cell(opportunity.getOwner()).value())),
                Opportunities.open(opportunity)
                        ? document.cell(opportunity.getSalesStage())
                        : document.cell(opportunity.getState()),
                gate(context, opportunity),
                budget(context, opportunity.getBudget()),
                document.known(opportunity.getExpectedClose()),
                document.known(probability == null ? null : probability + "\u00a0%"),
                document.known(opportunity.getAmount()));
    }

    /** What has to be done before the opportunity may go on. */
    private static Text gate(DeckContext context, Opportunity opportunity) {
        if (opportunity.getGates().isEmpty()) {
            return Text.of(context.text("opportunities.noGates"), Tone.FAINT);
        }
        List<Gate> missing = StageProgress.of(opportunity, context.document().asOf()).missing();
        if (missing.isEmpty()) {
            return Text.of("✓\u00a0" + context.text("opportunities.passed"), Tone.GOOD);
        }
        Text next =
                Text.plain("○\u00a0" + context.document().cell(missing.get(0).getText()).value());
        return missing.size() == 1
                ? next
                : next.with(context.text("opportunities.moreGates", missing.size() - 1));
    }

    private static Text budget(DeckContext context, CustomerBudget budget) {
        BudgetStatus status = budget == null ? BudgetStatus.UNKNOWN : budget.getStatus();
        String word = context.document().cell(status).value();
        Text text =
                switch (status) {
                    case APPROVED -> Text.of("✓\u00a0" + word, Tone.GOOD);
                    case PLANNED -> Text.plain("○\u00a0" + word);
                    case FROZEN, NONE -> Text.of("⬣\u00a0" + word, Tone.ERROR);
                    case UNKNOWN ->
                            Text.of(
                                    "▲\u00a0" + context.text("opportunities.noBudget"),
                                    Tone.WARNING);
                };
        return budget == null || budget.getAmount() == null
                ? text
                : text.with(context.money().of(budget.getAmount()));
    }

    private static String title(DeckContext context, List<Opportunity> open) {
        if (open.isEmpty()) {
            return context.text(
                    "opportunities.title.none", context.plan().getOpportunities().size());
        }
        String worth = context.sum(open.stream().map(Opportunity::getAmount).toList());
        long unknown =
                open.stream()
                        .filter(
                                o ->
                                        o.getBudget() == null
                                                || o.getBudget().getStatus()
                                                        == BudgetStatus.UNKNOWN)
                        .count();
        return worth.isEmpty()
                ? context.text("opportunities.title.noAmount", open.size(), unknown)
                : context.text("opportunities.title", open.size(), worth, unknown);
    }
}
