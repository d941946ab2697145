package org.keyplan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.BudgetStatus;
import org.keyplan.model.CustomerBudget;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Objective;
import org.keyplan.validation.actions.ObjectiveNotMeasurable;
import org.keyplan.validation.actions.ObjectiveNotPursued;
import org.keyplan.validation.budget.CustomerBudgetUnknown;
import org.keyplan.validation.budget.CustomerBudgetWithoutProcess;
import org.keyplan.validation.people.SingleThreaded;

import java.time.LocalDate;

class FindingPlaceTest {

    @Test
    void isTheFirstFieldThatIsStillEmpty() {
        PlanBuilder plan = plan();
        Objective objective = plan.objective("Grow").get();
        objective.setMeasure("Orders");
        Finding finding = check(new ObjectiveNotMeasurable(), plan.build()).findings().get(0);

        assertThat(FindingPlace.of(finding).element()).isSameAs(objective);
        assertThat(FindingPlace.of(finding).field()).contains(Literals.OBJECTIVE__TARGET);
        objective.setTarget("10");
        assertThat(FindingPlace.of(finding).field()).contains(Literals.OBJECTIVE__DUE);
        objective.setDue(LocalDate.of(2026, 12, 31));
        assertThat(FindingPlace.of(finding).field()).contains(Literals.OBJECTIVE__DUE);
        objective.setMeasure(" ");
        assertThat(FindingPlace.of(finding).field()).contains(Literals.OBJECTIVE__MEASURE);
    }

    @Test
    void isInTheEvidenceWhereTheFieldIsThere() {
        PlanBuilder plan = plan();
        CustomerBudget budget =
                plan.opportunity("Grid").budget(BudgetStatus.PLANNED, "5 EUR").budget();
        Finding finding = check(new CustomerBudgetWithoutProcess(), plan.build()).findings().get(0);

        assertThat(FindingPlace.of(finding).element()).isSameAs(budget);
        assertThat(FindingPlace.of(finding).field()).contains(Literals.CUSTOMER_BUDGET__PROCESS);
    }

    @Test
    void isTheStatusOfABudgetThatIsThereButNotKnown() {
        PlanBuilder plan = plan();
        var grid = plan.opportunity("Grid");
        Finding missing = check(new CustomerBudgetUnknown(), plan.build()).findings().get(0);
        assertThat(FindingPlace.of(missing).field()).contains(Literals.OPPORTUNITY__BUDGET);

        CustomerBudget budget = grid.budget(BudgetStatus.UNKNOWN, null).budget();
        Finding unknown = check(new CustomerBudgetUnknown(), plan.build()).findings().get(0);
        assertThat(FindingPlace.of(unknown).element()).isSameAs(budget);
        assertThat(FindingPlace.of(unknown).field()).contains(Literals.CUSTOMER_BUDGET__STATUS);
    }

    @Test
    void isTheElementAloneWhereNoFieldPutsItRight() {
        PlanBuilder plan = plan();
        plan.opportunity("Grid");
        plan.people("Li Wei", "Zhang Min");
        plan.met(PlanBuilder.daysAgo(3), org.keyplan.model.Channel.VISIT, "Anna", "Li Wei");
        Finding finding = check(new SingleThreaded(), plan.build()).findings().get(0);

        assertThat(FindingPlace.of(finding).element()).isSameAs(finding.element());
        assertThat(FindingPlace.of(finding).field()).isEmpty();
    }

    @Test
    void ofAnotherElementThanTheRulesTargetIsTakenFromThatElement() {
        PlanBuilder plan = plan();
        Objective objective = plan.objective("Grow").get();
        Finding finding = check(new ObjectiveNotPursued(), plan.build()).findings().get(0);

        assertThat(FindingPlace.of(finding).element()).isSameAs(objective);
        assertThat(FindingPlace.of(finding).field()).contains(Literals.OBJECTIVE__STRATEGIES);
    }

    @Test
    void aRuleNamesNoFieldWhoseChangeItWouldNotNotice() {
        for (Rule rule : RuleCatalogue.standard().rules()) {
            RuleInfo info = rule.info();
            if (info.category() != Category.HOUSEKEEPING) {
                assertThat(info.places())
                        .as(info.id())
                        .allMatch(field -> info.reads().contains(field) || isContainment(field));
            }
        }
    }

    private static boolean isContainment(EStructuralFeature field) {
        return field instanceof EReference reference && reference.isContainment();
    }
}
