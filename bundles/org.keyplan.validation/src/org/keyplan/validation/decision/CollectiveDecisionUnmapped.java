package org.keyplan.validation.decision;

import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__CURRENCY;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__OWNERSHIP;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__AMOUNT;
import static org.keyplan.model.KeyplanPackage.Literals.ORGANIZATION_UNIT__KIND;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Amounts;
import org.keyplan.analysis.BuyingCentre;
import org.keyplan.analysis.Opportunities;
import org.keyplan.model.Account;
import org.keyplan.model.Money;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Ownership;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.UnitKind;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;
import org.keyplan.validation.Threshold;

import java.util.List;
import java.util.Optional;

/**
 * DEC-07: a large purchase of a state-owned customer or a government body for which the plan knows
 * one decision maker at most and no committee, although such customers decide together. Silent
 * where the opportunity's amount is not in the plan's currency.
 */
public final class CollectiveDecisionUnmapped implements Rule {

    /** From two people on, somebody has thought of the group. */
    private static final int GROUP = 2;

    private static final RuleInfo INFO =
            RuleInfo.of("DEC-07", Severity.WARNING, OPPORTUNITY)
                    .threshold(Threshold.amount(1_000_000))
                    .reads(
                            ACCOUNT__OWNERSHIP,
                            ACCOUNT_PLAN__CURRENCY,
                            OPPORTUNITY__AMOUNT,
                            ORGANIZATION_UNIT__KIND)
                    .reads(Opportunities.READS_OPEN)
                    .reads(BuyingCentre.READS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Opportunity opportunity = (Opportunity) target;
        Account account = context.plan().getAccount();
        if (account == null
                || !decidesTogether(account.getOwnership())
                || !Opportunities.open(opportunity)
                || !large(opportunity.getAmount(), context)
                || hasCommittee(account.getUnits())) {
            return;
        }
        List<Stakeholder> makers = DecisionMakers.of(context.index(), opportunity);
        if (makers.isEmpty()) {
            context.finding(opportunity, opportunity.getAmount()).message("nobody").report();
        } else if (makers.size() < GROUP) {
            context.finding(opportunity, opportunity.getAmount(), makers).evidence(makers).report();
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        return Optional.ofNullable(context.plan().getAccount())
                .map(DecisionFixes::addCommittee)
                .stream()
                .toList();
    }

    private static boolean decidesTogether(Ownership ownership) {
        return ownership == Ownership.STATE_OWNED || ownership == Ownership.GOVERNMENT;
    }

    private static boolean large(Money amount, RuleContext context) {
        return Amounts.compare(amount, context.amountThreshold("amount").orElse(null)).orElse(-1)
                >= 0;
    }

    private static boolean hasCommittee(List<OrganizationUnit> units) {
        return units.stream()
                .anyMatch(u -> u.getKind() == UnitKind.COMMITTEE || hasCommittee(u.getUnits()));
    }
}
