package org.keyplan.analysis;

import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__ACCOUNT;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__OPPORTUNITIES;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__PERSONAL_TRUST;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__PURCHASES;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__STATE;
import static org.keyplan.model.KeyplanPackage.Literals.PURCHASE_YEAR__AMOUNT;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OpportunityState;
import org.keyplan.model.PurchaseYear;
import org.keyplan.model.TrustLevel;

import java.util.List;
import java.util.Set;

/**
 * The level of the relationship with the account and what it rests on.
 *
 * @param level personal trust against business done
 * @param trust as recorded in the account; {@code UNKNOWN} if there is none
 * @param won the opportunities we have won
 * @param purchases the years in which the customer bought for more than nothing
 */
public record Relationship(
        RelationshipLevel level,
        TrustLevel trust,
        List<Opportunity> won,
        List<PurchaseYear> purchases) {

    public static final Set<EStructuralFeature> READS =
            Reads.of(
                    ACCOUNT_PLAN__ACCOUNT,
                    ACCOUNT_PLAN__OPPORTUNITIES,
                    ACCOUNT__PERSONAL_TRUST,
                    ACCOUNT__PURCHASES,
                    OPPORTUNITY__STATE,
                    PURCHASE_YEAR__AMOUNT);

    public Relationship {
        won = List.copyOf(won);
        purchases = List.copyOf(purchases);
    }

    /** Whether any business has been done: something won, or something bought. */
    public boolean business() {
        return !won.isEmpty() || !purchases.isEmpty();
    }

    /** The relationship as the plan shows it. */
    public static Relationship of(AccountPlan plan) {
        Account account = plan.getAccount();
        List<Opportunity> won =
                plan.getOpportunities().stream()
                        .filter(o -> o.getState() == OpportunityState.WON)
                        .toList();
        List<PurchaseYear> purchases =
                account == null
                        ? List.of()
                        : account.getPurchases().stream()
                                .filter(p -> p.getAmount() != null)
                                .filter(p -> p.getAmount().amount().signum() > 0)
                                .toList();
        TrustLevel trust =
                account == null || account.getPersonalTrust() == null
                        ? TrustLevel.UNKNOWN
                        : account.getPersonalTrust();
        boolean business = !won.isEmpty() || !purchases.isEmpty();
        return new Relationship(level(trust, business), trust, won, purchases);
    }

    private static RelationshipLevel level(TrustLevel trust, boolean business) {
        return switch (trust) {
            case HIGH -> business ? RelationshipLevel.PARTNER : RelationshipLevel.FRIEND;
            case LOW -> business ? RelationshipLevel.SUPPLIER : RelationshipLevel.OUTSIDER;
            case UNKNOWN -> RelationshipLevel.UNKNOWN;
        };
    }
}
