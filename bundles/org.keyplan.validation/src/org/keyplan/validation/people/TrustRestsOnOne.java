package org.keyplan.validation.people;

import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__PERSONAL_TRUST;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.Account;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.TrustLevel;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;

import java.util.List;

/**
 * PPL-15: personal trust is high, but one of ours alone carries it: that person is trusted, and
 * nobody else of the team is even taken seriously. Such a relationship must be lifted from the
 * person to the organisation.
 */
public final class TrustRestsOnOne implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("PPL-15", Severity.ADVICE, KeyplanPackage.Literals.ACCOUNT)
                    .reads(CloseEngagements.READS)
                    .reads(ACCOUNT__PERSONAL_TRUST)
                    .putRightAt(ACCOUNT__PERSONAL_TRUST);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        if (((Account) target).getPersonalTrust() != TrustLevel.HIGH) {
            return;
        }
        List<Engagement> credible = CloseEngagements.from(EngagementLevel.CREDIBLE, context.plan());
        List<Engagement> trusted =
                credible.stream().filter(e -> e.getLevel() == EngagementLevel.TRUSTED).toList();
        if (!trusted.isEmpty()) {
            CloseEngagements.onlyHolder(credible)
                    .ifPresent(member -> context.finding(member).evidence(trusted).report());
        }
    }
}
