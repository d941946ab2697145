package org.keyplan.design.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.AS_OF;
import static org.keyplan.analysis.testing.PlanBuilder.plan;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.design.PlanFacts;
import org.keyplan.model.BudgetStatus;
import org.keyplan.model.CompetitorPosition;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OpportunityState;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.RelationshipStage;
import org.keyplan.model.Stance;
import org.keyplan.model.ValueType;

import java.util.List;
import java.util.Locale;

class AccountMapServicesTest {

    private final AccountMapServices services = new AccountMapServices();
    private final PlanBuilder plan = plan();

    @BeforeEach
    void judge() {
        PlanFacts.of(plan.build()).judgeOn(AS_OF);
        PlanFacts.of(plan.build()).speak(Locale.ENGLISH);
    }

    @Test
    void titleNamesTheAccountNotThePlan() {
        plan.onPlan(p -> p.setName("Plan 2026"));

        assertThat(services.accountMapTitle(plan.build())).isEqualTo("Account map – Customer");
    }

    @Test
    void titleNamesThePlanWhereThereIsNoAccount() {
        plan.onPlan(p -> p.setName("Plan 2026")).onPlan(p -> p.setAccount(null));

        assertThat(services.accountMapTitle(plan.build())).isEqualTo("Account map – Plan 2026");
        assertThat(services.overviewUnits(plan.build())).isEmpty();
    }

    @Test
    void factsOfTheAccountLeaveOutWhatIsNotKnown() {
        plan.onAccount(a -> a.setIndustry("Power")).onAccount(a -> a.setHeadquarters("Eugene"));
        plan.onAccount(a -> a.setEmployees(640));

        assertThat(services.accountFacts(plan.build().getAccount()))
                .isEqualTo("Customer\nPower · Eugene\nEmployees: 640");
    }

    @Test
    void relationshipTellsStageValueTypeAndWhoDecides() {
        plan.topDecisionMaker("Li Wei").valueType(ValueType.STRATEGIC);
        plan.onAccount(a -> a.setRelationshipStage(RelationshipStage.STABILISE));

        assertThat(services.relationshipFacts(plan.build().getAccount()))
                .startsWith("Relationship\nRelationship stage: Stabilise\nValue type: ")
                .endsWith("\nTop decision maker: Li Wei");
    }

    @Test
    void onlyTheUnitsDirectlyBelowTheAccountAreShownWhereThereAreSeveral() {
        plan.unit("North").unit("South").unit("Plant").below("North");

        assertThat(services.overviewUnits(plan.build()))
                .containsExactly(unit("North"), unit("South"));
    }

    @Test
    void theUnitsBelowACompanyThatStandsAloneAreShownToo() {
        plan.unit("Company").unit("Plant").below("Company").unit("Line").below("Plant");

        assertThat(services.overviewUnits(plan.build()))
                .containsExactly(unit("Company"), unit("Plant"));
    }

    @Test
    void unitTellsHowManyOfItsKnownPeopleAreCoveredThoseBelowIncluded() {
        plan.unit("Company").unit("Plant").below("Company");
        plan.person("Li Wei").in("Company").person("Ma Li").in("Plant");
        plan.person("Open").placeholder().in("Plant").person("Gone").departed().in("Plant");
        plan.engagement("Anna", "Ma Li", EngagementLevel.KNOWN);
        unit("Company").setHead(plan.person("Li Wei").get());

        assertThat(services.unitFacts(unit("Company")))
                .isEqualTo("Company\nHead: Li Wei\n2 people known, 1 covered");
        assertThat(services.unitFacts(unit("Plant"))).isEqualTo("Plant\n1 person known, 1 covered");
    }

    @Test
    void opportunityTellsAmountChanceDateAndBudget() {
        plan.opportunity("Grid").amount("120000 EUR").probability(30).closes(AS_OF);
        plan.opportunity("Grid").budget(BudgetStatus.APPROVED, null);

        assertThat(services.opportunityLabel(opportunity("Grid")))
                .isEqualTo("Grid\n120,000 EUR · 30 % · 2026-06-30\n✓ Budget approved");
    }

    @Test
    void anOpportunityWithoutAnythingSaysThatTheBudgetIsUnknown() {
        plan.opportunity("Grid");

        assertThat(services.opportunityLabel(opportunity("Grid")))
                .isEqualTo("Grid\n? Budget unknown");
    }

    @Test
    void everyStateOfTheBudgetHasItsWordsAndStyle() {
        for (BudgetStatus status : BudgetStatus.values()) {
            plan.opportunity(status.getName()).budget(status, null);
        }

        assertThat(services.opportunityLabel(opportunity("NONE"))).endsWith("⬣ No budget");
        assertThat(services.opportunityLabel(opportunity("FROZEN"))).endsWith("⬣ Budget frozen");
        assertThat(services.opportunityLabel(opportunity("PLANNED"))).endsWith("● Budget planned");
        assertThat(styled("UNKNOWN")).containsExactly(false, false, false);
        assertThat(styled("APPROVED")).containsExactly(true, false, false);
        assertThat(styled("PLANNED")).containsExactly(false, true, false);
        assertThat(styled("NONE")).containsExactly(false, false, true);
        assertThat(styled("FROZEN")).containsExactly(false, false, true);
    }

