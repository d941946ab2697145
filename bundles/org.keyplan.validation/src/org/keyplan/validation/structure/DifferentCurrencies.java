package org.keyplan.validation.structure;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.InvestmentBudget;
import org.keyplan.model.InvestmentLine;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Money;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.WhitespaceCell;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * STR-05: amounts in different currencies where the plan sums or compares them. They are then left
 * apart instead of giving a silently wrong sum, and every rule that would compare them is silent;
 * this one says so, once for each place:
 *
 * <ul>
 *   <li>the open opportunities, which are summed in the pipeline;
 *   <li>the open opportunities against the plan's currency and its funnel threshold;
 *   <li>an open opportunity against the customer's budget for it;
 *   <li>our own investment: planned, spent, expected margin;
 *   <li>the purchases year by year;
 *   <li>what one unit buys and could buy: a row of the whitespace table.
 * </ul>
 */
public final class DifferentCurrencies implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("STR-05", Severity.WARNING, Literals.ACCOUNT_PLAN)
                    .reads(PlanIndex.READS_OPEN_OPPORTUNITIES)
                    .reads(
                            Literals.ACCOUNT_PLAN__ACCOUNT,
                            Literals.ACCOUNT_PLAN__CURRENCY,
                            Literals.ACCOUNT_PLAN__FUNNEL_THRESHOLD,
                            Literals.ACCOUNT_PLAN__INVESTMENT,
                            Literals.ACCOUNT_PLAN__WHITESPACE,
                            Literals.OPPORTUNITY__AMOUNT,
                            Literals.OPPORTUNITY__IN_FUNNEL,
                            Literals.OPPORTUNITY__BUDGET,
                            Literals.CUSTOMER_BUDGET__AMOUNT)
                    .reads(
                            Literals.INVESTMENT_BUDGET__LINES,
                            Literals.INVESTMENT_BUDGET__EXPECTED_MARGIN,
                            Literals.INVESTMENT_LINE__PLANNED,
                            Literals.INVESTMENT_LINE__SPENT,
                            Literals.ACCOUNT__PURCHASES,
                            Literals.PURCHASE_YEAR__AMOUNT,
                            Literals.WHITESPACE_CELL__UNIT,
                            Literals.WHITESPACE_CELL__POTENTIAL,
                            Literals.WHITESPACE_CELL__CURRENT,
                            Literals.WHITESPACE_CELL__WON)
                    .putRightAt(Literals.ACCOUNT_PLAN__CURRENCY, Literals.OPPORTUNITY__AMOUNT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        AccountPlan plan = context.plan();
        List<Opportunity> open =
                context.index().openOpportunities().stream()
                        .filter(o -> o.getAmount() != null)
                        .toList();
        place(null, plan, open, o -> List.of(o.getAmount()), context);
        thresholds(plan, open, context);
        for (Opportunity opportunity : open) {
            if (opportunity.getBudget() != null) {
                Money budget = opportunity.getBudget().getAmount();
                place(
                        "budget",
                        opportunity,
                        List.of(opportunity.getBudget()),
                        b -> Arrays.asList(opportunity.getAmount(), budget),
                        context);
            }
        }
        investment(plan.getInvestment(), context);
        if (plan.getAccount() != null) {
            place(
                    "purchases",
                    plan.getAccount(),
                    plan.getAccount().getPurchases(),
                    purchase -> Arrays.asList(purchase.getAmount()),
                    context);
        }
        rows(plan)
                .forEach(
                        (unit, cells) ->
                                place("whitespace", unit, cells, c -> amounts(c), context));
    }

    private static void thresholds(AccountPlan plan, List<Opportunity> open, RuleContext context) {
        Set<String> thresholds = new TreeSet<>();
        List<Opportunity> incomparable = new ArrayList<>();
        for (Opportunity opportunity : open) {
            Set<String> others = thresholds(plan, opportunity);
            others.remove(opportunity.getAmount().currency());
            if (!others.isEmpty()) {
                thresholds.addAll(others);
                incomparable.add(opportunity);
            }
        }
        if (!incomparable.isEmpty()) {
            Set<String> amounts =
                    currencies(incomparable.stream().map(Opportunity::getAmount).toList());
            context.finding(incomparable, amounts, thresholds)
                    .message("thresholds")
                    .about(plan)
                    .evidence(incomparable)
                    .report();
        }
    }

    /** The currencies with which an opportunity's amount is compared. */
    private static Set<String> thresholds(AccountPlan plan, Opportunity opportunity) {
        Set<String> currencies = new TreeSet<>();
        if (isCurrency(plan.getCurrency())) {
            currencies.add(plan.getCurrency());
        }
        if (plan.getFunnelThreshold() != null && opportunity.getInFunnel() == null) {
            currencies.add(plan.getFunnelThreshold().currency());
        }
        return currencies;
    }

    private static void investment(InvestmentBudget budget, RuleContext context) {
        if (budget != null) {
            List<EObject> parts = new ArrayList<>(budget.getLines());
            parts.add(budget);
            place("investment", budget, parts, part -> amounts(part), context);
        }
    }

    private static Map<OrganizationUnit, List<WhitespaceCell>> rows(AccountPlan plan) {
        Map<OrganizationUnit, List<WhitespaceCell>> rows = new LinkedHashMap<>();
        for (WhitespaceCell cell : plan.getWhitespace()) {
            if (cell.getUnit() != null) {
                rows.computeIfAbsent(cell.getUnit(), unit -> new ArrayList<>()).add(cell);
            }
        }
        return rows;
    }

    private static List<Money> amounts(EObject part) {
        if (part instanceof InvestmentLine line) {
            return Arrays.asList(line.getPlanned(), line.getSpent());
        } else if (part instanceof InvestmentBudget budget) {
            return Arrays.asList(budget.getExpectedMargin());
        } else if (part instanceof WhitespaceCell cell) {
            return Arrays.asList(cell.getPotential(), cell.getCurrent(), cell.getWon());
        }
        return List.of();
    }

    /** Reports a place if the amounts of its parts are in more than one currency. */
    private static <T extends EObject> void place(
            String variant,
            EObject element,
            Collection<T> parts,
            Function<T, List<Money>> amounts,
            RuleContext context) {
        Set<String> currencies = new TreeSet<>();
        List<EObject> evidence = new ArrayList<>();
        for (T part : parts) {
            Set<String> here = currencies(amounts.apply(part));
            currencies.addAll(here);
            if (!here.isEmpty() && part != element) {
                evidence.add(part);
            }
        }
        if (currencies.size() > 1) {
            context.finding(element, currencies)
                    .message(variant)
                    .about(element)
                    .evidence(evidence)
                    .report();
        }
    }

    private static Set<String> currencies(Collection<Money> amounts) {
        Set<String> currencies = new TreeSet<>();
        amounts.stream().filter(Objects::nonNull).map(Money::currency).forEach(currencies::add);
        return currencies;
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }
}
