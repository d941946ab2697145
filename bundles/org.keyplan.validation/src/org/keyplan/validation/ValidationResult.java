package org.keyplan.validation;

import org.keyplan.model.AccountPlan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All findings in a plan as of a date.
 *
 * @param plan the plan
 * @param asOf the date
 * @param findings accepted ones included; by severity, then by the rules' order, then by the place
 *     of the element in the plan
 */
public record ValidationResult(AccountPlan plan, LocalDate asOf, List<Finding> findings) {

    public ValidationResult {
        findings = List.copyOf(findings);
    }

    /** The findings that nobody accepted, in the same order. */
    public List<Finding> open() {
        return findings.stream().filter(finding -> !finding.accepted()).toList();
    }

    /** The findings that somebody accepted for now, in the same order. */
    public List<Finding> accepted() {
        return findings.stream().filter(Finding::accepted).toList();
    }

    /** How many findings of one severity nobody accepted. */
    public long count(Severity severity) {
        return open().stream().filter(finding -> finding.severity() == severity).count();
    }

    /** The gravest severity among the findings that nobody accepted; empty if there are none. */
    public Optional<Severity> worst() {
        return open().stream().map(Finding::severity).min(Severity::compareTo);
    }
}
