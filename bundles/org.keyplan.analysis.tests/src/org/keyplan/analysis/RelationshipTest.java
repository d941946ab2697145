package org.keyplan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OpportunityState;
import org.keyplan.model.TrustLevel;

class RelationshipTest {

    @ParameterizedTest
    @CsvSource({
        "LOW,     LOST, OUTSIDER",
        "HIGH,    LOST, FRIEND",
        "LOW,     WON,  SUPPLIER",
        "HIGH,    WON,  PARTNER",
        "UNKNOWN, WON,  UNKNOWN",
        "UNKNOWN, LOST, UNKNOWN"
    })
    void levelIsTrustAgainstBusiness(
            TrustLevel trust, OpportunityState state, RelationshipLevel level) {
        PlanBuilder plan = plan().onAccount(a -> a.setPersonalTrust(trust));
        Opportunity opportunity = plan.opportunity("Grid").state(state).get();

        Relationship relationship = Relationship.of(plan.build());

        assertThat(relationship.level()).isEqualTo(level);
        assertThat(relationship.trust()).isEqualTo(trust);
        assertThat(relationship.business()).isEqualTo(state == OpportunityState.WON);
        assertThat(relationship.won().contains(opportunity))
                .isEqualTo(state == OpportunityState.WON);
    }

    @ParameterizedTest
    @CsvSource({"0.01 EUR, true", "0.00 EUR, false", "-5 EUR, false", ", false"})
    void purchasesForMoreThanNothingAreBusiness(String amount, boolean business) {
        PlanBuilder plan = plan().purchase(2025, amount);

        Relationship relationship = Relationship.of(plan.build());

        assertThat(relationship.business()).isEqualTo(business);
        assertThat(relationship.purchases()).hasSize(business ? 1 : 0);
    }

    @Test
    void anOpenOpportunityIsNoBusinessYet() {
        PlanBuilder plan = plan().opportunity("Grid").state(OpportunityState.OPEN);

        assertThat(Relationship.of(plan.build()).business()).isFalse();
    }

    @Test
    void withoutAnAccountTheLevelIsUnknown() {
        PlanBuilder plan = plan().onPlan(p -> p.setAccount(null));

        assertThat(Relationship.of(plan.build()).level()).isEqualTo(RelationshipLevel.UNKNOWN);
    }
}
