package org.keyplan.design.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.AS_OF;
import static org.keyplan.analysis.testing.PlanBuilder.plan;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.design.PlanFacts;
import org.keyplan.model.Attitude;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Standing;
import org.keyplan.model.TeamRole;
import org.keyplan.model.Tie;
import org.keyplan.model.TieKind;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

class InfluenceMapServicesTest {

    private final InfluenceMapServices services = new InfluenceMapServices();
    private final PersonServices people = new PersonServices();
    private final PlanBuilder plan = plan();

    @BeforeEach
    void judge() {
        PlanFacts.of(plan.build()).judgeOn(AS_OF);
        PlanFacts.of(plan.build()).speak(Locale.ENGLISH);
    }

    @Test
    void titleNamesTheMap() {
        InfluenceMap map = plan.map().set(m -> m.setName("The account")).get();

        assertThat(services.influenceMapTitle(map)).isEqualTo("Influence map – The account");
    }

    @Test
    void knownPeopleAndVacanciesAreToldApartAndEmptyPartsAreNotShown() {
        plan.person("Head").placeholder();
        plan.map().participant("Li Wei").participant("Head").participant(null);

        assertThat(services.participantsKnown(map())).extracting(this::name).containsOnly("Li Wei");
        assertThat(services.participantsUnknown(map())).extracting(this::name).containsOnly("Head");
    }

    @Test
    void cardTellsAttitudeAndRolesInThisMapNotInTheAccounts() {
        plan.map().participant("Li Wei", BuyingRole.USER).attitude(Attitude.SUPPORTER);
        Participant part =
                plan.map("Grid")
                        .participant("Li Wei", BuyingRole.PURCHASER)
                        .attitude(Attitude.OPPONENT)
                        .get();

        assertThat(services.participantCard(part, null)).isEqualTo("Li Wei\n▼▼ Purchaser\t○○○");
        assertThat(people.isOpponent(part)).isTrue();
        assertThat(people.isSupporter(part)).isFalse();
        assertThat(people.isSupporter(part.getStakeholder())).isTrue();
    }

    @Test
    void cardIsTheNameAloneWhereTheLayerSaysSo() {
        plan.topDecisionMaker("Li Wei");
        Participant part = plan.map().participant("Li Wei", BuyingRole.USER).get();

        assertThat(services.participantCard(part, TestDiagram.with("NamesOnly")))
                .isEqualTo("★ Li Wei");
        assertThat(services.participantCard(part, TestDiagram.with("People")))
                .isEqualTo("★ Li Wei\n? User\t○○○");
    }

    @Test
    void departedParticipantHasNoCoverage() {
        plan.person("Li Wei").departed();
        Participant part = plan.map().participant("Li Wei", BuyingRole.USER).get();

        assertThat(services.participantCard(part, null)).isEqualTo("Li Wei\n(has left)\n? User");
        assertThat(people.hasLeft(part)).isTrue();
    }

    @Test
    void aParticipantWhosePersonWasTakenOutIsStillJudgedByThePlan() {
        Participant part = plan.map().participant("Li Wei", BuyingRole.USER).get();
        plan.engagement("Anna", "Li Wei", EngagementLevel.KNOWN);
        PlanFacts.of(part).speak(Locale.SIMPLIFIED_CHINESE);
        plan.build().getAccount().getStakeholders().remove(part.getStakeholder());

        assertThat(services.participantCard(part, null)).isEqualTo("Li Wei\n? 使用者\t●○○");
    }

    @Test
    void borderGrowsWithInfluence() {
        Integer[] influences = {null, 0, 1, 2, 3, 4, 5};
        int[] weights = {1, 1, 2, 2, 3, 3, 4};
        Participant part = plan.map().participant("Li Wei").get();
        for (int i = 0; i < influences.length; i++) {
            part.setInfluence(influences[i]);

            assertThat(people.borderWeight(part)).isEqualTo(weights[i]);
            assertThat(people.borderWeight(part.getStakeholder())).isEqualTo(weights[i]);
        }
    }

