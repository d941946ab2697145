package org.keyplan.validation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.core.edit.PlanEditing;
import org.keyplan.model.Acceptance;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.TeamRole;
import org.keyplan.validation.Finding;
import org.keyplan.validation.PlanValidator;
import org.keyplan.validation.review.AcceptanceDraft.Problem;

import java.time.LocalDate;
import java.util.List;

class AcceptanceDraftTest {
    private static final LocalDate TODAY = PlanBuilder.AS_OF;

    private final AccountPlan plan = withoutTopDecisionMaker();
    private final EditingDomain domain = PlanEditing.domain(plan);

    @Test
    void acceptedFindingsAreListedButNotOpenUntilTakenBack() {
        AcceptanceDraft draft = new AcceptanceDraft(" They elect one in May ", "Anna", TODAY);
        domain.getCommandStack().execute(draft.command(domain, plan, List.of(missing())));

        assertThat(missing().accepted()).isTrue();
        Acceptance acceptance = missing().acceptance().orElseThrow();
        assertThat(acceptance.getReason()).isEqualTo("They elect one in May");
        assertThat(acceptance.getBy()).isEqualTo("Anna");
        assertThat(acceptance.getUntil()).isEqualTo(TODAY);
        assertThat(AcceptanceDraft.isPossible(missing())).isFalse();

        domain.getCommandStack().execute(AcceptanceDraft.takeBack(domain, List.of(missing())));
        assertThat(missing().accepted()).isFalse();
        domain.getCommandStack().undo();
        assertThat(missing().accepted()).isTrue();
        domain.getCommandStack().undo();
        assertThat(missing().accepted()).isFalse();
        assertThat(plan.getAcceptances()).isEmpty();
    }

    @Test
    void expiredAcceptanceIsReplaced() {
        AcceptanceDraft expired = new AcceptanceDraft("soon", "Anna", TODAY.minusDays(1));
        domain.getCommandStack().execute(expired.command(domain, plan, List.of(missing())));
        assertThat(ids()).contains("HSK-02");

        AcceptanceDraft again = new AcceptanceDraft("next year", "Anna", TODAY.plusDays(1));
        domain.getCommandStack().execute(again.command(domain, plan, List.of(missing())));

        assertThat(plan.getAcceptances())
                .extracting(Acceptance::getReason)
                .containsOnly("next year");
        assertThat(ids()).doesNotContain("HSK-02", "HSK-01");
    }

    @Test
    void severalFindingsOfOneRuleAboutOneElementNeedOneAcceptance() {
        Finding finding = missing();
        AcceptanceDraft draft = new AcceptanceDraft("known", "Anna", TODAY);
        domain.getCommandStack().execute(draft.command(domain, plan, List.of(finding, finding)));

        assertThat(plan.getAcceptances()).hasSize(1);
    }

    @Test
    void findingsAboutAcceptancesCannotBeAccepted() {
        AcceptanceDraft expired = new AcceptanceDraft("soon", "Anna", TODAY.minusDays(1));
        domain.getCommandStack().execute(expired.command(domain, plan, List.of(missing())));

        assertThat(AcceptanceDraft.isPossible(find("HSK-02"))).isFalse();
        assertThat(AcceptanceDraft.isPossible(missing())).isTrue();
    }

    @Test
    void reasonPersonAndADayThatIsNotOverAreNeeded() {
        assertThat(new AcceptanceDraft("  ", "", null).problem(TODAY))
                .contains(Problem.REASON_MISSING);
        assertThat(new AcceptanceDraft("why", " ", null).problem(TODAY))
                .contains(Problem.BY_MISSING);
        assertThat(new AcceptanceDraft("why", "Anna", null).problem(TODAY))
                .contains(Problem.UNTIL_MISSING);
        assertThat(new AcceptanceDraft("why", "Anna", TODAY.minusDays(1)).problem(TODAY))
                .contains(Problem.UNTIL_PAST);
        assertThat(new AcceptanceDraft("why", "Anna", TODAY).problem(TODAY)).isEmpty();
    }

    @Test
    void proposesTheNextReviewElseAQuarterAndTheOwnerElseTheAccountManager() {
        PlanBuilder plan = plan();
        assertThat(AcceptanceDraft.proposed(plan.build(), TODAY))
                .isEqualTo(new AcceptanceDraft("", "", TODAY.plusMonths(3)));

        plan.member("Anna").get().setRole(TeamRole.ACCOUNT_MANAGER);
        plan.build().setNextReview(TODAY.plusDays(20));
        assertThat(AcceptanceDraft.proposed(plan.build(), TODAY))
                .isEqualTo(new AcceptanceDraft("", "Anna", TODAY.plusDays(20)));

        plan.build().setOwner(plan.member("Berta").get());
        plan.build().setNextReview(TODAY);
        assertThat(AcceptanceDraft.proposed(plan.build(), TODAY))
                .isEqualTo(new AcceptanceDraft("", "Berta", TODAY.plusMonths(3)));
    }

    private static AccountPlan withoutTopDecisionMaker() {
        PlanBuilder plan = plan("Delta Power");
        plan.opportunity("Grid");
        return plan.build();
    }

    private Finding missing() {
        return find("DEC-01");
    }

    private Finding find(String id) {
        return findings().stream().filter(f -> f.ruleId().equals(id)).findFirst().orElseThrow();
    }

    private List<String> ids() {
        return findings().stream().map(Finding::ruleId).toList();
    }

    private List<Finding> findings() {
        return PlanValidator.standard().validate(plan, TODAY).findings();
    }
}
