package org.keyplan.validation.people;

import static org.keyplan.model.KeyplanPackage.Literals.SOURCED__OBSERVED_ON;
import static org.keyplan.model.KeyplanPackage.Literals.STAKEHOLDER__PLACEHOLDER;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.People;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.Stakeholder;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;
import org.keyplan.validation.Threshold;

import java.time.temporal.ChronoUnit;

/**
 * PPL-14: a placeholder that has been one for a long time: nobody is looking for the person. The
 * age counts from the day the placeholder was noted; without one it is unknown, and the rule is
 * silent.
 */
public final class PlaceholderOld implements Rule {

    private static final Threshold DAYS = Threshold.days(60);

    private static final RuleInfo INFO =
            RuleInfo.of("PPL-14", Severity.ADVICE, KeyplanPackage.Literals.STAKEHOLDER)
                    .threshold(DAYS)
                    .reads(People.READS_IDENTIFIED)
                    .reads(SOURCED__OBSERVED_ON)
                    .localToTarget()
                    .putRightAt(STAKEHOLDER__PLACEHOLDER);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Stakeholder person = (Stakeholder) target;
        if (!person.isPlaceholder() || !People.present(person) || person.getObservedOn() == null) {
            return;
        }
        long days = ChronoUnit.DAYS.between(person.getObservedOn(), context.asOf());
        if (days > context.threshold(DAYS.key())) {
            context.report(person, days);
        }
    }
}
