package org.keyplan.validation.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.model.ActionStatus.CANCELLED;
import static org.keyplan.model.EngagementLevel.CONSULTED;
import static org.keyplan.model.EngagementLevel.CREDIBLE;
import static org.keyplan.model.EngagementLevel.KNOWN;
import static org.keyplan.validation.Severity.ADVICE;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.EngagementStep;
import org.keyplan.core.edit.PlanEditing;
import org.keyplan.model.Action;
import org.keyplan.validation.testing.RuleCheck;

import java.util.Locale;

class EngagementBelowDesiredTest {

    private static final String MESSAGE =
            "Anna should know Li Wei better (now: Known, aim: Credible), but no action is about"
                    + " this person.";

    @Test
    void firesWhenTheAimIsAboveTheLevel() {
        EngagementStep engagement = wanted();
        rule(engagement).fires(engagement.get(), ADVICE, MESSAGE);
    }

    @Test
    void isSilentWhenTheAimIsReachedOrExceeded() {
        rule(wanted().set(e -> e.setLevel(CREDIBLE))).isSilent();
        rule(wanted().set(e -> e.setLevel(CONSULTED))).isSilent();
    }

    @Test
    void onlyAnOpenActionThatNamesThePersonHelps() {
        EngagementStep engagement = wanted();
        engagement.action("Invite").naming("Li Wei");
        rule(engagement).isSilent();
        engagement.action("Invite").status(CANCELLED);
        engagement.action("Call").naming("Wang Fang");
        rule(engagement).fires(engagement.get(), ADVICE, MESSAGE);
    }

    @Test
    void isSilentAboutPeopleWhoHaveLeftAndEngagementsOfNobody() {
        EngagementStep departed = wanted();
        departed.person("Li Wei").departed();
        rule(departed).isSilent();
        rule(wanted().set(e -> e.setStakeholder(null))).isSilent();
        rule(wanted().set(e -> e.setMember(null))).isSilent();
    }

    @Test
    void anActionForTheMemberSolvesIt() {
        EngagementStep engagement = wanted();
        rule(engagement).fix("Create the action \"Deepen the relationship with Li Wei\"", true);
        EditingDomain domain = PlanEditing.domain(engagement.build());
        domain.getCommandStack()
                .execute(rule(engagement).fixes().get(0).command(domain, Locale.ENGLISH));
        Action action = engagement.build().getActions().get(0);
        assertThat(action.getOwner()).isSameAs(engagement.member("Anna").get());
        assertThat(action.getStakeholders()).containsExactly(engagement.person("Li Wei").get());
        assertThat(action.getDue()).isEqualTo(RuleCheck.TODAY.plusDays(14));
    }

    private static EngagementStep wanted() {
        return plan().engagement("Anna", "Li Wei", KNOWN).desired(CREDIBLE);
    }

    private static RuleCheck rule(EngagementStep plan) {
        return check(new EngagementBelowDesired(), plan.build());
    }
}
