package org.keyplan.validation.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.daysAgo;
import static org.keyplan.analysis.testing.PlanBuilder.daysAhead;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.model.Channel.EMAIL;
import static org.keyplan.model.Channel.VISIT;
import static org.keyplan.model.EngagementLevel.KNOWN;
import static org.keyplan.validation.Severity.WARNING;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.EngagementStep;
import org.keyplan.validation.Finding;
import org.keyplan.validation.testing.RuleCheck;

class CadenceMissedTest {

    private static final String NEVER =
            "Anna and Li Wei have never been in touch on record; agreed is every 30 days.";

    @Test
    void firesWhenTheLastContactIsOlderThanTheCadence() {
        EngagementStep engagement = every(30);
        engagement.met(daysAgo(31), VISIT, "Anna", "Li Wei");
        Finding finding = rule(engagement).fires(engagement.get(), WARNING, lastInTouch(31, 30));
        assertThat(finding.evidence()).isEqualTo(engagement.build().getInteractions());
    }

    @Test
    void isSilentAtExactlyTheCadence() {
        EngagementStep engagement = every(30);
        engagement.met(daysAgo(30), VISIT, "Anna", "Li Wei");
        rule(engagement).isSilent();
        engagement.cadenceDays(29);
        rule(engagement).fires(engagement.get(), WARNING, lastInTouch(30, 29));
    }

    @Test
    void theLatestContactCountsWhateverTheOrderInThePlan() {
        EngagementStep engagement = every(30);
        engagement.met(daysAgo(3), VISIT, "Anna", "Li Wei");
        engagement.met(daysAgo(80), VISIT, "Anna", "Li Wei");
        rule(engagement).isSilent();
    }

    @Test
    void anEmailKeepsInTouch() {
        EngagementStep engagement = every(30);
        engagement.met(daysAgo(30), EMAIL, "Anna", "Li Wei");
        rule(engagement).isSilent();
    }

    @Test
    void contactsOfOthersAndFutureOnesDoNotCount() {
        EngagementStep engagement = every(30);
        engagement.met(daysAgo(3), VISIT, "Ben", "Li Wei");
        engagement.met(daysAgo(3), VISIT, "Anna", "Wang Fang");
        engagement.met(daysAhead(1), VISIT, "Anna", "Li Wei");
        rule(engagement).fires(engagement.get(), WARNING, NEVER);
    }

    @Test
    void isSilentWithoutACadence() {
        rule(every(null)).isSilent();
        rule(every(0)).isSilent();
        EngagementStep daily = every(1);
        assertThat(rule(daily).messages()).hasSize(1);
    }

    @Test
    void isSilentAboutPeopleWhoHaveLeftAndEngagementsOfNobody() {
        EngagementStep departed = every(30);
        departed.person("Li Wei").departed();
        rule(departed).isSilent();
        rule(every(30).set(e -> e.setStakeholder(null))).isSilent();
        rule(every(30).set(e -> e.setMember(null))).isSilent();
    }

    @Test
    void offersToMeetUnlessSomethingIsPlanned() {
        EngagementStep engagement = every(30);
        rule(engagement).fix("Create the action \"Meet Li Wei\"", false);
        engagement.action("Invite").naming("Li Wei");
        rule(engagement).fires(engagement.get(), WARNING, NEVER);
        assertThat(rule(engagement).fixes()).isEmpty();
    }

    private static String lastInTouch(int days, int cadence) {
        return "Anna and Li Wei were last in touch "
                + days
                + " days ago; agreed is every "
                + cadence
                + " days.";
    }

    private static EngagementStep every(Integer days) {
        return plan().engagement("Anna", "Li Wei", KNOWN).cadenceDays(days);
    }

    private static RuleCheck rule(EngagementStep plan) {
        return check(new CadenceMissed(), plan.build());
    }
}
