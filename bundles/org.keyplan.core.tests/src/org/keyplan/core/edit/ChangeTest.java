package org.keyplan.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyplan.core.testing.CommandTest;
import org.keyplan.core.testing.Plans;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Action;
import org.keyplan.model.ActionStatus;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Money;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Stakeholder;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

class ChangeTest extends CommandTest {
    private AccountPlan plan;
    private Stakeholder first;
    private Stakeholder second;
    private AdapterFactoryEditingDomain domain;
    private Change change;

    @BeforeEach
    void open() {
        plan = Plans.small();
        first = plan.getAccount().getStakeholders().get(0);
        second = plan.getAccount().getStakeholders().get(1);
        domain = domain(plan);
        change = new Change(domain, Locale.ENGLISH);
    }

    @Test
    void aValueIsSetAndForgotten() throws IOException {
        Opportunity opportunity = KeyplanFactory.eINSTANCE.createOpportunity();
        plan.getOpportunities().add(opportunity);

        doUndoRedo(
                domain,
                change.set(opportunity, Literals.OPPORTUNITY__AMOUNT, Money.of("1.50", "EUR")));
        assertThat(opportunity.getAmount()).isEqualTo(Money.of("1.50", "EUR"));
        doUndoRedo(domain, change.set(opportunity, Literals.OPPORTUNITY__AMOUNT, null));
        assertThat(opportunity.getAmount()).isNull();
    }

    @Test
    void manyValuesBecomeThoseOfAList() throws IOException {
        Action action = KeyplanFactory.eINSTANCE.createAction();
        plan.getActions().add(action);
        action.getStakeholders().add(first);

        doUndoRedo(
                domain, change.set(action, Literals.ACTION__STAKEHOLDERS, List.of(first, second)));
        assertThat(action.getStakeholders()).containsExactly(first, second);
        doUndoRedo(domain, change.set(action, Literals.ACTION__STAKEHOLDERS, List.of(second)));
        assertThat(action.getStakeholders()).containsExactly(second);
        assertThat(change.set(action, Literals.ACTION__STAKEHOLDERS, List.of(second)).canExecute())
                .as("there is nothing to change")
                .isFalse();
    }

    @Test
    void severalElementsChangeInOneStep() throws IOException {
        doUndoRedo(
                domain,
                change.set(List.of(first, second), Literals.STAKEHOLDER__JOB_TITLE, "Buyer"));

        assertThat(first.getJobTitle()).isEqualTo("Buyer");
        assertThat(second.getJobTitle()).isEqualTo("Buyer");
    }

    @Test
    void anElementIsCreatedAndReferredToInOneStep() throws IOException {
        Stakeholder boss = KeyplanFactory.eINSTANCE.createStakeholder();
        boss.setName("Wang Fang");

        doUndoRedo(
                domain,
                change.addAndRefer(
                        plan.getAccount(),
                        Literals.ACCOUNT__STAKEHOLDERS,
                        boss,
                        first,
                        Literals.STAKEHOLDER__REPORTS_TO));

        assertThat(first.getReportsTo()).isSameAs(boss);
        assertThat(boss.eContainer()).isSameAs(plan.getAccount());
    }

    @Test
    void whatThereIsOneOfIsSet() throws IOException {
        doUndoRedo(
                domain,
                change.add(
                        plan,
                        Literals.ACCOUNT_PLAN__INVESTMENT,
                        KeyplanFactory.eINSTANCE.createInvestmentBudget()));

        assertThat(plan.getInvestment()).isNotNull();
    }

    @Test
    void anActionIsDoneOnADay() throws IOException {
        Action action = KeyplanFactory.eINSTANCE.createAction();
        action.setName("Call");
        plan.getActions().add(action);

        doUndoRedo(domain, change.done(action, LocalDate.of(2026, 6, 30)));

        assertThat(action.getStatus()).isEqualTo(ActionStatus.DONE);
        assertThat(action.getDoneOn()).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void labelsSayWhatUndoingWouldUndo() {
        Change chinese = new Change(domain, Locale.SIMPLIFIED_CHINESE);

        assertThat(change.set(first, Literals.STAKEHOLDER__JOB_TITLE, "Buyer").getLabel())
                .isEqualTo("Change: Job title");
        assertThat(chinese.set(first, Literals.STAKEHOLDER__JOB_TITLE, "Buyer").getLabel())
                .startsWith("更改：");
        assertThat(
                        change.add(
                                        plan,
                                        Literals.ACCOUNT_PLAN__ACTIONS,
                                        KeyplanFactory.eINSTANCE.createAction())
                                .getLabel())
                .isEqualTo("New: Action");
    }
}
