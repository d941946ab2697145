package org.keyplan.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__ACTIONS;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__STAKEHOLDERS;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__UNITS;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyplan.core.edit.Movement.Side;
import org.keyplan.core.testing.CommandTest;
import org.keyplan.core.testing.Plans;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Action;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Interaction;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Objective;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Strategy;
import org.keyplan.model.TeamMember;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

class MovementTest extends CommandTest {
    private static final KeyplanFactory MAKE = KeyplanFactory.eINSTANCE;

    private AccountPlan plan;
    private Stakeholder boss;
    private Stakeholder report;
    private OrganizationUnit sales;
    private OrganizationUnit buying;
    private AdapterFactoryEditingDomain domain;

    @BeforeEach
    void makePlan() {
        plan = Plans.small();
        boss = plan.getAccount().getStakeholders().get(0);
        report = plan.getAccount().getStakeholders().get(1);
        sales = unit("Sales");
        buying = unit("Buying");
        domain = domain(plan);
    }

    private OrganizationUnit unit(String name) {
        OrganizationUnit unit = MAKE.createOrganizationUnit();
        unit.setName(name);
        plan.getAccount().getUnits().add(unit);
        return unit;
    }

    private Movement on(Target target, EObject... elements) {
        return Movement.of(domain, List.of(elements), target, Side.ON);
    }

    private void move(Movement movement) throws IOException {
        assertThat(movement.refusal(Locale.ENGLISH)).isEmpty();
        doUndoRedo(domain, movement.command(Locale.ENGLISH));
    }

    private static void assertRefused(Movement movement, String sentence) {
        assertThat(movement.isPossible()).isFalse();
        assertThat(movement.refusal(Locale.ENGLISH)).hasValue(sentence);
        assertThat(movement.refusal(Locale.SIMPLIFIED_CHINESE)).isPresent();
        assertThat(movement.command(Locale.ENGLISH).canExecute()).isFalse();
    }

    @Test
    void peopleGoIntoAUnit() throws IOException {
        Movement movement = on(Target.of(sales), boss, report);
        move(movement);
        assertThat(boss.getUnit()).isEqualTo(sales);
        assertThat(report.getUnit()).isEqualTo(sales);
        assertThat(report.getReportsTo()).isEqualTo(boss);
        assertThat(movement.summary(Locale.ENGLISH)).isEqualTo("Move Li Wei, Zhang Min to Sales");
    }

    @Test
    void peopleLeaveTheirUnitForTheListOfAll() throws IOException {
        boss.setUnit(sales);
        move(on(Target.list(plan.getAccount(), ACCOUNT__UNITS, ACCOUNT__STAKEHOLDERS), boss));
        assertThat(boss.getUnit()).isNull();
    }

    @Test
    void aPersonPutOnAnotherOneReportsToHer() throws IOException {
        Stakeholder third = Plans.person(plan, "Third");
        Movement movement = on(Target.of(report), third);
        move(movement);
        assertThat(third.getReportsTo()).isEqualTo(report);
        assertThat(movement.summary(Locale.ENGLISH)).isEqualTo("Third reports to Zhang Min");
    }

    @Test
    void nobodyReportsToHimselfThroughOthers() {
        Stakeholder third = Plans.person(plan, "Third");
        third.setReportsTo(report);
        assertRefused(
                on(Target.of(third), boss),
                "Li Wei cannot report to Third, because Third already reports to Li Wei, directly"
                        + " or through others.");
        assertRefused(on(Target.of(boss), boss), "Li Wei cannot be put on itself.");
        assertRefused(on(Target.of(boss), report), "Zhang Min is there already.");
    }

    @Test
    void aRingOfReportsIsNoTrap() throws IOException {
        boss.setReportsTo(report);
        Stakeholder third = Plans.person(plan, "Third");
        move(on(Target.of(boss), third));
        assertThat(third.getReportsTo()).isEqualTo(boss);
    }

    @Test
    void unitsGoIntoUnitsButNotIntoTheirParts() throws IOException {
        move(on(Target.of(sales), buying));
        assertThat(sales.getUnits()).containsExactly(buying);
        assertRefused(
                on(Target.of(buying), sales),
                "Sales cannot go into Buying, which is itself a part of it.");
    }

    @Test
    void whatIsContainedInAChosenElementGoesWithIt() throws IOException {
        OrganizationUnit part = MAKE.createOrganizationUnit();
        sales.getUnits().add(part);
        move(on(Target.of(buying), sales, part));
        assertThat(buying.getUnits()).containsExactly(sales);
        assertThat(sales.getUnits()).containsExactly(part);
    }

    @Test
    void severalArePutBetweenOthersInTheirOrder() throws IOException {
        OrganizationUnit service = unit("Service");
        OrganizationUnit works = unit("Works");
        var units = plan.getAccount().getUnits();
        move(Movement.of(domain, List.of(service, works), Target.of(sales), Side.BEFORE));
        assertThat(units).containsExactly(service, works, sales, buying);
        move(Movement.of(domain, List.of(service, sales), Target.of(buying), Side.AFTER));
        assertThat(units).containsExactly(works, buying, service, sales);
        move(Movement.of(domain, List.of(works, buying), Target.of(service), Side.AFTER));
        assertThat(units).containsExactly(service, works, buying, sales);
        assertRefused(
                Movement.of(domain, List.of(works, buying), Target.of(service), Side.AFTER),
                "Works, Buying is there already.");
    }

