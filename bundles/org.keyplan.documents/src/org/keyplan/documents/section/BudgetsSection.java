package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.analysis.Amounts;
import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Block.Fact;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.model.CustomerBudget;
import org.keyplan.model.InvestmentBudget;
import org.keyplan.model.InvestmentLine;
import org.keyplan.model.Money;
import org.keyplan.model.Opportunity;

import java.util.List;
import java.util.Optional;

/** The two budgets: the customer's money for each opportunity, and what the account costs us. */
final class BudgetsSection implements SectionAuthor {

    @Override
    public String id() {
        return "budgets";
    }

    @Override
    public Optional<Section> write(DocumentContext context) {
        SectionBuilder section = new SectionBuilder(context, id());
        customers(context, section);
        InvestmentBudget ours = context.plan().getInvestment();
        if (ours != null) {
            ours(context, ours, section.subheading(context.text("budgets.ours")));
        }
        return section.build();
    }

    private static void customers(DocumentContext context, SectionBuilder section) {
        section.table(
                "budgets.customers",
                List.of(
                        Column.text(context.text("opportunities.opportunity"), 4),
                        SectionBuilder.column(context, CUSTOMER_BUDGET__STATUS, 3),
                        SectionBuilder.number(context, CUSTOMER_BUDGET__AMOUNT, 3),
                        SectionBuilder.column(context, CUSTOMER_BUDGET__APPROVER, 3),
                        SectionBuilder.column(context, CUSTOMER_BUDGET__FISCAL_YEAR, 2),
                        SectionBuilder.column(context, CUSTOMER_BUDGET__FINANCIAL_HEALTH, 2)),
                context.plan().getOpportunities(),
                opportunity -> row(context, opportunity));
    }

    private static List<Text> row(DocumentContext context, Opportunity opportunity) {
        CustomerBudget budget = opportunity.getBudget();
        if (budget == null) {
            Text none = Text.of(context.text("opportunities.noBudget"), Tone.WARNING);
            Text blank = context.cell(null);
            return List.of(context.cell(opportunity), none, blank, blank, blank, blank);
        }
        return List.of(
                context.cell(opportunity),
                context.known(budget.getStatus()).with(context.confidence(budget).value()),
                context.known(budget.getAmount()),
                context.known(budget.getApprover())
                        .with(context.detail(CUSTOMER_BUDGET__PROCESS, budget.getProcess())),
                context.known(budget.getFiscalYear()),
                context.known(budget.getFinancialHealth()));
    }

    private static void ours(
            DocumentContext context, InvestmentBudget budget, SectionBuilder section) {
        section.facts(
                        List.of(
                                new Fact(
                                        context.label(INVESTMENT_BUDGET__EXPECTED_MARGIN),
                                        context.known(budget.getExpectedMargin())),
                                new Fact(
                                        context.label(SOURCED__CONFIDENCE),
                                        context.confidence(budget))))
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
                        });
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
