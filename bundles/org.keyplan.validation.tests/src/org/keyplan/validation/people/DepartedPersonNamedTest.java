package org.keyplan.validation.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.daysAgo;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.model.Attitude.CHAMPION;
import static org.keyplan.model.BudgetStatus.APPROVED;
import static org.keyplan.model.BuyingRole.COACH;
import static org.keyplan.model.BuyingRole.USER;
import static org.keyplan.model.Channel.VISIT;
import static org.keyplan.model.EngagementLevel.TRUSTED;
import static org.keyplan.model.OpportunityState.WON;
import static org.keyplan.model.Standing.INNER_CIRCLE;
import static org.keyplan.model.TieKind.TRUSTS;
import static org.keyplan.validation.Severity.WARNING;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.EngagementStep;
import org.keyplan.analysis.testing.OpportunityStep;
import org.keyplan.analysis.testing.ParticipantStep;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.analysis.testing.TieStep;
import org.keyplan.core.edit.PlanEditing;
import org.keyplan.model.Attitude;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Standing;
import org.keyplan.validation.testing.RuleCheck;

import java.util.Locale;

class DepartedPersonNamedTest {

    private static final String SUCCESSOR =
            "Replace Li Wei everywhere by a placeholder for the successor";

    private static final String IN_MAP =
            "The influence map \"Grid\" still counts on Li Wei, who has left the customer.";

    @Test
    void firesForAParticipant() {
        ParticipantStep plan = gone().opportunity("Grid").map("Grid").participant("Li Wei", USER);
        rule(plan).fires(plan.get(), WARNING, IN_MAP);
    }

    @Test
    void firesForEitherEndOfATieAndForBoth() {
        TieStep from = gone().tie("Li Wei", TRUSTS, "Wang Fang");
        String message = "The relationship \"%s\" still counts on %s, who has left the customer.";
        String first = "Li Wei → Wang Fang (trusts)";
        rule(from).fires(from.get(), WARNING, message.formatted(first, "Li Wei"));
        TieStep to = gone().tie("Wang Fang", TRUSTS, "Li Wei");
        rule(to).fires(
                        to.get(),
                        WARNING,
                        message.formatted("Wang Fang → Li Wei (trusts)", "Li Wei"));
        from.person("Wang Fang").departed();
        assertThat(rule(from).messages())
                .containsExactly(
                        message.formatted(first, "Li Wei"), message.formatted(first, "Wang Fang"));
    }

    @Test
    void firesOnceForATieOfAPersonToThemself() {
        assertThat(rule(gone().tie("Li Wei", TRUSTS, "Li Wei")).messages()).hasSize(1);
    }

    @Test
    void firesForAnEngagement() {
        EngagementStep plan = gone().engagement("Anna", "Li Wei", TRUSTED);
        rule(plan)
                .fires(
                        plan.get(),
                        WARNING,
                        "The engagement \"Anna – Li Wei (trusted)\" still counts on Li Wei, who has"
                                + " left the customer.");
    }

    @Test
    void firesForAnApprover() {
        OpportunityStep plan = gone().opportunity("Grid").budget(APPROVED, "1000 EUR");
        plan.budget().setApprover(plan.person("Li Wei").get());
        rule(plan)
                .fires(
                        plan.budget(),
                        WARNING,
                        "The customer’s budget for \"Grid\" still counts on the approval of Li"
                                + " Wei, who has left the customer.");
    }

    @Test
    void isSilentAsLongAsEverybodyIsThere() {
        PlanBuilder plan = everywhere();
        assertThat(rule(plan).messages()).hasSize(4);
        plan.person("Li Wei").set(s -> s.setDeparted(false));
        rule(plan).isSilent();
    }

    @Test
    void whatIsOverMayGoOnNamingThePerson() {
        OpportunityStep plan = gone().opportunity("Grid").state(WON).budget(APPROVED, "1000 EUR");
        plan.budget().setApprover(plan.person("Li Wei").get());
        plan.map("Grid").participant("Li Wei", USER);
        plan.met(daysAgo(400), VISIT, "Anna", "Li Wei");
        rule(plan).isSilent();
    }

    @Test
    void emptyReferencesAreNotPeopleWhoHaveLeft() {
        PlanBuilder plan = gone();
        plan.map().participant(null, USER);
        plan.tie(null, TRUSTS, null).engagement(null, null, TRUSTED);
        plan.opportunity("Grid").budget(APPROVED, null);
        rule(plan).isSilent();
    }

