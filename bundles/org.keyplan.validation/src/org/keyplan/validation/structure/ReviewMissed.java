package org.keyplan.validation.structure;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.PlanStatus;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;

/**
 * STR-06: a plan that is approved although nobody recorded a review, or whose next review is
 * overdue. An archived plan is not reviewed any more.
 */
public final class ReviewMissed implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("STR-06", Severity.ADVICE, Literals.ACCOUNT_PLAN)
                    .reads(
                            Literals.ACCOUNT_PLAN__STATUS,
                            Literals.ACCOUNT_PLAN__REVIEWED_ON,
                            Literals.ACCOUNT_PLAN__NEXT_REVIEW)
                    .localToTarget()
                    .putRightAt(
                            Literals.ACCOUNT_PLAN__REVIEWED_ON, Literals.ACCOUNT_PLAN__NEXT_REVIEW);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        AccountPlan plan = (AccountPlan) target;
        if (plan.getStatus() == PlanStatus.APPROVED && plan.getReviewedOn() == null) {
            context.report(plan);
        }
        if (plan.getStatus() != PlanStatus.ARCHIVED
                && plan.getNextReview() != null
                && plan.getNextReview().isBefore(context.asOf())) {
            context.finding(plan, plan.getNextReview()).message("overdue").report();
        }
    }
}
