package org.keyplan.documents.portfolio;

import org.keyplan.analysis.Rank;
import org.keyplan.analysis.Totals;
import org.keyplan.documents.sheet.SheetWords;
import org.keyplan.model.Money;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.model.label.Texts;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleCatalogue;
import org.keyplan.validation.RuleTexts;
import org.keyplan.validation.Severity;

import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of a portfolio in one language. */
final class PortfolioWords {

    private static final Texts TEXTS = Texts.of(PortfolioWords.class, "portfolio");

    private final Locale locale;
    private final SheetWords sheets;
    private final Map<String, String> rules = new HashMap<>();

    PortfolioWords(Locale locale) {
        this.locale = locale;
        this.sheets = new SheetWords(locale);
        for (Rule rule : RuleCatalogue.standard().rules()) {
            rules.put(rule.info().id(), RuleTexts.of(rule).name(locale));
        }
    }

    Locale locale() {
        return locale;
    }

    /** The words that tables about single plans have, too. */
    SheetWords sheets() {
        return sheets;
    }

    String text(String key, Object... arguments) {
        return TEXTS.get(locale, key, arguments);
    }

    /** An amount without cents, which nobody needs in an overview. */
    String money(Money money) {
        Money whole = new Money(money.amount().setScale(0, RoundingMode.HALF_UP), money.currency());
        return PlanLabels.value(whole, locale);
    }

    /** The sums of each currency, one a line. */
    String money(Totals totals) {
        return totals.byCurrency().values().stream()
                .map(this::money)
                .collect(Collectors.joining("\n"));
    }

    /** How many findings of each severity there are, by mark and number. */
    String health(PlanSummary plan) {
        return text(
                "health",
                String.valueOf(plan.count(Severity.ERROR)),
                String.valueOf(plan.count(Severity.WARNING)),
                String.valueOf(plan.count(Severity.ADVICE)));
    }

    /** The name of a rule; its id where this version has no such rule. */
    String rule(String id) {
        return rules.getOrDefault(id, id);
    }

    /** What a rank means. */
    String meaning(Target target) {
        if (target == Target.NONE) {
            return text("rank.NONE");
        }
        Rank rank = Rank.valueOf(target.name());
        return rank == Rank.D
                ? text("rank.D")
                : text(
                        "rank.within",
                        String.valueOf(rank.days()),
                        String.valueOf(rank.probability()));
    }
}
