package org.keyplan.validation.people;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.People;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;

import java.util.List;

/**
 * PPL-06: the customer has several people, and all who ask us for advice or trust us know the same
 * one of ours. The relationship then leaves with that person.
 */
public final class RelationshipsHeldByOne implements Rule {

    /** With fewer people one contact is the natural state. */
    private static final int PEOPLE_FOR_SEVERAL_CONTACTS = 3;

    private static final RuleInfo INFO =
            RuleInfo.of("PPL-06", Severity.WARNING, KeyplanPackage.Literals.ACCOUNT)
                    .reads(PlanIndex.READS_STAKEHOLDERS)
                    .reads(CloseEngagements.READS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        long people = context.index().stakeholders().stream().filter(People::present).count();
        if (people >= PEOPLE_FOR_SEVERAL_CONTACTS) {
            List<Engagement> close =
                    CloseEngagements.from(EngagementLevel.CONSULTED, context.plan());
            CloseEngagements.onlyHolder(close)
                    .ifPresent(member -> context.finding(member).evidence(close).report());
        }
    }
}
