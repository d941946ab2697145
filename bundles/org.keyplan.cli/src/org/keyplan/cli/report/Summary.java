package org.keyplan.cli.report;

import org.keyplan.validation.Severity;

import java.util.EnumMap;
import java.util.Map;

/** What all plans of one run add up to. Used by one thread. */
public final class Summary {

    private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);
    private long plans;
    private long unreadable;
    private long accepted;

    /** Adds what was said of one plan. */
    public void add(PlanReport report) {
        plans++;
        if (report.problem().isPresent()) {
            unreadable++;
        }
        accepted += report.acceptedCount();
        for (Severity severity : Severity.values()) {
            counts.merge(severity, report.count(severity), Long::sum);
        }
    }

    /** How many files were looked at, unreadable ones included. */
    public long plans() {
        return plans;
    }

    /** How many files could not be read. */
    public long unreadable() {
        return unreadable;
    }

    /** How many findings somebody accepted. */
    public long accepted() {
        return accepted;
    }

    /** How many findings of a severity nobody accepted. */
    public long count(Severity severity) {
        return counts.getOrDefault(severity, 0L);
    }

    /** Whether there is a finding at least as grave that nobody accepted. */
    public boolean hasAtLeast(Severity severity) {
        return counts.entrySet().stream()
                .anyMatch(e -> e.getKey().atLeast(severity) && e.getValue() > 0);
    }
}
