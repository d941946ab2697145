package org.keyplan.validation.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.model.Confidence.ASSUMED;
import static org.keyplan.model.Confidence.CONFIRMED;
import static org.keyplan.model.Confidence.STATED;
import static org.keyplan.model.OpportunityState.WON;
import static org.keyplan.model.SalesStage.ENTER;
import static org.keyplan.model.SalesStage.PROPOSE;
import static org.keyplan.validation.Severity.WARNING;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.OpportunityStep;
import org.keyplan.validation.Finding;
import org.keyplan.validation.testing.RuleCheck;

class NoNeedConfirmedTest {

    private static final String MESSAGE =
            "A proposal is being made for \"Grid\", but the customer has confirmed no need.";

    @Test
    void firesWhenNeedsAreOnlyAssumedOrStated() {
        OpportunityStep grid = unconfirmed();
        Finding finding = rule(grid).fires(grid.get(), WARNING, MESSAGE);
        assertThat(finding.evidence()).isEqualTo(grid.get().getNeeds());
    }

    @Test
    void firesWithoutAnyNeed() {
        OpportunityStep grid = plan().opportunity("Grid").stage(PROPOSE);
        rule(grid).fires(grid.get(), WARNING, MESSAGE);
    }

    @Test
    void isSilentWithOneConfirmedNeed() {
        rule(unconfirmed().need("Spares", CONFIRMED)).isSilent();
    }

    @Test
    void isSilentEarlyAndAfterTheEnd() {
        rule(unconfirmed().stage(ENTER)).isSilent();
        rule(unconfirmed().state(WON)).isSilent();
    }

    private static OpportunityStep unconfirmed() {
        return plan().opportunity("Grid")
                .stage(PROPOSE)
                .need("Fewer stops", ASSUMED)
                .need("Training", STATED);
    }

    private static RuleCheck rule(OpportunityStep plan) {
        return check(new NoNeedConfirmed(), plan.build());
    }
}
