package org.keyplan.design.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.AS_OF;
import static org.keyplan.analysis.testing.PlanBuilder.daysAgo;
import static org.keyplan.analysis.testing.PlanBuilder.plan;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.design.PlanFacts;
import org.keyplan.model.Account;
import org.keyplan.model.Attitude;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.Channel;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.UnitKind;

import java.util.Locale;

class OrgChartServicesTest {

    private final OrgChartServices services = new OrgChartServices();
    private final PlanBuilder plan = plan();
    private final Account account = plan.build().getAccount();

    @BeforeEach
    void judge() {
        PlanFacts.of(account).judgeOn(AS_OF);
        PlanFacts.of(account).speak(Locale.ENGLISH);
    }

    @Test
    void titleNamesTheAccount() {
        assertThat(services.orgChartTitle(account)).isEqualTo("Org chart – Customer");
    }

    @Test
    void aUnitHasItsPeopleAndTheAccountThoseWithoutUnit() {
        plan.person("Li Wei").in("Plant").person("Ma Li").person("Sun Hong").in("Plant");

        assertThat(services.peopleHere(unit("Plant")))
                .extracting(Stakeholder::getName)
                .containsExactly("Li Wei", "Sun Hong");
        assertThat(services.peopleHere(account))
                .extracting(Stakeholder::getName)
                .containsExactly("Ma Li");
    }

    @Test
    void placeholdersAreVacanciesAndNotPeople() {
        plan.person("Li Wei").in("Plant").person("Head").placeholder().in("Plant");

        assertThat(services.peopleHere(unit("Plant")))
                .extracting(Stakeholder::getName)
                .containsExactly("Li Wei");
        assertThat(services.vacanciesHere(unit("Plant")))
                .extracting(Stakeholder::getName)
                .containsExactly("Head");
    }

    @Test
    void aPersonWhoseUnitWasDeletedIsShownInTheAccount() {
        plan.person("Li Wei").in("Plant");
        OrganizationUnit gone = unit("Plant");
        assertThat(services.peopleHere(account)).isEmpty();

        account.getUnits().remove(gone);

        assertThat(services.peopleHere(account))
                .extracting(Stakeholder::getName)
                .containsExactly("Li Wei");
    }

    @Test
    void cardTellsNameTitleAttitudeRolesAndCoverage() {
        plan.person("Li Wei").set(s -> s.setJobTitle("Finance director"));
        plan.map()
                .participant("Li Wei", BuyingRole.FINANCIAL_GATEKEEPER, BuyingRole.USER)
                .attitude(Attitude.SCEPTIC);
        plan.met(daysAgo(10), Channel.VISIT, "Anna", "Li Wei");
        plan.met(daysAgo(20), Channel.VISIT, "Anna", "Li Wei");

        assertThat(card("Li Wei")).isEqualTo("Li Wei\nFinance director\n▼ Finance gate, User\t●●○");
    }

    @Test
    void cardOfSomebodyInNoMapSaysThatTheAttitudeIsUnknown() {
        plan.person("Li Wei");

        assertThat(card("Li Wei")).isEqualTo("Li Wei\n? Unknown\t○○○");
    }

    @Test
    void attitudeIsThatOfTheAccountsOwnMap() {
        plan.map("Grid").participant("Li Wei").attitude(Attitude.CHAMPION);
        plan.map().participant("Li Wei").attitude(Attitude.OPPONENT);

        assertThat(card("Li Wei")).isEqualTo("Li Wei\n▼▼ Opponent\t○○○");
    }

    @Test
    void everyAttitudeHasItsMark() {
        String[] marks = {"?", "▼▼", "▼", "●", "▲", "▲▲"};
        for (Attitude attitude : Attitude.values()) {
            String name = attitude.name();
            plan.map().participant(name, BuyingRole.COACH).attitude(attitude);

            assertThat(card(name))
                    .isEqualTo(name + "\n" + marks[attitude.getValue()] + " Coach\t○○○");
        }
    }

