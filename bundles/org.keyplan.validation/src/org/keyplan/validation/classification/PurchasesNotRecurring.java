package org.keyplan.validation.classification;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Amounts;
import org.keyplan.model.Account;
import org.keyplan.model.Answer;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Money;
import org.keyplan.model.PurchaseYear;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;
import org.keyplan.validation.Threshold;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * CLS-06: the customer is said to purchase again and again, but the years on record show a gap or a
 * steep fall from one to the next. One large order and then nothing is no key account.
 *
 * <p>The running year is never taken for a fall, since it is not over; a year with an unknown
 * amount, or with amounts in several currencies, is compared with none.
 */
public final class PurchasesNotRecurring implements Rule {

    private static final String PERCENT = "percent";

    private static final RuleInfo INFO =
            RuleInfo.of("CLS-06", Severity.ADVICE, Literals.ACCOUNT)
                    .threshold(Threshold.percent(50))
                    .reads(
                            Literals.ACCOUNT__PURCHASES_RECURRENTLY,
                            Literals.ACCOUNT__PURCHASES,
                            Literals.PURCHASE_YEAR__YEAR,
                            Literals.PURCHASE_YEAR__AMOUNT)
                    .localToTarget()
                    .putRightAt(Literals.ACCOUNT__PURCHASES);

    /** What is on record for one year; the amount is {@code null} where nobody can tell. */
    private record Year(int number, Money amount, List<PurchaseYear> entries) {

        static Year of(int number, List<PurchaseYear> entries) {
            List<Money> amounts = entries.stream().map(PurchaseYear::getAmount).toList();
            Money sum = amounts.contains(null) ? null : Amounts.sum(amounts).single().orElse(null);
            return new Year(number, sum, entries);
        }
    }

    /** Two years that follow each other on record. */
    private record Step(Year from, Year to) {

        boolean isGap() {
            return (long) to.number - from.number > 1;
        }

        /** The years that are missing, as people write them. */
        String missing() {
            int first = from.number + 1;
            int last = to.number - 1;
            return first == last ? String.valueOf(first) : first + "–" + last;
        }

        /** The share of the first year's amount by which the second is less. */
        BigDecimal fall() {
            if (from.amount == null
                    || to.amount == null
                    || !from.amount.sameCurrency(to.amount)
                    || from.amount.amount().signum() <= 0) {
                return BigDecimal.ZERO;
            }
            BigDecimal less = from.amount.amount().subtract(to.amount.amount());
            return Shares.percent(less, from.amount.amount());
        }

        List<PurchaseYear> entries() {
            return Stream.concat(from.entries.stream(), to.entries.stream()).toList();
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Account account = (Account) target;
        if (account.getPurchasesRecurrently() != Answer.YES) {
            return;
        }
        List<Step> steps = steps(account);
        List<Step> gaps = steps.stream().filter(Step::isGap).toList();
        if (!gaps.isEmpty()) {
            context.finding(account, gaps.stream().map(Step::missing).toList())
                    .message("gap")
                    .evidence(gaps.stream().flatMap(gap -> gap.entries().stream()).toList())
                    .report();
        }
        BigDecimal allowed = BigDecimal.valueOf(context.threshold(PERCENT));
        int running = context.asOf().plusDays(1).getYear();
        steps.stream()
                .filter(step -> step.to().number() < running)
                .filter(step -> step.fall().compareTo(allowed) > 0)
                .reduce((one, other) -> one.fall().compareTo(other.fall()) >= 0 ? one : other)
                .ifPresent(step -> reportFall(step, account, context));
    }

    private static void reportFall(Step step, Account account, RuleContext context) {
        context.finding(
                        account,
                        step.fall(),
                        String.valueOf(step.from().number()),
                        String.valueOf(step.to().number()))
                .evidence(step.entries())
                .report();
    }

    private static List<Step> steps(Account account) {
        TreeMap<Integer, List<PurchaseYear>> byYear = new TreeMap<>();
        for (PurchaseYear purchase : account.getPurchases()) {
            if (purchase.getYear() != null) {
                byYear.computeIfAbsent(purchase.getYear(), y -> new ArrayList<>()).add(purchase);
            }
        }
        List<Step> steps = new ArrayList<>();
        Year before = null;
        for (Map.Entry<Integer, List<PurchaseYear>> entry : byYear.entrySet()) {
            Year year = Year.of(entry.getKey(), entry.getValue());
            if (before != null) {
                steps.add(new Step(before, year));
            }
            before = year;
        }
        return steps;
    }
}
