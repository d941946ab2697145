package org.keyplan.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A company's own settings of the rules: which are off, which severity they have, which thresholds.
 * Immutable.
 */
public final class RulePack {

    private static final RulePack DEFAULTS = new RulePack(Set.of(), Map.of(), Map.of());

    private final Set<String> disabled;
    private final Map<String, Severity> severities;
    private final Map<String, Long> thresholds;

    /**
     * @param disabled ids of the rules that are off
     * @param severities severities by rule id
     * @param thresholds values by {@code <rule id>.<threshold key>}
     */
    RulePack(Set<String> disabled, Map<String, Severity> severities, Map<String, Long> thresholds) {
        this.disabled = Set.copyOf(disabled);
        this.severities = Map.copyOf(severities);
        this.thresholds = Map.copyOf(thresholds);
    }

    /** All rules on, as the catalogue describes them. */
    public static RulePack defaults() {
        return DEFAULTS;
    }

    /** A copy in which a rule is off. */
    public RulePack without(RuleInfo rule) {
        Set<String> off = new HashSet<>(disabled);
        off.add(rule.id());
        return new RulePack(off, severities, thresholds);
    }

    /** A copy in which all findings of a rule have one severity. */
    public RulePack withSeverity(RuleInfo rule, Severity severity) {
        Map<String, Severity> changed = new HashMap<>(severities);
        changed.put(rule.id(), severity);
        return new RulePack(disabled, changed, thresholds);
    }

    /**
     * A copy in which a threshold has another value.
     *
     * @throws IllegalArgumentException if the rule has no such threshold or the value is out of its
     *     range
     */
    public RulePack withThreshold(RuleInfo rule, String key, long value) {
        Threshold threshold = rule.threshold(key);
        if (value < threshold.min() || value > threshold.max()) {
            throw new IllegalArgumentException(rule.id() + "." + key + ": " + value);
        }
        Map<String, Long> changed = new HashMap<>(thresholds);
        changed.put(rule.id() + "." + key, value);
        return new RulePack(disabled, severities, changed);
    }

    /** Whether a rule is on. */
    public boolean enabled(RuleInfo rule) {
        return !disabled.contains(rule.id());
    }

    /** The severity of a finding for which the rule itself proposes one. */
    public Severity severity(RuleInfo rule, Severity proposed) {
        return severities.getOrDefault(rule.id(), proposed);
    }

    /**
     * The value of a threshold.
     *
     * @throws IllegalArgumentException if the rule has no threshold of that name
     */
    public long threshold(RuleInfo rule, String key) {
        long defaultValue = rule.threshold(key).defaultValue();
        return thresholds.getOrDefault(rule.id() + "." + key, defaultValue);
    }
}
