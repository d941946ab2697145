package org.keyplan.validation.people;

import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.model.ActionStatus.DONE;
import static org.keyplan.model.ActionStatus.IN_PROGRESS;
import static org.keyplan.model.Attitude.NEUTRAL;
import static org.keyplan.model.Attitude.OPPONENT;
import static org.keyplan.model.Attitude.SCEPTIC;
import static org.keyplan.model.Attitude.UNKNOWN;
import static org.keyplan.model.OpportunityState.LOST;
import static org.keyplan.validation.Severity.WARNING;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.ParticipantStep;
import org.keyplan.validation.testing.RuleCheck;

class CriticUnattendedTest {

    @Test
    void firesFromTheThresholdInfluenceOn() {
        ParticipantStep critic = sceptic(3);
        rule(critic).fires(critic.get(), WARNING, message(3, "Sceptic"));
        rule(sceptic(2)).isSilent();
        rule(sceptic(null)).isSilent();
    }

    @Test
    void aPackMayMoveTheThreshold() {
        ParticipantStep critic = sceptic(4);
        rule(critic).threshold("score", 4).fires(critic.get(), WARNING, message(4, "Sceptic"));
        rule(critic).threshold("score", 5).isSilent();
    }

    @Test
    void firesForOpponentsButNotForTheNeutralOrUnknown() {
        ParticipantStep critic = sceptic(5).attitude(OPPONENT);
        rule(critic).fires(critic.get(), WARNING, message(5, "Opponent"));
        rule(critic.attitude(NEUTRAL)).isSilent();
        rule(critic.attitude(UNKNOWN)).isSilent();
    }

    @Test
    void onlyAnOpenActionThatNamesThePersonHelps() {
        ParticipantStep critic = sceptic(3);
        critic.action("Visit plant").naming("Li Wei").status(IN_PROGRESS);
        rule(critic).isSilent();
        critic.action("Visit plant").status(DONE);
        critic.action("Call").naming("Wang Fang");
        rule(critic).fires(critic.get(), WARNING, message(3, "Sceptic"));
    }

    @Test
    void isSilentAboutPeopleWhoHaveLeft() {
        ParticipantStep critic = sceptic(3);
        critic.person("Li Wei").departed();
        rule(critic).isSilent();
    }

    @Test
    void isSilentAboutAClosedOpportunity() {
        ParticipantStep critic = sceptic(3);
        critic.opportunity("Grid").state(LOST);
        rule(critic).isSilent();
    }

    @Test
    void looksAtTheAccountsOwnMapToo() {
        ParticipantStep critic = plan().map().participant("Li Wei").influence(3).attitude(SCEPTIC);
        rule(critic).fires(critic.get(), WARNING, message(3, "Sceptic"));
    }

    @Test
    void anActionToWinThePersonOverSolvesIt() {
        rule(sceptic(3)).fix("Create the action \"Win over Li Wei\"", true);
    }

    private static String message(int influence, String attitude) {
        return "Li Wei has influence "
                + influence
                + " of 5 and stands against us or doubts us (attitude: "
                + attitude
                + "), and no action is about this person.";
    }

    private static ParticipantStep sceptic(Integer influence) {
        return plan().opportunity("Grid")
                .map("Grid")
                .participant("Li Wei")
                .influence(influence)
                .attitude(SCEPTIC);
    }

    private static RuleCheck rule(ParticipantStep plan) {
        return check(new CriticUnattended(), plan.build());
    }
}
