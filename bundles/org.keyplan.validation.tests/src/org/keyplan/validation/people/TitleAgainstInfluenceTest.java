package org.keyplan.validation.people;

import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.model.OpportunityState.LOST;
import static org.keyplan.model.Seniority.EXECUTIVE;
import static org.keyplan.model.Seniority.PROFESSIONAL;
import static org.keyplan.model.Seniority.SUPPORT;
import static org.keyplan.validation.Severity.ADVICE;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyplan.analysis.testing.ParticipantStep;
import org.keyplan.model.Seniority;
import org.keyplan.validation.testing.RuleCheck;

class TitleAgainstInfluenceTest {

    @Test
    void firesWhenALowRankHasMuchInfluence() {
        ParticipantStep clerk = participant(SUPPORT, 4);
        rule(clerk)
                .fires(
                        clerk.get(),
                        ADVICE,
                        "Li Wei has influence 4 of 5, although the rank is \"Support\"; is that"
                                + " so?");
        ParticipantStep expert = participant(PROFESSIONAL, 5);
        rule(expert)
                .fires(
                        expert.get(),
                        ADVICE,
                        "Li Wei has influence 5 of 5, although the rank is \"Professional\"; is"
                                + " that so?");
    }

    @Test
    void firesWhenAnExecutiveHasHardlyAnyInfluence() {
        ParticipantStep executive = participant(EXECUTIVE, 1);
        rule(executive)
                .fires(
                        executive.get(),
                        ADVICE,
                        "Li Wei has only influence 1 of 5, although the rank is \"Executive\"; is"
                                + " that so?");
    }

    @Test
    void isSilentJustInsideBothBounds() {
        rule(participant(SUPPORT, 3)).isSilent();
        rule(participant(PROFESSIONAL, 3)).isSilent();
        rule(participant(EXECUTIVE, 2)).isSilent();
    }

    @ParameterizedTest
    @EnumSource(
            value = Seniority.class,
            names = {"UNKNOWN", "DIRECTOR", "MANAGER"})
    void isSilentAboutOtherRanks(Seniority rank) {
        rule(participant(rank, 5)).isSilent();
        rule(participant(rank, 0)).isSilent();
    }

    @Test
    void isSilentWhereTheInfluenceIsNotKnown() {
        rule(participant(EXECUTIVE, null)).isSilent();
        rule(participant(SUPPORT, null)).isSilent();
    }

    @Test
    void isSilentAboutPeopleWhoHaveLeftAndClosedOpportunities() {
        ParticipantStep departed = participant(SUPPORT, 5);
        departed.person("Li Wei").departed();
        rule(departed).isSilent();
        ParticipantStep lost = participant(SUPPORT, 5);
        lost.opportunity("Grid").state(LOST);
        rule(lost).isSilent();
    }

    private static ParticipantStep participant(Seniority rank, Integer influence) {
        ParticipantStep participant =
                plan().opportunity("Grid").map("Grid").participant("Li Wei").influence(influence);
        participant.person("Li Wei").seniority(rank);
        return participant;
    }

    private static RuleCheck rule(ParticipantStep plan) {
        return check(new TitleAgainstInfluence(), plan.build());
    }
}
