package org.keyplan.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.core.testing.Plans;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Engagement;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Risk;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.TeamMember;
import org.keyplan.model.Tie;

import java.util.Locale;

class CandidatesTest {
    private AccountPlan plan;
    private Stakeholder boss;
    private Stakeholder buyer;
    private Stakeholder assistant;

    @BeforeEach
    void build() {
        plan = PlanFiles.create("Acme");
        boss = Plans.person(plan, "Wang Fang");
        buyer = Plans.person(plan, "Li Wei");
        assistant = Plans.person(plan, "Wei Ling");
        buyer.setJobTitle("Head of Purchasing");
        buyer.setEmail("li.wei@example.com");
        buyer.setReportsTo(boss);
        assistant.setReportsTo(buyer);
    }

    @Test
    void nobodyReportsToOneselfOrToOnesOwnReports() {
        assertThat(of(boss).all()).isEmpty();
        assertThat(of(buyer).all()).containsExactly(boss);
        assertThat(of(assistant).all()).containsExactly(boss, buyer);
    }

    @Test
    void aCircleThatIsThereAlreadyIsNoTrap() {
        boss.setReportsTo(assistant);

        assertThat(of(Plans.person(plan, "New")).all()).hasSize(3);
    }

    @Test
    void whoHasLeftComesLast() {
        boss.setDeparted(true);

        assertThat(of(assistant).all()).containsExactly(buyer, boss);
    }

    @Test
    void aNameThatBeginsWithTheTextComesFirst() {
        Stakeholder asker = Plans.person(plan, "Zhou");

        assertThat(of(asker).find("wei", 10)).containsExactly(assistant, buyer);
        assertThat(of(asker).find("li we", 10)).containsExactly(buyer, assistant);
        assertThat(of(asker).find("wei", 1)).containsExactly(assistant);
    }

    @Test
    void titleUnitAndAddressAreSearchedToo() {
        OrganizationUnit unit = KeyplanFactory.eINSTANCE.createOrganizationUnit();
        unit.setName("Operations");
        plan.getAccount().getUnits().add(unit);
        boss.setUnit(unit);

        assertThat(of(assistant).find("purch", 10)).containsExactly(buyer);
        assertThat(of(assistant).find("example.com", 10)).containsExactly(buyer);
        assertThat(of(assistant).find("operations wang", 10)).containsExactly(boss);
        assertThat(of(assistant).find("nobody", 10)).isEmpty();
        assertThat(of(assistant).find(" ", 10)).hasSize(2);
    }

    @Test
    void whoIntroducedMayBeOneOfTheirsOrOneOfOurs() {
        TeamMember member = KeyplanFactory.eINSTANCE.createTeamMember();
        member.setName("Anna");
        Engagement engagement = KeyplanFactory.eINSTANCE.createEngagement();
        plan.getTeam().add(member);
        plan.getEngagements().add(engagement);

        Candidates found =
                Candidates.of(engagement, Literals.ENGAGEMENT__INTRODUCED_BY, Locale.ENGLISH);

        assertThat(found.all()).containsExactlyInAnyOrder(boss, buyer, assistant, member);
        assertThat(found.detail(member)).isEqualTo("Other · Team member");
        assertThat(found.home()).as("of which kind would it be?").isEmpty();
    }

    @Test
    void whatARiskConcernsHasAName() {
        Risk risk = KeyplanFactory.eINSTANCE.createRisk();
        plan.getRisks().add(risk);
        Tie tie = KeyplanFactory.eINSTANCE.createTie();
        plan.getAccount().getTies().add(tie);

        assertThat(Candidates.of(risk, Literals.RISK__CONCERNS, Locale.ENGLISH).all())
                .contains(plan, plan.getAccount(), boss)
                .doesNotContain(tie, risk);
    }

    @Test
    void aNewPersonBelongsToTheAccount() {
        Candidates.Home home = of(buyer).home().orElseThrow();

        assertThat(home.owner()).isSameAs(plan.getAccount());
        assertThat(home.containment()).isSameAs(Literals.ACCOUNT__STAKEHOLDERS);
        assertThat(home.type()).isSameAs(Literals.STAKEHOLDER);
    }

    private static Candidates of(Stakeholder person) {
        return Candidates.of(person, Literals.STAKEHOLDER__REPORTS_TO, Locale.ENGLISH);
    }
}
