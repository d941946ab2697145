package org.keyplan.validation.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.model.Attitude.CHAMPION;
import static org.keyplan.model.Attitude.NEUTRAL;
import static org.keyplan.model.Attitude.OPPONENT;
import static org.keyplan.model.Attitude.SUPPORTER;
import static org.keyplan.model.Attitude.UNKNOWN;
import static org.keyplan.model.BuyingRole.COACH;
import static org.keyplan.model.BuyingRole.USER;
import static org.keyplan.model.OpportunityState.LOST;
import static org.keyplan.model.SalesStage.ENTER;
import static org.keyplan.validation.Severity.ADVICE;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.ParticipantStep;
import org.keyplan.validation.testing.RuleCheck;

class CoachUnconvincingTest {

    private static final String NO_REASON =
            "Li Wei is recorded as our coach, but neither attends the key meetings nor has an"
                    + " interest of their own on record.";

    @Test
    void firesWhenTheCoachIsNotOnOurSide() {
        ParticipantStep coach = coach().attendsKeyMeetings().attitude(NEUTRAL);
        rule(coach)
                .fires(
                        coach.get(),
                        ADVICE,
                        "Li Wei is recorded as our coach, but is not on our side (attitude:"
                                + " Neutral).");
        assertThat(rule(coach.attitude(OPPONENT)).messages()).hasSize(1);
    }

    @Test
    void isSilentAboutFriendsAndAboutAnUnknownAttitude() {
        ParticipantStep coach = coach().attendsKeyMeetings();
        rule(coach.attitude(SUPPORTER)).isSilent();
        rule(coach.attitude(CHAMPION)).isSilent();
        rule(coach.attitude(UNKNOWN)).isSilent();
    }

    @Test
    void firesWhenTheCoachNeitherAttendsNorHasAnInterest() {
        ParticipantStep coach = coach().attitude(SUPPORTER);
        coach.person("Li Wei").set(s -> s.setPersonalInterest(" "));
        rule(coach).fires(coach.get(), ADVICE, NO_REASON);
    }

    @Test
    void oneReasonToHelpIsEnough() {
        ParticipantStep personal = coach().attitude(SUPPORTER);
        personal.person("Li Wei").set(s -> s.setPersonalInterest("Promotion"));
        rule(personal).isSilent();
        ParticipantStep business = coach().attitude(SUPPORTER);
        business.person("Li Wei").set(s -> s.setBusinessInterest("Fewer stops"));
        rule(business).isSilent();
    }

    @Test
    void saysBothWhenBothAreWrong() {
        assertThat(rule(coach().attitude(OPPONENT)).messages())
                .containsExactly(
                        "Li Wei is recorded as our coach, but is not on our side (attitude:"
                                + " Opponent).",
                        NO_REASON);
    }

    @Test
    void isSilentAboutWhoeverIsNoCoach() {
        ParticipantStep user = plan().map().participant("Li Wei", USER).attitude(OPPONENT);
        rule(user).isSilent();
    }

    @Test
    void isSilentAboutPlaceholdersAndPeopleWhoHaveLeft() {
        ParticipantStep placeholder = coach();
        placeholder.person("Li Wei").placeholder();
        rule(placeholder).isSilent();
        ParticipantStep departed = coach();
        departed.person("Li Wei").departed();
        rule(departed).isSilent();
    }

    @Test
    void isSilentAboutTheMapOfAClosedOpportunity() {
        ParticipantStep coach =
                plan().opportunity("Grid").stage(ENTER).map("Grid").participant("Li Wei", COACH);
        rule(coach).fires(coach.get(), ADVICE, NO_REASON);
        coach.opportunity("Grid").state(LOST);
        rule(coach).isSilent();
    }

    private static ParticipantStep coach() {
        return plan().map().participant("Li Wei", COACH);
    }

    private static RuleCheck rule(ParticipantStep plan) {
        return check(new CoachUnconvincing(), plan.build());
    }
}
