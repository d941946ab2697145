package org.keyplan.validation.people;

import static org.keyplan.model.KeyplanPackage.Literals.ENGAGEMENT__CADENCE_DAYS;
import static org.keyplan.model.KeyplanPackage.Literals.ENGAGEMENT__MEMBER;
import static org.keyplan.model.KeyplanPackage.Literals.ENGAGEMENT__STAKEHOLDER;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.People;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.model.Engagement;
import org.keyplan.model.Interaction;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * PPL-12: one of ours and one of theirs should be in touch every so many days, and were not, or
 * never have been. Every channel counts, e-mail too: it is about keeping in touch. A cadence below
 * one day says nothing.
 */
public final class CadenceMissed implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("PPL-12", Severity.WARNING, KeyplanPackage.Literals.ENGAGEMENT)
                    .reads(People.READS_PRESENT)
                    .reads(PlanIndex.READS_INTERACTIONS_WITH)
                    .reads(PlanIndex.READS_INTERACTIONS_OF)
                    .reads(ENGAGEMENT__MEMBER, ENGAGEMENT__STAKEHOLDER, ENGAGEMENT__CADENCE_DAYS)
                    .putRightAt(ENGAGEMENT__CADENCE_DAYS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Engagement engagement = (Engagement) target;
        Integer cadence = engagement.getCadenceDays();
        if (cadence == null
                || cadence < 1
                || engagement.getMember() == null
                || !People.present(engagement.getStakeholder())) {
            return;
        }
        Optional<Interaction> last = last(engagement, context.index());
        if (last.isEmpty()) {
            context.finding(engagement.getMember(), engagement.getStakeholder(), cadence)
                    .message("never")
                    .report();
            return;
        }
        long days = ChronoUnit.DAYS.between(last.get().getDate(), context.asOf());
        if (days > cadence) {
            context.finding(engagement.getMember(), engagement.getStakeholder(), cadence, days)
                    .evidence(last.get())
                    .report();
        }
    }

    /** To meet, unless something is planned with the person anyway. */
    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        Engagement engagement = (Engagement) finding.element();
        return context.index().openActionsNaming(engagement.getStakeholder()).isEmpty()
                ? List.of(MemberAction.create(context, engagement, "action.meet"))
                : List.of();
    }

    private static Optional<Interaction> last(Engagement engagement, PlanIndex index) {
        return index.interactionsWith(engagement.getStakeholder()).stream()
                .filter(i -> i.getMembers().contains(engagement.getMember()))
                .reduce((earlier, later) -> later);
    }
}