    @Test
    void everyLevelOfCoverageHasItsDots() {
        plan.people("None", "Brief", "Multiple", "Deep");
        plan.engagement("Anna", "Brief", EngagementLevel.KNOWN);
        plan.met(daysAgo(9), Channel.VISIT, "Anna", "Multiple", "Deep");
        plan.met(daysAgo(8), Channel.VISIT, "Anna", "Multiple", "Deep");
        plan.met(daysAgo(7), Channel.VISIT, "Anna", "Deep");
        plan.engagement("Anna", "Deep", EngagementLevel.CONSULTED);

        assertThat(card("None")).endsWith("\t○○○");
        assertThat(card("Brief")).endsWith("\t●○○");
        assertThat(card("Multiple")).endsWith("\t●●○");
        assertThat(card("Deep")).endsWith("\t●●●");
    }

    @Test
    void theTopDecisionMakerIsMarked() {
        plan.topDecisionMaker("Li Wei").person("Ma Li");

        assertThat(card("Li Wei")).startsWith("★ Li Wei\n");
        assertThat(card("Ma Li")).startsWith("Ma Li\n");
    }

    @Test
    void whoHasLeftIsSaidToAndHasNoCoverage() {
        plan.person("Li Wei").departed().set(s -> s.setJobTitle("Buyer"));
        plan.person("Ma Li").departed();

        assertThat(card("Li Wei")).isEqualTo("Li Wei\nBuyer (has left)\n? Unknown");
        assertThat(card("Ma Li")).isEqualTo("Ma Li\n(has left)\n? Unknown");
    }

    @Test
    void aPositionWhosePersonIsNotKnownIsCalledByNameElseByJobTitle() {
        plan.person("Plant operations").placeholder();
        Stakeholder unnamed = plan.person("x").placeholder().get();
        unnamed.setName(null);
        unnamed.setJobTitle("Plant manager");
        Stakeholder bare = plan.person("y").placeholder().get();
        bare.setName(" ");
        Stakeholder both = plan.person("Successor").placeholder().get();
        both.setJobTitle("Plant manager");

        assertThat(card("Plant operations"))
                .isEqualTo("Plant operations\n(not yet known)\n? Unknown\t○○○");
        assertThat(services.personCard(unnamed, null))
                .isEqualTo("Plant manager\n(not yet known)\n? Unknown\t○○○");
        assertThat(services.personCard(bare, null))
                .isEqualTo("Person not yet known\n(not yet known)\n? Unknown\t○○○");
        assertThat(services.personCard(both, null))
                .isEqualTo("Successor\nPlant manager (not yet known)\n? Unknown\t○○○");
    }

    @Test
    void layersTellWhetherRolesAndCoverageAreWritten() {
        plan.map().participant("Li Wei", BuyingRole.COACH).attitude(Attitude.SUPPORTER);

        assertThat(card("Li Wei", TestDiagram.with("Roles", "Coverage")))
                .isEqualTo("Li Wei\n▲ Coach\t○○○");
        assertThat(card("Li Wei", TestDiagram.with("Coverage")))
                .isEqualTo("Li Wei\n▲ Supporter\t○○○");
        assertThat(card("Li Wei", TestDiagram.with("Roles"))).isEqualTo("Li Wei\n▲ Coach");
        assertThat(card("Li Wei", TestDiagram.with())).isEqualTo("Li Wei\n▲ Supporter");
    }

    @Test
    void lineBreaksAndTabsInWhatPeopleTypedDoNotBreakTheCard() {
        plan.person("Li\tWei").set(s -> s.setJobTitle("Head of\nsales"));

        assertThat(card("Li\tWei")).isEqualTo("Li Wei\nHead of sales\n? Unknown\t○○○");
    }

    @Test
    void cardIsWrittenInTheLanguageOfThePlan() {
        plan.map().participant("李伟", BuyingRole.DECISION_MAKER, BuyingRole.USER);
        plan.person("李伟").departed();
        PlanFacts.of(account).speak(Locale.SIMPLIFIED_CHINESE);

        assertThat(card("李伟")).isEqualTo("李伟\n（已离职）\n? 决策人、使用者");
    }

    @Test
    void tooltipTellsFactsAndWhenThePersonWasLastMet() {
        plan.person("Li Wei").in("Plant").set(s -> s.setJobTitle("Buyer"));
        plan.map().participant("Li Wei").attitude(Attitude.NEUTRAL).influence(3);
        plan.met(daysAgo(10), Channel.VISIT, "Anna", "Li Wei");

        assertThat(services.personTooltip(person("Li Wei")).split("\n"))
                .contains(
                        "Li Wei",
                        "Job title: Buyer",
                        "Unit: Plant",
                        "Attitude: Neutral",
                        "Influence: 3",
                        "Our coverage: brief, last met 2026-06-20");
    }