    @Test
    void aSuccessorSolvesIt() {
        rule(gone().opportunity("Grid").map("Grid").participant("Li Wei", USER))
                .fix(SUCCESSOR, true);
        rule(gone().tie("Li Wei", TRUSTS, "Wang Fang")).fix(SUCCESSOR, true);
        rule(gone().engagement("Anna", "Li Wei", TRUSTED)).fix(SUCCESSOR, true);
        OpportunityStep budget = gone().opportunity("Grid").budget(APPROVED, null);
        budget.budget().setApprover(budget.person("Li Wei").get());
        rule(budget).fix(SUCCESSOR, true);
    }

    @Test
    void deletingWhatIsGoneSolvesItToo() {
        rule(gone().opportunity("Grid").map("Grid").participant("Li Wei", USER))
                .fix("Delete \"Li Wei: user\"", true);
        rule(gone().tie("Li Wei", TRUSTS, "Wang Fang"))
                .fix("Delete \"Li Wei → Wang Fang (trusts)\"", true);
        rule(gone().engagement("Anna", "Li Wei", TRUSTED))
                .fix("Delete \"Anna – Li Wei (trusted)\"", true);
    }

    @Test
    void oneSuccessorTakesThePositionButNothingPersonal() {
        PlanBuilder plan = everywhere();
        EditingDomain domain = PlanEditing.domain(plan.build());
        domain.getCommandStack().execute(rule(plan).fixes().get(0).command(domain, Locale.ENGLISH));
        rule(plan).isSilent();

        Stakeholder successor = plan.person("Successor of Li Wei (not known yet)").get();
        assertThat(plan.build().getAccount().getStakeholders()).hasSize(3);
        assertThat(successor.isPlaceholder()).isTrue();
        assertThat(successor.getJobTitle()).isEqualTo("Plant manager");
        assertThat(successor.getUnit()).isSameAs(plan.unit("Plant").get());
        assertThat(successor.getObservedOn()).isEqualTo(RuleCheck.TODAY);
        assertThat(plan.map("Grid").get().getParticipants())
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(p.getStakeholder()).isSameAs(successor);
                            assertThat(p.getRoles()).containsExactly(USER);
                            assertThat(p.getInfluence()).isNull();
                            assertThat(p.getAttitude()).isEqualTo(Attitude.UNKNOWN);
                            assertThat(p.getStanding()).isEqualTo(Standing.UNKNOWN);
                            assertThat(p.isAttendsKeyMeetings()).isTrue();
                        });
        assertThat(plan.build().getEngagements())
                .singleElement()
                .satisfies(
                        e -> {
                            assertThat(e.getStakeholder()).isSameAs(successor);
                            assertThat(e.getLevel()).isEqualTo(EngagementLevel.NONE);
                        });
        assertThat(plan.build().getAccount().getTies().get(0).getTo()).isSameAs(successor);
        assertThat(plan.opportunity("Grid").budget().getApprover()).isSameAs(successor);
    }

    @Test
    void othersWhoHaveLeftKeepTheirOwnFindings() {
        PlanBuilder plan = gone();
        plan.person("Zhao Jun").departed();
        plan.map().participant("Li Wei").participant("Zhao Jun");
        rule(plan).fix(SUCCESSOR, true);
    }

    private static PlanBuilder gone() {
        return plan().person("Li Wei").departed();
    }

    private static PlanBuilder everywhere() {
        PlanBuilder plan =
                gone().person("Li Wei").in("Plant").set(s -> s.setJobTitle("Plant manager"));
        OpportunityStep grid = plan.opportunity("Grid").budget(APPROVED, null);
        grid.budget().setApprover(plan.person("Li Wei").get());
        plan.map("Grid")
                .participant("Li Wei", USER, COACH)
                .influence(5)
                .attitude(CHAMPION)
                .standing(INNER_CIRCLE)
                .attendsKeyMeetings();
        plan.tie("Wang Fang", TRUSTS, "Li Wei").engagement("Anna", "Li Wei", TRUSTED);
        return plan;
    }

    private static RuleCheck rule(PlanBuilder plan) {
        return check(new DepartedPersonNamed(), plan.build());
    }
}
