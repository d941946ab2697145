package org.keyplan.validation.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.model.Attitude.NEUTRAL;
import static org.keyplan.model.OpportunityState.WON;
import static org.keyplan.validation.Severity.ADVICE;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.ParticipantStep;
import org.keyplan.validation.testing.RuleCheck;

class AttitudeUnknownTest {

    @Test
    void firesFromTheThresholdInfluenceOn() {
        ParticipantStep unknown = participant(3);
        rule(unknown).fires(unknown.get(), ADVICE, message(3));
        rule(participant(2)).isSilent();
        rule(participant(null)).isSilent();
    }

    @Test
    void aPackMayMoveTheThreshold() {
        ParticipantStep unknown = participant(4);
        rule(unknown).threshold("score", 4).fires(unknown.get(), ADVICE, message(4));
        rule(unknown).threshold("score", 5).isSilent();
    }

    @Test
    void isSilentOnceTheAttitudeIsKnown() {
        rule(participant(5).attitude(NEUTRAL)).isSilent();
    }

    @Test
    void isSilentAboutPlaceholdersAndPeopleWhoHaveLeft() {
        ParticipantStep placeholder = participant(5);
        placeholder.person("Li Wei").placeholder();
        rule(placeholder).isSilent();
        ParticipantStep departed = participant(5);
        departed.person("Li Wei").departed();
        rule(departed).isSilent();
    }

    @Test
    void isSilentAboutAClosedOpportunity() {
        ParticipantStep unknown = participant(5);
        unknown.opportunity("Grid").state(WON);
        rule(unknown).isSilent();
    }

    @Test
    void offersOnceToAsk() {
        ParticipantStep unknown = participant(3);
        rule(unknown).fix("Create the action \"Find out how Li Wei stands towards us\"", false);
        unknown.action("Find out how Li Wei stands towards us").naming("Li Wei").about("Grid");
        assertThat(rule(unknown).fixes()).isEmpty();
    }

    private static String message(int influence) {
        return "How Li Wei stands towards us is not known, although the person has influence "
                + influence
                + " of 5.";
    }

    private static ParticipantStep participant(Integer influence) {
        return plan().opportunity("Grid").map("Grid").participant("Li Wei").influence(influence);
    }

    private static RuleCheck rule(ParticipantStep plan) {
        return check(new AttitudeUnknown(), plan.build());
    }
}
