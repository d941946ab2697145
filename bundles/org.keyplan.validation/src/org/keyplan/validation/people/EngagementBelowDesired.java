package org.keyplan.validation.people;

import static org.keyplan.model.KeyplanPackage.Literals.ENGAGEMENT__DESIRED_LEVEL;
import static org.keyplan.model.KeyplanPackage.Literals.ENGAGEMENT__LEVEL;
import static org.keyplan.model.KeyplanPackage.Literals.ENGAGEMENT__MEMBER;
import static org.keyplan.model.KeyplanPackage.Literals.ENGAGEMENT__STAKEHOLDER;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.People;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.model.Engagement;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.Stakeholder;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;

import java.util.List;

/**
 * PPL-11: one of ours should know somebody better than is the case, and nothing is planned with
 * that person: a wish, not a plan.
 */
public final class EngagementBelowDesired implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("PPL-11", Severity.ADVICE, KeyplanPackage.Literals.ENGAGEMENT)
                    .reads(People.READS_PRESENT)
                    .reads(PlanIndex.READS_OPEN_ACTIONS_NAMING)
                    .reads(
                            ENGAGEMENT__MEMBER,
                            ENGAGEMENT__STAKEHOLDER,
                            ENGAGEMENT__LEVEL,
                            ENGAGEMENT__DESIRED_LEVEL)
                    .putRightAt(ENGAGEMENT__DESIRED_LEVEL);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Engagement engagement = (Engagement) target;
        Stakeholder person = engagement.getStakeholder();
        if (engagement.getMember() != null
                && People.present(person)
                && engagement.getDesiredLevel().compareTo(engagement.getLevel()) > 0
                && context.index().openActionsNaming(person).isEmpty()) {
            context.report(
                    engagement.getMember(),
                    person,
                    engagement.getLevel(),
                    engagement.getDesiredLevel());
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        Engagement engagement = (Engagement) finding.element();
        return List.of(MemberAction.create(context, engagement, "action.deepen"));
    }
}