    @Test
    void somebodyPutBesideSomebodyIsInTheSameUnit() throws IOException {
        report.setUnit(buying);
        Stakeholder third = Plans.person(plan, "Third");
        move(Movement.of(domain, List.of(third), Target.of(report), Side.BEFORE));
        assertThat(third.getUnit()).isEqualTo(buying);
        assertThat(plan.getAccount().getStakeholders()).containsExactly(boss, third, report);
    }

    @Test
    void strategiesMoveBetweenObjectivesAndActionsBetweenStrategies() throws IOException {
        Objective first = objective();
        Objective second = objective();
        Strategy strategy = MAKE.createStrategy();
        first.getStrategies().add(strategy);
        Action action = MAKE.createAction();
        plan.getActions().add(action);

        move(on(Target.of(second), strategy));
        assertThat(second.getStrategies()).containsExactly(strategy);
        move(on(Target.of(strategy), action));
        assertThat(action.getStrategy()).isEqualTo(strategy);
        move(on(Target.list(plan, ACCOUNT_PLAN__ACTIONS), action));
        assertThat(action.getStrategy()).isNull();
    }

    private Objective objective() {
        Objective objective = MAKE.createObjective();
        plan.getObjectives().add(objective);
        return objective;
    }

    @Test
    void aPersonPutOnAMapTakesPartInItOnce() throws IOException {
        InfluenceMap map = MAKE.createInfluenceMap();
        map.setName("Map");
        plan.getMaps().add(map);
        move(on(Target.of(map), boss));
        assertThat(map.getParticipants())
                .singleElement()
                .satisfies(part -> assertThat(part.getStakeholder()).isEqualTo(boss));
        assertRefused(on(Target.of(map), boss), "Li Wei already takes part in Map.");
    }

    @Test
    void whoIsPutOnAnActionIsNamedInIt() throws IOException {
        Action action = MAKE.createAction();
        plan.getActions().add(action);
        TeamMember member = MAKE.createTeamMember();
        plan.getTeam().add(member);
        move(on(Target.of(action), member));
        move(on(Target.of(action), boss));
        move(on(Target.of(action), report));
        assertThat(action.getOwner()).isEqualTo(member);
        assertThat(action.getStakeholders()).containsExactly(boss, report);
    }

    @Test
    void theBudgetOfAnOpportunityGoesOnlyWhereThereIsNone() throws IOException {
        Opportunity first = opportunity("First");
        Opportunity second = opportunity("Second");
        first.setBudget(MAKE.createCustomerBudget());
        var budget = first.getBudget();
        move(on(Target.of(second), budget));
        assertThat(second.getBudget()).isEqualTo(budget);
        assertThat(first.getBudget()).isNull();
        first.setBudget(MAKE.createCustomerBudget());
        assertThat(on(Target.of(first), budget).isPossible()).isFalse();
    }

    private Opportunity opportunity(String name) {
        Opportunity opportunity = MAKE.createOpportunity();
        opportunity.setName(name);
        plan.getOpportunities().add(opportunity);
        return opportunity;
    }

    @Test
    void whatIsShownByDateIsNotReordered() {
        Interaction one = MAKE.createInteraction();
        Interaction other = MAKE.createInteraction();
        plan.getInteractions().addAll(List.of(one, other));
        Movement movement = Movement.of(domain, List.of(other), Target.of(one), Side.BEFORE);
        assertThat(movement.refusal(Locale.ENGLISH).orElseThrow()).contains("listed by date");
    }

    @Test
    void whatHasNoPlaceThereIsRefusedInASentence() {
        assertRefused(on(Target.of(boss), sales), "Sales has no place in Li Wei.");
        assertRefused(
                on(Target.of(sales), plan.getAccount()),
                "Acme cannot be moved: every plan has exactly one.");
        Stakeholder stranger = Plans.small().getAccount().getStakeholders().get(0);
        assertRefused(
                on(Target.of(sales), stranger),
                "Li Wei belongs to another plan. Copy it and paste it here instead.");
        assertRefused(on(Target.of(sales)), "Nothing is selected.");
    }

    @Test
    void aPersonChoosesAmongAllPlacesThatArePossible() {
        Action action = MAKE.createAction();
        plan.getActions().add(action);
        report.setUnit(sales);
        assertThat(MoveTargets.of(domain, List.of(report)))
                .containsExactly(
                        Target.list(plan.getAccount(), ACCOUNT__UNITS, ACCOUNT__STAKEHOLDERS),
                        Target.of(buying));
        assertThat(MoveTargets.of(domain, List.of(boss)))
                .containsExactly(Target.of(sales), Target.of(buying));
        assertThat(MoveTargets.of(domain, List.of())).isEmpty();
    }

    @Test
    void whatWasCutGoesNearWhereOnePoints() throws IOException {
        report.setUnit(buying);
        move(Movement.pasted(domain, List.of(boss), Target.of(report)));
        assertThat(boss.getUnit()).isEqualTo(buying);
        assertThat(boss.getReportsTo()).isNull();
    }
}