    @Test
    void aClosedOpportunityTellsHowItEnded() {
        plan.opportunity("Won").state(OpportunityState.WON).budget(BudgetStatus.NONE, null);
        plan.opportunity("Open");

        assertThat(services.opportunityLabel(opportunity("Won"))).isEqualTo("Won\n✓ Won");
        assertThat(services.isClosed(opportunity("Won"))).isTrue();
        assertThat(services.isOpen(opportunity("Won"))).isFalse();
        assertThat(services.isOpen(opportunity("Open"))).isTrue();
    }

    @Test
    void opportunityTooltipTellsStagesAndBudget() {
        plan.opportunity("Grid").budget(BudgetStatus.PLANNED, "1000 EUR");
        opportunity("Grid").getBudget().setApprover(plan.person("Li Wei").get());

        assertThat(services.opportunityTooltip(opportunity("Grid")).split("\n"))
                .containsExactly(
                        "Grid",
                        "Sales stage: Develop",
                        "Buying stage: Need",
                        "Amount: " + "1,000 EUR",
                        "Approver: Li Wei");
    }

    @Test
    void theApproversUnitPays() {
        plan.unit("North").unit("South").unit("Plant").below("North");
        plan.person("Li Wei").in("Plant");
        plan.opportunity("Grid").budget(BudgetStatus.PLANNED, null);
        opportunity("Grid").getBudget().setApprover(plan.person("Li Wei").get());
        plan.opportunity("Other");

        assertThat(services.payingUnit(opportunity("Grid"))).isSameAs(unit("North"));
        assertThat(services.payingUnit(opportunity("Other"))).isNull();
        assertThat(services.approver(opportunity("Grid"))).isSameAs(plan.person("Li Wei").get());
        assertThat(services.approver(opportunity("Other"))).isNull();
        assertThat(services.hasNoBudget(opportunity("Other"))).isTrue();
        assertThat(services.hasNoBudget(opportunity("Grid"))).isFalse();
        assertThat(services.budgetHere(opportunity("Grid")))
                .isSameAs(opportunity("Grid").getBudget());
    }

    @Test
    void theShownUnitItselfPaysWhereTheApproverWorksInIt() {
        plan.unit("Company").unit("Plant").below("Company");
        plan.person("Li Wei").in("Plant");
        plan.opportunity("Grid").budget().setApprover(plan.person("Li Wei").get());

        assertThat(services.payingUnit(opportunity("Grid"))).isSameAs(unit("Plant"));
    }

    @Test
    void onlyAUnitWithAHeadCanPay() {
        plan.unit("North").set(u -> u.setHead(plan.person("Li Wei").get()));
        plan.unit("South");

        assertThat(services.hasHead(unit("North"))).isTrue();
        assertThat(services.hasHead(unit("South"))).isFalse();
        assertThat(services.headOfUnit(unit("North"))).isSameAs(plan.person("Li Wei").get());
    }

    @Test
    void competitorsStandInOpportunities() {
        plan.opportunity("Grid").position("Rival", Stance.STRONG).position("Other", Stance.WEAK);
        plan.opportunity("Plant").position("Rival", Stance.EVEN);
        List<CompetitorPosition> positions = services.positions(plan.build());

        assertThat(positions)
                .extracting(services::stanceLabel)
                .containsExactly("Ahead of us", "Behind us", "Level with us");
        assertThat(positions).extracting(services::isStrong).containsExactly(true, false, false);
        assertThat(positions).extracting(services::isWeak).containsExactly(false, true, false);
        assertThat(positions).extracting(services::isEven).containsExactly(false, false, true);
    }

    @Test
    void aCompetitorStandsInAnOpportunityOnce() {
        plan.opportunity("Grid").position("Rival", Stance.STRONG);
        plan.opportunity("Plant");

        assertThat(
                        services.mayCompeteFor(
                                plan.build().getCompetitors().get(0), opportunity("Plant")))
                .isTrue();
        assertThat(
                        services.mayCompeteFor(
                                plan.build().getCompetitors().get(0), opportunity("Grid")))
                .isFalse();
        assertThat(services.mayCompeteFor(opportunity("Grid"), opportunity("Plant"))).isFalse();
    }

    @Test
    void competitorTellsStrengthsAndHowWeDiffer() {
        plan.opportunity("Grid").position("Rival", Stance.STRONG);
        plan.build().getCompetitors().get(0).setStrengths("Price");

        assertThat(services.competitorLabel(plan.build().getCompetitors().get(0)))
                .isEqualTo("Rival\nStrengths: Price");
    }

    @Test
    void rowsAreCalledInTheLanguageOfThePlan() {
        assertThat(rows())
                .containsExactly("Account", "Organisation", "Opportunities", "Competitors");

        PlanFacts.of(plan.build()).speak(Locale.SIMPLIFIED_CHINESE);

        assertThat(rows()).containsExactly("客户", "组织架构", "商机", "竞争对手");
    }

    private List<String> rows() {
        return List.of(
                services.accountRowTitle(plan.build()),
                services.unitRowTitle(plan.build()),
                services.opportunityRowTitle(plan.build()),
                services.competitorRowTitle(plan.build()));
    }

    private List<Boolean> styled(String name) {
        Opportunity opportunity = opportunity(name);
        return List.of(
                services.isBudgetApproved(opportunity),
                services.isBudgetPlanned(opportunity),
                services.isBudgetMissing(opportunity));
    }

    private Opportunity opportunity(String name) {
        return plan.opportunity(name).get();
    }

    private OrganizationUnit unit(String name) {
        return plan.unit(name).get();
    }
}
