package org.keyplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyplan.examples.Examples;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Diagram;
import org.keyplan.model.DiagramNode;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.ValueType;
import org.keyplan.validation.testing.ExamplePlans;

import java.io.IOException;
import java.time.LocalDate;

class LiveValidationTest {

    private AccountPlan plan;
    private LiveValidation live;
    private int all;

    @BeforeEach
    void validateOnce() throws IOException {
        plan = ExamplePlans.load("construction-machinery");
        live = PlanValidator.standard().live(plan, Examples.asOf());
        live.result();
        all = live.evaluations();
    }

    @Test
    void withoutChangeNothingIsEvaluatedAndTheResultIsTheSameObject() {
        ValidationResult before = live.result();
        assertThat(live.result()).isSameAs(before);
    }

    @Test
    void aChangeThatNoRuleReadsEvaluatesOnlyTheAcceptances() {
        plan.getAccount().setWebsite("www.example.com");
        live.result();
        assertThat(live.evaluations()).isEqualTo(acceptances());
    }

    @Test
    void arrangingADiagramEvaluatesOnlyTheAcceptances() {
        DiagramNode node = KeyplanFactory.eINSTANCE.createDiagramNode();
        Diagram diagram = KeyplanFactory.eINSTANCE.createDiagram();
        diagram.getNodes().add(node);
        plan.getDiagrams().add(diagram);
        live.result();
        node.setX(100);
        node.setY(50);
        live.result();
        assertThat(live.evaluations()).isEqualTo(acceptances());
    }

    @Test
    void aChangeOfTheAccountEvaluatesOnlyWhatDependsOnIt() {
        Account account = plan.getAccount();
        account.setValueType(ValueType.UNCLASSIFIED);
        assertThat(live.result().open()).anyMatch(f -> f.ruleId().equals("CLS-01"));
        assertThat(live.evaluations()).isLessThan(all / 10);
    }

    @Test
    void anotherDateEvaluatesEverything() {
        live.asOf(LocalDate.of(2027, 1, 1));
        ValidationResult result = live.result();
        assertThat(live.evaluations()).isEqualTo(all);
        assertThat(result)
                .isEqualTo(PlanValidator.standard().validate(plan, LocalDate.of(2027, 1, 1)));
    }

    @Test
    void findingsAboutARemovedElementGoWithIt() {
        Stakeholder twin = KeyplanFactory.eINSTANCE.createStakeholder();
        twin.setName(plan.getAccount().getStakeholders().get(0).getName());
        plan.getAccount().getStakeholders().add(twin);
        assertThat(live.result().open()).anyMatch(f -> f.ruleId().equals("STR-02"));
        plan.getAccount().getStakeholders().remove(twin);
        assertThat(live.result().open()).noneMatch(f -> f.ruleId().equals("STR-02"));
    }

    @Test
    void replacingAnElementWithoutContentsEvaluatesWhatReadsItsContents() {
        plan.setInvestment(KeyplanFactory.eINSTANCE.createInvestmentBudget());
        live.result();
        plan.setInvestment(KeyplanFactory.eINSTANCE.createInvestmentBudget());
        assertThat(live.result())
                .isEqualTo(PlanValidator.standard().validate(plan, Examples.asOf()));
    }

    @Test
    void afterCloseThePlanIsNoLongerListenedTo() {
        live.close();
        assertThat(plan.eAdapters()).isEmpty();
        assertThat(plan.getAccount().eAdapters()).isEmpty();
    }

    private int acceptances() {
        return 2 * plan.getAcceptances().size();
    }
}
