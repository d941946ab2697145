package org.keyplan.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.model.KeyplanPackage.Literals.ENGAGEMENT__MEMBER;
import static org.keyplan.model.KeyplanPackage.Literals.PARTICIPANT__STAKEHOLDER;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyplan.core.testing.CommandTest;
import org.keyplan.core.testing.Plans;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Action;
import org.keyplan.model.Engagement;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Interaction;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Objective;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Strategy;
import org.keyplan.model.TeamMember;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class NewElementTest extends CommandTest {
    private static final KeyplanFactory MAKE = KeyplanFactory.eINSTANCE;
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private AccountPlan plan;
    private Stakeholder boss;
    private AdapterFactoryEditingDomain domain;

    @BeforeEach
    void makePlan() {
        plan = Plans.small();
        boss = plan.getAccount().getStakeholders().get(0);
        domain = domain(plan);
    }

    private static List<String> names(Target target) {
        return NewElement.fitting(target).stream().map(e -> e.name(Locale.ENGLISH)).toList();
    }

    private static NewElement first(EClass type, Target target) {
        return NewElement.fitting(target).stream()
                .filter(each -> each.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private EObject create(NewElement kind, Map<EReference, EObject> chosen) throws IOException {
        var creation = kind.create(domain, chosen, TODAY, Locale.ENGLISH);
        doUndoRedo(domain, creation.command());
        assertThat(creation.element().eContainer()).isNotNull();
        return creation.element();
    }

    @Test
    void aUnitTakesUnitsAndPeople() throws IOException {
        OrganizationUnit unit = MAKE.createOrganizationUnit();
        plan.getAccount().getUnits().add(unit);
        assertThat(names(Target.of(unit))).containsExactly("Unit", "Person", "Unit beside it");
        Stakeholder person =
                (Stakeholder) create(first(Literals.STAKEHOLDER, Target.of(unit)), Map.of());
        assertThat(person.getUnit()).isEqualTo(unit);
    }

    @Test
    void whoReportsToSomebodyIsInTheSameUnit() throws IOException {
        OrganizationUnit unit = MAKE.createOrganizationUnit();
        plan.getAccount().getUnits().add(unit);
        boss.setUnit(unit);
        assertThat(names(Target.of(boss)))
                .containsExactly("Person who reports to Li Wei", "Tie", "Person");
        Stakeholder person =
                (Stakeholder) create(first(Literals.STAKEHOLDER, Target.of(boss)), Map.of());
        assertThat(person.getReportsTo()).isEqualTo(boss);
        assertThat(person.getUnit()).isEqualTo(unit);
    }

    @Test
    void whatMustBeAboutSomethingIsOfferedOnlyIfThereIsSuchAThing() throws IOException {
        assertThat(names(Target.of(boss))).doesNotContain("Engagement");
        TeamMember member = MAKE.createTeamMember();
        plan.getTeam().add(member);
        NewElement kind = first(Literals.ENGAGEMENT, Target.of(boss));
        assertThat(kind.choices())
                .containsExactly(new NewElement.Choice(ENGAGEMENT__MEMBER, List.of(member)));
        Engagement engagement = (Engagement) create(kind, Map.of(ENGAGEMENT__MEMBER, member));
        assertThat(engagement.getStakeholder()).isEqualTo(boss);
        assertThat(engagement.getMember()).isEqualTo(member);
    }

    @Test
    void onlyThoseWhoDoNotTakePartYetCanBeAddedToAMap() {
        InfluenceMap map = MAKE.createInfluenceMap();
        plan.getMaps().add(map);
        Participant part = MAKE.createParticipant();
        part.setStakeholder(boss);
        map.getParticipants().add(part);
        Stakeholder report = plan.getAccount().getStakeholders().get(1);
        assertThat(first(Literals.PARTICIPANT, Target.of(map)).choices())
                .containsExactly(new NewElement.Choice(PARTICIPANT__STAKEHOLDER, List.of(report)));
    }

    @Test
    void anActionBelowAStrategyBelongsToIt() throws IOException {
        Objective objective = MAKE.createObjective();
        Strategy strategy = MAKE.createStrategy();
        objective.getStrategies().add(strategy);
        plan.getObjectives().add(objective);
        Action action = (Action) create(first(Literals.ACTION, Target.of(strategy)), Map.of());
        assertThat(action.getStrategy()).isEqualTo(strategy);
        assertThat(plan.getActions()).containsExactly(action);
    }

    @Test
    void anInteractionIsOfToday() throws IOException {
        Target list = Target.list(plan, Literals.ACCOUNT_PLAN__INTERACTIONS);
        Interaction interaction = (Interaction) create(first(Literals.INTERACTION, list), Map.of());
        assertThat(interaction.getDate()).isEqualTo(TODAY);
    }

    @Test
    void thereIsOneBudgetForAnOpportunity() throws IOException {
        Opportunity opportunity = MAKE.createOpportunity();
        plan.getOpportunities().add(opportunity);
        create(first(Literals.CUSTOMER_BUDGET, Target.of(opportunity)), Map.of());
        assertThat(names(Target.of(opportunity)))
                .doesNotContain("Customer budget")
                .contains("Need", "Gate", "Action", "Influence map", "Opportunity");
    }

    @Test
    void aPlanTakesAllThatIsKeptInItAndItsAccount() {
        assertThat(names(Target.of(plan)))
                .contains("Unit", "Person", "Opportunity", "Objective", "Our investment budget")
                .doesNotContain("Account", "Diagram", "Accepted finding", "Need", "Strategy")
                .doesNotHaveDuplicates();
    }

    @Test
    void renamingChangesTheNameOrTheWording() throws IOException {
        doUndoRedo(domain, Renaming.command(domain, boss, "  Wang Fang ", Locale.ENGLISH));
        assertThat(boss.getName()).isEqualTo("Wang Fang");
        assertThat(Renaming.command(domain, boss, "Wang Fang", Locale.ENGLISH).canExecute())
                .isFalse();
        doUndoRedo(domain, Renaming.command(domain, boss, " ", Locale.ENGLISH));
        assertThat(boss.getName()).isNull();
        var swot = MAKE.createSwotEntry();
        plan.getSwot().add(swot);
        doUndoRedo(domain, Renaming.command(domain, swot, "Known brand", Locale.ENGLISH));
        assertThat(swot.getText()).isEqualTo("Known brand");
        var tie = MAKE.createTie();
        plan.getAccount().getTies().add(tie);
        assertThat(Renaming.feature(tie)).isEmpty();
        assertThat(Renaming.command(domain, tie, "x", Locale.ENGLISH).canExecute()).isFalse();
    }
}
