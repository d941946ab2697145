package org.keyplan.validation;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * What a rule may ask, and where it reports. One context serves one rule on one target; it must not
 * be kept.
 */
public final class RuleContext {

    private final Rule rule;
    private final EObject target;
    private final PlanIndex index;
    private final RulePack pack;
    private final BiPredicate<String, EObject> raised;
    private final List<Finding> findings = new ArrayList<>();

    RuleContext(
            Rule rule,
            EObject target,
            PlanIndex index,
            RulePack pack,
            BiPredicate<String, EObject> raised) {
        this.rule = rule;
        this.target = target;
        this.index = index;
        this.pack = pack;
        this.raised = raised;
    }

    /** The plan under validation. */
    public AccountPlan plan() {
        return index.plan();
    }

    /** The date as of which the plan is validated. */
    public LocalDate asOf() {
        return index.asOf();
    }

    /** Lookups in the plan, shared by all rules of one run. */
    public PlanIndex index() {
        return index;
    }

    /** The value in force of one of the rule's thresholds. */
    public long threshold(String key) {
        return pack.threshold(rule.info(), key);
    }

    /**
     * An amount threshold in the plan's currency; empty where the plan names no valid currency,
     * since nothing can be compared with it then.
     */
    public Optional<Money> amountThreshold(String key) {
        String currency = plan().getCurrency();
        if (currency == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Money(BigDecimal.valueOf(threshold(key)), currency));
        } catch (IllegalArgumentException unknownCurrency) {
            return Optional.empty();
        }
    }

    /**
     * Whether a rule that ran before found something about an element, accepted or not. Only for
     * rules that run {@linkplain RuleInfo#afterAllOthers() after all others}.
     */
    public boolean raised(String ruleId, EObject element) {
        if (!rule.info().last()) {
            throw new IllegalStateException(rule.info().id() + " does not run after all others");
        }
        return raised.test(ruleId, element);
    }

    /** Reports the rule's plain message about the target. */
    public void report(Object... arguments) {
        finding(arguments).report();
    }

    /** Begins a finding about the target, with the rule's plain message and default severity. */
    public Draft finding(Object... arguments) {
        return new Draft(Arrays.asList(arguments));
    }

    List<Finding> findings() {
        return findings;
    }

    Rule rule() {
        return rule;
    }

    /** A finding in the making; {@link #report} completes it. */
    public final class Draft {
        private final List<Object> arguments;
        private EObject element = target;
        private Severity severity = rule.info().severity();
        private String variant;
        private final List<EObject> evidence = new ArrayList<>();

        private Draft(List<Object> arguments) {
            this.arguments = arguments;
        }

        /** The element the finding is about, where it is not the target. */
        public Draft about(EObject other) {
            element = other;
            return this;
        }

        /** The severity, where it is not the default; a rule pack still has the last word. */
        public Draft severity(Severity other) {
            severity = other;
            return this;
        }

        /** Takes the message {@code rule.<id>.message.<variant>} instead of the plain one. */
        public Draft message(String otherVariant) {
            variant = otherVariant;
            return this;
        }

        /** Adds elements from which the finding follows. */
        public Draft evidence(Collection<? extends EObject> elements) {
            evidence.addAll(elements);
            return this;
        }

        /** Adds elements from which the finding follows. */
        public Draft evidence(EObject... elements) {
            return evidence(Arrays.asList(elements));
        }

        /** Reports the finding. */
        public void report() {
            String key = "rule." + rule.info().id() + ".message";
            findings.add(
                    new Finding(
                            rule,
                            pack.severity(rule.info(), severity),
                            element,
                            variant == null ? key : key + "." + variant,
                            arguments,
                            evidence,
                            Optional.empty()));
        }
    }
}