    @Test
    void tooltipOfSomebodyNeverMetSaysSo() {
        plan.person("Li Wei");

        assertThat(services.personTooltip(person("Li Wei")))
                .endsWith("\nOur coverage: none, never met");
    }

    @Test
    void unitTellsItsHead() {
        plan.unit("Plant").set(u -> u.setHead(person("Li Wei")));
        plan.unit("Office");

        assertThat(services.unitLabel(unit("Plant"))).isEqualTo("Plant\nHead: Li Wei");
        assertThat(services.unitLabel(unit("Office"))).isEqualTo("Office");
    }

    @Test
    void unitTooltipTellsKindAndPeople() {
        plan.unit("Plant").kind(UnitKind.SITE);
        plan.person("Li Wei").in("Plant");

        assertThat(services.unitTooltip(unit("Plant"))).isEqualTo("Plant\nKind: Site\n1 person");
    }

    @Test
    void dottedLinesGoToOthersAndOnlyOnce() {
        plan.person("Li Wei").dottedReportsTo("Ma Li").person("Sun Hong");

        assertThat(services.mayReportDottedTo(person("Li Wei"), person("Sun Hong"))).isTrue();
        assertThat(services.mayReportDottedTo(person("Li Wei"), person("Li Wei"))).isFalse();
        assertThat(services.mayReportDottedTo(person("Li Wei"), person("Ma Li"))).isFalse();
        assertThat(services.mayReportDottedTo(person("Li Wei"), null)).isFalse();
    }

    @Test
    void aDottedLineCanBeTakenOverBySomebodyElse() {
        plan.person("Li Wei").dottedReportsTo("Ma Li").person("Sun Hong");
        EObject line = TestDiagram.line(person("Ma Li"));

        assertThat(services.mayTakeDottedLine(person("Sun Hong"), line)).isTrue();
        assertThat(services.mayTakeDottedLine(person("Ma Li"), line)).isFalse();
    }

    @Test
    void peopleMayBePutIntoUnitsOfTheirOwnPlan() {
        plan.person("Li Wei").unit("Plant");
        OrganizationUnit foreign = plan("Other").unit("Elsewhere").get();

        assertThat(services.mayWorkIn(person("Li Wei"), unit("Plant"))).isTrue();
        assertThat(services.mayWorkIn(person("Li Wei"), account)).isTrue();
        assertThat(services.mayWorkIn(person("Li Wei"), foreign)).isFalse();
        assertThat(services.mayWorkIn(unit("Plant"), account)).isFalse();
    }

    @Test
    void unitsMayNotBePutIntoThemselves() {
        plan.unit("Plant").unit("Line").below("Plant").unit("Office");

        assertThat(services.mayBelongTo(unit("Line"), unit("Office"))).isTrue();
        assertThat(services.mayBelongTo(unit("Line"), account)).isTrue();
        assertThat(services.mayBelongTo(unit("Plant"), unit("Line"))).isFalse();
        assertThat(services.mayBelongTo(unit("Plant"), unit("Plant"))).isFalse();
    }

    @Test
    void somebodyPutOntoTheSheetIsInNoUnit() {
        plan.person("Li Wei").in("Plant").person("Ma Li");

        assertThat(services.unitHere(unit("Plant"))).isSameAs(unit("Plant"));
        assertThat(services.unitHere(account)).isNull();
        assertThat(services.unitHere(person("Li Wei"))).isSameAs(unit("Plant"));
        assertThat(services.worksInUnit(person("Li Wei"))).isTrue();
        assertThat(services.worksInUnit(person("Ma Li"))).isFalse();
    }

    private String card(String name) {
        return card(name, null);
    }

    private String card(String name, EObject diagram) {
        return services.personCard(person(name), diagram);
    }

    private Stakeholder person(String name) {
        return plan.person(name).get();
    }

    private OrganizationUnit unit(String name) {
        return plan.unit(name).get();
    }
}