    @Test
    void lineGrowsWithStrength() {
        Integer[] strengths = {null, 0, 1, 2, 3, 4, 5};
        int[] widths = {1, 1, 1, 2, 3, 3, 4};
        Tie tie = plan.tie("Li Wei", TieKind.TRUSTS, "Ma Li").get();
        for (int i = 0; i < strengths.length; i++) {
            tie.setStrength(strengths[i]);

            assertThat(services.tieWidth(tie)).isEqualTo(widths[i]);
        }
    }

    @Test
    void tiesAreToldApartByKind() {
        plan.map();
        Tie influences = plan.tie("Li Wei", TieKind.INFLUENCES, "Ma Li").get();
        Tie trusts = plan.tie("Li Wei", TieKind.TRUSTS, "Ma Li").get();
        Tie allied = plan.tie("Li Wei", TieKind.ALLIED, "Ma Li").get();
        Tie conflict = plan.tie("Li Wei", TieKind.CONFLICT, "Ma Li").get();

        assertThat(services.influences(map())).containsExactly(influences);
        assertThat(services.trusts(map())).containsExactly(trusts);
        assertThat(services.alliances(map())).containsExactly(allied);
        assertThat(services.conflicts(map())).containsExactly(conflict);

        conflict.setKind(TieKind.ALLIED);
        assertThat(services.alliances(map())).containsExactly(allied, conflict);
        assertThat(services.conflicts(map())).isEmpty();
    }

    @Test
    void aTieJoinsThePartsOfItsPeopleInWhateverMap() {
        Tie tie = plan.tie("Li Wei", TieKind.TRUSTS, "Ma Li").get();
        Participant here = plan.map().participant("Li Wei").get();
        Participant there = plan.map("Grid").participant("Li Wei").get();
        Participant end = plan.map("Grid").participant("Ma Li").get();

        assertThat(services.participantsFrom(tie)).containsExactly(here, there);
        assertThat(services.participantsTo(tie)).containsExactly(end);
    }

    @Test
    void formalLineGoesToTheSuperiorOnTheSameMap() {
        plan.person("Li Wei").reportsTo("Ma Li");
        Participant li = plan.map().participant("Li Wei").get();
        Participant ma = plan.map().participant("Ma Li").get();
        plan.map("Grid").participant("Ma Li");

        assertThat(services.superiorsOnMap(li)).containsExactly(ma);
        assertThat(services.superiorsOnMap(ma)).isEmpty();
    }

    @Test
    void engagementsLeadFromOursToTheirsAndPlannedOnesAreToldApart() {
        Participant li = plan.map().participant("Li Wei").get();
        Engagement known = plan.engagement("Anna", "Li Wei", EngagementLevel.KNOWN).get();
        Engagement planned = plan.engagement("Ben", "Li Wei", EngagementLevel.NONE).get();

        assertThat(services.engagementsHere(map())).containsExactly(known, planned);
        assertThat(services.engagedParticipants(known)).containsExactly(li);
        assertThat(services.isPlannedEngagement(known)).isFalse();
        assertThat(services.isPlannedEngagement(planned)).isTrue();
    }

    @Test
    void ourTeamIsShownByNameAndRole() {
        plan.map();
        plan.member("Anna").set(m -> m.setRole(TeamRole.PRESALES));
        plan.engagement("Anna", "Li Wei", EngagementLevel.KNOWN);

        assertThat(services.ourTeam(map())).containsExactly(plan.member("Anna").get());
        assertThat(services.memberLabel(plan.member("Anna").get())).isEqualTo("Anna\nPre-sales");
        assertThat(services.memberTooltip(plan.member("Anna").get()))
                .isEqualTo("Anna\nTeam role: Pre-sales\nEngaged with 1 person");
    }

    @Test
    void whoIsOutsideIsNoInsiderButWhoIsUnknownMayBe() {
        plan.map().participant("Out").standing(Standing.OUTSIDE);
        plan.map().participant("Heard").standing(Standing.NETWORK);
        plan.map().participant("Unknown");

        assertThat(kept(services::isInsider)).containsExactly("Heard", "Unknown");
    }

