package org.keyplan.documents.portfolio;

import org.keyplan.analysis.Contacts;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.analysis.Relationship;
import org.keyplan.analysis.RelationshipLevel;
import org.keyplan.analysis.Totals;
import org.keyplan.analysis.overview.BudgetOverview;
import org.keyplan.analysis.overview.Pipeline;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.BudgetStatus;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.ValueType;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.validation.Finding;
import org.keyplan.validation.Severity;
import org.keyplan.validation.ValidationResult;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a portfolio needs of one plan; the plan itself can be forgotten.
 *
 * @param file where the plan is, as people name it
 * @param account what the account is called, else the plan
 * @param plan what the plan is called
 * @param owner who keeps it; empty if nobody does
 * @param valueType what value means to the customer
 * @param relationship where we stand
 * @param open how many opportunities are open
 * @param pipeline what they are worth
 * @param weighted the same times their probabilities
 * @param findings those that nobody accepted, by severity, each severity there
 * @param accepted how many findings somebody accepted
 * @param rules those that find something, by id
 * @param topDecisionMaker who has the last word; empty if nobody is named
 * @param lastMet when the top decision maker was met; null if never
 * @param meetingOverdue whether that is too long ago by the rules that hold for the plan, or never
 * @param budgets how many open opportunities have a budget of each status
 * @param nextReview null if none is set
 * @param bestRank of the open opportunities
 * @param effort what we put into the account
 */
public record PlanSummary(
        String file,
        String account,
        String plan,
        String owner,
        ValueType valueType,
        RelationshipLevel relationship,
        int open,
        Totals pipeline,
        Totals weighted,
        Map<Severity, Long> findings,
        int accepted,
        Map<String, Hits> rules,
        String topDecisionMaker,
        LocalDate lastMet,
        boolean meetingOverdue,
        Map<BudgetStatus, Integer> budgets,
        LocalDate nextReview,
        Target bestRank,
        Effort effort) {

    /** Rules that complain that the top decision maker was not met, or not lately. */
    private static final Set<String> NOT_MET = Set.of("DEC-02", "DEC-03");

    /**
     * What a rule finds in a plan.
     *
     * @param severity the gravest
     */
    public record Hits(Severity severity, int count) {
        Hits and(Hits other) {
            Severity worse = severity.compareTo(other.severity) <= 0 ? severity : other.severity;
            return new Hits(worse, count + other.count);
        }
    }

    /** What a portfolio needs of a validated plan. Belongs to the plan's thread. */
    public static PlanSummary of(String file, ValidationResult result, Locale locale) {
        AccountPlan plan = result.plan();
        Account account = plan.getAccount();
        PlanIndex index = PlanIndex.of(plan, result.asOf());
        Pipeline pipeline = Pipeline.of(index);
        BudgetOverview budgets = BudgetOverview.of(index);
        Map<BudgetStatus, Integer> byStatus = new EnumMap<>(BudgetStatus.class);
        for (BudgetStatus status : BudgetStatus.values()) {
            byStatus.put(status, budgets.count(status));
        }
        Map<Severity, Long> findings = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            findings.put(severity, result.count(severity));
        }
        Map<String, Hits> rules = new TreeMap<>();
        for (Finding finding : result.open()) {
            rules.merge(finding.ruleId(), new Hits(finding.severity(), 1), Hits::and);
        }
        Stakeholder top = account == null ? null : account.getTopDecisionMaker();
        return new PlanSummary(
                file,
                PlanLabels.label(account == null ? plan : account, locale),
                PlanLabels.label(plan, locale),
                plan.getOwner() == null ? "" : PlanLabels.label(plan.getOwner(), locale),
                account == null ? ValueType.UNCLASSIFIED : account.getValueType(),
                Relationship.of(plan).level(),
                pipeline.opportunities().size(),
                pipeline.amount(),
                pipeline.weighted(),
                findings,
                result.accepted().size(),
                rules,
                top == null ? "" : PlanLabels.label(top, locale),
                top == null ? null : Contacts.with(index, top).lastMet().orElse(null),
                result.findings().stream().anyMatch(f -> NOT_MET.contains(f.ruleId())),
                byStatus,
                plan.getNextReview(),
                Effort.best(
                        index.openOpportunities().stream()
                                .map(o -> Target.of(org.keyplan.analysis.Rank.of(o, result.asOf())))
                                .toList()),
                Effort.of(index));
    }

    /** How many findings of a severity nobody accepted. */
    public long count(Severity severity) {
        return findings.get(severity);
    }

    /** Whether the next review should have been before a day. */
    public boolean reviewOverdue(LocalDate day) {
        return nextReview != null && nextReview.isBefore(day);
    }
}
