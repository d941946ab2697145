package org.keyplan.validation.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.model.BuyingRole.COACH;
import static org.keyplan.model.BuyingRole.PURCHASER;
import static org.keyplan.model.BuyingRole.TECHNICAL_EVALUATOR;
import static org.keyplan.model.BuyingRole.USER;
import static org.keyplan.model.OpportunityState.DROPPED;
import static org.keyplan.model.SalesStage.DEVELOP;
import static org.keyplan.model.SalesStage.ENTER;
import static org.keyplan.validation.Severity.WARNING;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.OpportunityStep;
import org.keyplan.core.edit.PlanEditing;
import org.keyplan.model.BuyingRole;
import org.keyplan.validation.testing.RuleCheck;

import java.util.Locale;

class BuyingRoleMissingTest {

    private static final String FIX = "Add a placeholder for the Technical evaluator of \"Grid\"";

    @Test
    void firesOnceForEachMissingRole() {
        assertThat(rule(grid(COACH)).messages())
                .containsExactly(
                        "Nobody is known for the role \"Technical evaluator\" in \"Grid\".",
                        "Nobody is known for the role \"Purchaser\" in \"Grid\".",
                        "Nobody is known for the role \"User\" in \"Grid\".");
    }

    @Test
    void firesForTheOneRoleThatIsMissing() {
        OpportunityStep plan = grid(TECHNICAL_EVALUATOR, USER);
        rule(plan)
                .fires(
                        plan.get(),
                        WARNING,
                        "Nobody is known for the role \"Purchaser\" in \"Grid\".");
    }

    @Test
    void isSilentWhenEveryRoleIsFilledEvenByOnePerson() {
        rule(grid(TECHNICAL_EVALUATOR, PURCHASER, USER)).isSilent();
    }

    @Test
    void isSilentBeforeTheCustomerIsEnteredAndAfterTheEnd() {
        rule(grid(COACH).stage(DEVELOP)).isSilent();
        rule(grid(COACH).state(DROPPED)).isSilent();
    }

    @Test
    void whoeverHasLeftFillsNoRole() {
        OpportunityStep plan = grid(TECHNICAL_EVALUATOR, PURCHASER);
        plan.map("Grid").participant("Sun Tao", USER).person("Sun Tao").departed();
        rule(plan).fires(plan.get(), WARNING, "Nobody is known for the role \"User\" in \"Grid\".");
    }

    @Test
    void aPlaceholderIsAddedAndNotOfferedAgain() {
        OpportunityStep plan = grid(PURCHASER, USER);
        RuleCheck check = rule(plan);
        check.fix(FIX, false);
        apply(plan, check);
        check.fires(
                plan.get(),
                WARNING,
                "The role \"Technical evaluator\" in \"Grid\" has only a placeholder"
                        + " (Technical evaluator (not known yet)); the person is not known yet.");
        assertThat(check.fixes()).isEmpty();
    }

    @Test
    void aPlaceholderForAnotherRoleSaysNothingAboutThisOne() {
        OpportunityStep plan = grid(TECHNICAL_EVALUATOR, PURCHASER);
        plan.map("Grid").participant("Insider", COACH).person("Insider").placeholder();
        rule(plan).fires(plan.get(), WARNING, "Nobody is known for the role \"User\" in \"Grid\".");
        rule(plan).fix("Add a placeholder for the User of \"Grid\"", false);
    }

    @Test
    void namingThePersonBehindThePlaceholderSolvesIt() {
        OpportunityStep plan = grid(PURCHASER, USER);
        plan.map("Grid").participant("Engineer", TECHNICAL_EVALUATOR);
        plan.person("Engineer").placeholder();
        assertThat(rule(plan).messages()).hasSize(1);
        plan.person("Engineer").set(s -> s.setPlaceholder(false));
        rule(plan).isSilent();
    }

    private static void apply(OpportunityStep plan, RuleCheck check) {
        EditingDomain domain = PlanEditing.domain(plan.build());
        Command command = check.fixes().get(0).command(domain, Locale.ENGLISH);
        domain.getCommandStack().execute(command);
    }

    private static OpportunityStep grid(BuyingRole... roles) {
        OpportunityStep grid = plan().opportunity("Grid").stage(ENTER);
        grid.map("Grid").participant("Li Wei", roles);
        return grid;
    }

    private static RuleCheck rule(OpportunityStep plan) {
        return check(new BuyingRoleMissing(), plan.build());
    }
}
