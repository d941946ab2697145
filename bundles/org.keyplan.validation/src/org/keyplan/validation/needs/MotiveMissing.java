package org.keyplan.validation.needs;

import static org.keyplan.model.KeyplanPackage.Literals.NEED__MOTIVE;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Opportunities;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.Need;
import org.keyplan.model.Opportunity;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;

/**
 * NED-03: a confirmed need of an open opportunity without the reason behind it. Behind what people
 * say stands why they say it, and that is what the offer must answer.
 */
public final class MotiveMissing implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("NED-03", Severity.ADVICE, KeyplanPackage.Literals.NEED)
                    .reads(Opportunities.READS_OPEN)
                    .reads(ConfirmedNeeds.READS)
                    .reads(NEED__MOTIVE)
                    .putRightAt(NEED__MOTIVE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Need need = (Need) target;
        if (ConfirmedNeeds.isConfirmed(need)
                && (need.getMotive() == null || need.getMotive().isBlank())
                && need.eContainer() instanceof Opportunity opportunity
                && Opportunities.open(opportunity)) {
            context.report(need, opportunity);
        }
    }
}
