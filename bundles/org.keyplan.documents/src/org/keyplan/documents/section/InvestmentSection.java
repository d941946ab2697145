package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.analysis.Amounts;
import org.keyplan.documents.content.Block.Fact;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.model.InvestmentBudget;
import org.keyplan.model.InvestmentLine;
import org.keyplan.model.Money;

import java.util.List;
import java.util.Optional;

/** What pursuing the account costs us, against the margin we expect. */
final class InvestmentSection implements SectionAuthor {

    @Override
    public Optional<Section> write(DocumentContext context) {
        InvestmentBudget budget = context.plan().getInvestment();
        if (budget == null) {
            return Optional.empty();
        }
        return new SectionBuilder(context, "investment")
                .table(
                        "investment.table",
                        List.of(
                                SectionBuilder.column(context, INVESTMENT_LINE__TEXT, 5),
                                SectionBuilder.number(context, INVESTMENT_LINE__PLANNED, 2),
                                SectionBuilder.number(context, INVESTMENT_LINE__SPENT, 2)),
                        rows -> {
                            for (InvestmentLine line : budget.getLines()) {
                                rows.add(
                                        List.of(
                                                context.cell(line.getText()),
                                                context.cell(line.getPlanned()),
                                                context.cell(line.getSpent())));
                            }
                            if (!budget.getLines().isEmpty()) {
                                rows.add(totals(context, budget));
                            }
                        })
                .facts(
                        List.of(
                                new Fact(
                                        context.label(INVESTMENT_BUDGET__EXPECTED_MARGIN),
                                        context.known(budget.getExpectedMargin())),
                                new Fact(
                                        context.label(SOURCED__CONFIDENCE),
                                        context.confidence(budget))))
                .build();
    }

    /** One amount a currency, since amounts of different currencies cannot be added. */
    private static List<Text> totals(DocumentContext context, InvestmentBudget budget) {
        return List.of(
                Text.of(context.text("investment.total"), Tone.STRONG),
                sum(context, budget.getLines().stream().map(InvestmentLine::getPlanned).toList()),
                sum(context, budget.getLines().stream().map(InvestmentLine::getSpent).toList()));
    }

    private static Text sum(DocumentContext context, List<Money> amounts) {
        List<String> sums =
                Amounts.sum(amounts).byCurrency().values().stream()
                        .map(sum -> context.cell(sum).value())
                        .toList();
        return Text.of(String.join("\n", sums), Tone.STRONG);
    }
}