    @Test
    void whoIsKnownToOneOfOursIsCovered() {
        plan.map().participant("Li Wei").participant("Ma Li");
        plan.engagement("Anna", "Li Wei", EngagementLevel.KNOWN);

        assertThat(kept(services::isCovered)).containsExactly("Li Wei");
    }

    @Test
    void keyPlayersDecideOrAreHeardAndAreStillThere() {
        plan.person("Gone").departed();
        plan.map().participant("Decides", BuyingRole.DECISION_MAKER);
        plan.map().participant("Heard").standing(Standing.NETWORK);
        plan.map().participant("Gone", BuyingRole.DECISION_MAKER);
        plan.map().participant("Uses", BuyingRole.USER);

        assertThat(kept(services::isKeyPlayer)).containsExactly("Decides", "Heard");
    }

    @Test
    void everyRoleHasItsFilter() {
        for (BuyingRole role : BuyingRole.values()) {
            plan.map().participant(role.getName(), role);
        }

        assertThat(kept(services::isDecisionMaker)).containsExactly("DECISION_MAKER");
        assertThat(kept(services::isTechnicalEvaluator)).containsExactly("TECHNICAL_EVALUATOR");
        assertThat(kept(services::isFinancialGatekeeper)).containsExactly("FINANCIAL_GATEKEEPER");
        assertThat(kept(services::isPurchaser)).containsExactly("PURCHASER");
        assertThat(kept(services::isUser)).containsExactly("USER");
        assertThat(kept(services::isCoach)).containsExactly("COACH");
    }

    @Test
    void peopleNotOnTheMapAreThoseStillThere() {
        plan.map().participant("Li Wei");
        plan.person("Ma Li").person("Gone").departed();

        assertThat(services.peopleNotOnMap(map()))
                .extracting(Stakeholder::getName)
                .containsExactly("Ma Li");
    }

    @Test
    void aPersonMayJoinAMapOnce() {
        plan.map().participant("Li Wei");
        plan.map("Grid");
        Stakeholder foreign = plan("Other").person("Li Wei").get();

        assertThat(services.mayJoin(plan.person("Ma Li").get(), map())).isTrue();
        assertThat(services.mayJoin(plan.person("Li Wei").get(), map())).isFalse();
        assertThat(services.mayJoin(plan.person("Li Wei").get(), plan.map("Grid").get())).isTrue();
        assertThat(services.mayJoin(foreign, map())).isFalse();
        assertThat(services.mayJoin(map(), map())).isFalse();
    }

    @Test
    void nobodyIsTiedToThemself() {
        Participant li = plan.map().participant("Li Wei").get();
        Participant ma = plan.map().participant("Ma Li").get();

        assertThat(services.mayTieTo(li, ma)).isTrue();
        assertThat(services.mayTieTo(li, li)).isFalse();
        assertThat(services.mayTieTo(li, plan.member("Anna").get())).isFalse();
    }

    @Test
    void oneOfOursIsEngagedWithAPersonOnce() {
        Participant li = plan.map().participant("Li Wei").get();
        Participant ma = plan.map().participant("Ma Li").get();
        plan.engagement("Anna", "Li Wei", EngagementLevel.NONE);

        assertThat(services.mayEngage(plan.member("Anna").get(), ma)).isTrue();
        assertThat(services.mayEngage(plan.member("Anna").get(), li)).isFalse();
        assertThat(services.mayEngage(plan.member("Ben").get(), li)).isTrue();
        assertThat(services.mayEngage(li, ma)).isFalse();
    }

    private List<String> kept(Predicate<Participant> filter) {
        return map().getParticipants().stream().filter(filter).map(this::name).toList();
    }

    private String name(Participant part) {
        return part.getStakeholder().getName();
    }

    private InfluenceMap map() {
        return plan.map().get();
    }
}
