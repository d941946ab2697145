package org.keyplan.validation.people;

import static org.keyplan.model.KeyplanPackage.Literals.PARTICIPANT__ATTITUDE;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.BuyingCentre;
import org.keyplan.analysis.Opportunities;
import org.keyplan.analysis.People;
import org.keyplan.model.Attitude;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Participant;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;
import org.keyplan.validation.Threshold;

import java.util.List;

/**
 * PPL-10: a late opportunity in which too small a share of the people are for us. Counted are the
 * people still there whose attitude is known; if none is, the rule is silent.
 */
public final class SupportNarrow implements Rule {

    private static final Threshold SHARE = Threshold.percent(50);

    private static final RuleInfo INFO =
            RuleInfo.of("PPL-10", Severity.WARNING, KeyplanPackage.Literals.OPPORTUNITY)
                    .threshold(SHARE)
                    .reads(Opportunities.READS)
                    .reads(BuyingCentre.READS_PRESENT)
                    .reads(PARTICIPANT__ATTITUDE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Opportunity opportunity = (Opportunity) target;
        if (!Opportunities.late(opportunity)) {
            return;
        }
        List<Participant> known =
                BuyingCentre.present(context.index(), opportunity).stream()
                        .filter(p -> p.getAttitude() != Attitude.UNKNOWN)
                        .toList();
        long friends = known.stream().filter(People::friendly).count();
        if (friends * 100 < context.threshold(SHARE.key()) * known.size()) {
            context.finding(opportunity, friends, known.size())
                    .evidence(known.stream().filter(p -> !People.friendly(p)).toList())
                    .report();
        }
    }
}
