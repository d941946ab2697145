package org.keyplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Insight;
import org.keyplan.model.InsightKind;
import org.keyplan.model.Objective;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Tie;
import org.keyplan.model.TieKind;
import org.keyplan.model.UnitKind;

import java.util.List;

/** The large example has everything a plan can hold, so that every view and page has content. */
class ConstructionMachineryTest {

    private final LoadedExample example = LoadedExample.of(Examples.CONSTRUCTION_MACHINERY);
    private final AccountPlan plan = example.plan();

    @Test
    void thirtyPeopleWorkInUnitsWithSubUnitsAndACommittee() {
        assertThat(plan.getAccount().getStakeholders()).hasSize(30);
        assertThat(example.elements(OrganizationUnit.class))
                .anyMatch(unit -> unit.getKind() == UnitKind.COMMITTEE)
                .anyMatch(unit -> unit.eContainer().eContainer() instanceof OrganizationUnit);
    }

    @Test
    void peopleReportInSolidAndInDottedLines() {
        List<Stakeholder> people = plan.getAccount().getStakeholders();

        assertThat(people).filteredOn(p -> p.getReportsTo() != null).hasSizeGreaterThan(25);
        assertThat(people).filteredOn(p -> !p.getDottedReportsTo().isEmpty()).hasSizeGreaterThan(4);
    }

    @Test
    void everyOpportunityHasBudgetNeedsGatesCriteriaPositionsAndAssessment() {
        assertThat(plan.getOpportunities())
                .hasSize(3)
                .allSatisfy(
                        o -> {
                            assertThat(o.getBudget()).isNotNull();
                            assertThat(o.getNeeds()).isNotEmpty();
                            assertThat(o.getGates()).isNotEmpty();
                            assertThat(o.getCriteria()).isNotEmpty();
                            assertThat(o.getPositions()).isNotEmpty();
                            assertThat(o.getAssessment()).isNotEmpty();
                        });
    }

    @Test
    void theAccountAndEveryOpportunityHaveAMap() {
        assertThat(plan.getMaps())
                .extracting(InfluenceMap::getOpportunity)
                .containsExactlyInAnyOrder(
                        null,
                        plan.getOpportunities().get(0),
                        plan.getOpportunities().get(1),
                        plan.getOpportunities().get(2));
    }

    @Test
    void tiesAreOfEveryKind() {
        assertThat(plan.getAccount().getTies()).extracting(Tie::getKind).contains(TieKind.values());
    }

    @Test
    void atLeastTwentyInteractionsLedSomewhere() {
        assertThat(plan.getInteractions())
                .hasSizeGreaterThanOrEqualTo(20)
                .allSatisfy(
                        i -> {
                            assertThat(i.getPurpose()).isNotBlank();
                            assertThat(i.getOutcome()).isNotBlank();
                            assertThat(i.getNextAction()).isNotNull();
                        });
    }

    @Test
    void aGoalLeadsThroughPressureInitiativeAndObstacleToASolutionWithAnOffering() {
        Insight goal = plan.getInsights().get(0);
        assertThat(goal.getKind()).isEqualTo(InsightKind.GOAL);

        Insight insight = goal;
        for (InsightKind next :
                List.of(
                        InsightKind.PRESSURE,
                        InsightKind.INITIATIVE,
                        InsightKind.OBSTACLE,
                        InsightKind.SOLUTION)) {
            insight = insight.getLeadsTo().get(0);
            assertThat(insight.getKind()).isEqualTo(next);
        }
        assertThat(insight.getOffering()).isNotNull();
    }

    @Test
    void everyStrategyServesAnObjectiveAndHasAnAction() {
        assertThat(plan.getObjectives())
                .flatExtracting(Objective::getStrategies)
                .hasSizeGreaterThan(3)
                .allSatisfy(
                        strategy ->
                                assertThat(plan.getActions())
                                        .anyMatch(action -> action.getStrategy() == strategy));
    }

    @Test
    void allOtherPartsOfAPlanAreThere() {
        assertThat(plan.getWhitespace()).hasSizeGreaterThan(12);
        assertThat(plan.getSwot()).hasSizeGreaterThan(8);
        assertThat(plan.getRisks()).hasSizeGreaterThan(3);
        assertThat(plan.getInvestment().getLines()).hasSizeGreaterThan(3);
        assertThat(plan.getAccount().getValue()).hasSize(12);
        assertThat(plan.getAccount().getPurchases()).hasSize(5);
        assertThat(plan.getAccount().getEvidence()).hasSizeGreaterThan(3);
        assertThat(plan.getAcceptances()).isNotEmpty();
    }

    @Test
    void whatWasSoldByUnitIsWhatWasBoughtInTheLastYear() {
        assertThat(
                        plan.getWhitespace().stream()
                                .filter(cell -> cell.getWon() != null)
                                .map(cell -> cell.getWon())
                                .reduce((a, b) -> a.plus(b)))
                .contains(plan.getAccount().getPurchases().get(4).getAmount());
    }
}
