package org.keyplan.validation.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.daysAgo;
import static org.keyplan.validation.Severity.ADVICE;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.PlanStatus;
import org.keyplan.validation.testing.RuleCheck;

class ReviewMissedTest {

    @Test
    void anApprovedPlanWasReviewed() {
        PlanBuilder plan = plan(PlanStatus.APPROVED);
        rule(plan)
                .fires(
                        plan.build(),
                        ADVICE,
                        "\"Customer\" is approved, but no review is recorded.");
        rule(plan.onPlan(p -> p.setReviewedOn(daysAgo(1)))).isSilent();
        rule(plan(PlanStatus.IN_REVIEW)).isSilent();
    }

    @Test
    void theNextReviewIsOverdueTheDayAfter() {
        PlanBuilder plan = plan(PlanStatus.DRAFT).onPlan(p -> p.setNextReview(daysAgo(1)));
        rule(plan).fires(plan.build(), ADVICE, "The review of \"Customer\" was due on 2026-06-29.");
        rule(plan.onPlan(p -> p.setNextReview(daysAgo(0)))).isSilent();
    }

    @Test
    void anArchivedPlanIsNotReviewedAnyMore() {
        rule(plan(PlanStatus.ARCHIVED).onPlan(p -> p.setNextReview(daysAgo(1)))).isSilent();
    }

    @Test
    void bothAreTwoProblems() {
        PlanBuilder plan = plan(PlanStatus.APPROVED).onPlan(p -> p.setNextReview(daysAgo(1)));
        assertThat(rule(plan).findings()).hasSize(2);
    }

    private static PlanBuilder plan(PlanStatus status) {
        return PlanBuilder.plan().onPlan(p -> p.setStatus(status));
    }

    private static RuleCheck rule(PlanBuilder plan) {
        return check(new ReviewMissed(), plan.build());
    }
}
