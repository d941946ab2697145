package org.keyplan.validation.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.daysAgo;
import static org.keyplan.analysis.testing.PlanBuilder.daysAhead;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.Severity.WARNING;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.InteractionStep;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.core.edit.PlanEditing;
import org.keyplan.model.Action;
import org.keyplan.model.Channel;
import org.keyplan.model.Stakeholder;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.testing.RuleCheck;

import java.util.Locale;

class FollowUpMissingTest {

    private static final String MESSAGE =
            "No next action was agreed at the latest interaction with the account"
                    + " (2026-06-20 visit: Kick-off).";

    @Test
    void firesAboutTheLatestInteraction() {
        InteractionStep latest = met(10);
        latest.met(daysAgo(20), Channel.VISIT, "Anna", "Li Wei").nextAction("Send the offer");
        rule(latest).fires(latest.get(), WARNING, MESSAGE);
    }

    @Test
    void isSilentWithANextActionWhateverWasBefore() {
        InteractionStep latest = met(10).nextAction("Send the offer");
        latest.met(daysAgo(11), Channel.VISIT, "Anna", "Li Wei");
        rule(latest).isSilent();
    }

    @Test
    void whatIsPlannedOrUndatedHasNotTakenPlace() {
        InteractionStep latest = met(10);
        latest.met(daysAhead(1), Channel.VISIT, "Anna").nextAction("Later");
        latest.met(null, Channel.VISIT, "Anna").nextAction("Some time");
        rule(latest).fires(latest.get(), WARNING, MESSAGE);
    }

    @Test
    void anActionAgreedOnTheSameDayIsEnough() {
        InteractionStep latest =
                met(10).nextAction("Send").met(daysAgo(10), Channel.CALL, "Anna", "Li Wei");
        rule(latest).isSilent();
        InteractionStep other = met(11).nextAction("Send").met(daysAgo(10), Channel.CALL, "Anna");
        rule(other)
                .fires(
                        other.get(),
                        WARNING,
                        "No next action was agreed at the latest interaction with the account"
                                + " (2026-06-20 call).");
    }

    @Test
    void isSilentWithoutInteractions() {
        rule(plan()).isSilent();
    }

    @Test
    void createsAnActionThatIsLinkedAndOwnedByWhoWasThere() {
        InteractionStep latest = met(10);
        latest.person("Zhao Lei").departed();
        latest.get().getStakeholders().add(latest.person("Zhao Lei").get());
        rule(latest)
                .fix("Create an action that follows up on \"2026-06-20 visit: Kick-off\"", true);
        Action action = followUp(latest);
        assertThat(action.getName()).isEqualTo("Follow up on 2026-06-20 visit: Kick-off");
        assertThat(action.getOwner().getName()).isEqualTo("Anna");
        assertThat(action.getStakeholders())
                .extracting(Stakeholder::getName)
                .containsExactly("Li Wei");
    }

    private static Action followUp(PlanBuilder plan) {
        EditingDomain domain = PlanEditing.domain(plan.build());
        QuickFix fix = rule(plan).fixes().get(0);
        domain.getCommandStack().execute(fix.command(domain, Locale.ENGLISH));
        return plan.build().getActions().get(0);
    }

    private static InteractionStep met(int daysAgo) {
        return plan().met(daysAgo(daysAgo), Channel.VISIT, "Anna", "Li Wei").purpose("Kick-off");
    }

    private static RuleCheck rule(PlanBuilder plan) {
        return check(new FollowUpMissing(), plan.build());
    }
}
