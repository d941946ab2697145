package org.keyplan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.model.ValueKind.IMAGE;
import static org.keyplan.model.ValueKind.LOST_OPPORTUNITY;
import static org.keyplan.model.ValueKind.MONEY;
import static org.keyplan.model.ValueKind.PRODUCT;
import static org.keyplan.model.ValueKind.QUALITY;
import static org.keyplan.model.ValueKind.RELATIONSHIP;
import static org.keyplan.model.ValueKind.SERVICE;
import static org.keyplan.model.ValueKind.TECHNICAL;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.ValueKind;

import java.util.EnumSet;

class ValueBalanceTest {

    private final PlanBuilder plan = plan();

    @Test
    void isWeightedValuesLessWeightedCosts() {
        plan.value(PRODUCT, 5, 4, 3).value(SERVICE, 2, 5, 1);
        plan.value(MONEY, 4, 3, 2).value(LOST_OPPORTUNITY, 1, 2, 5);

        ValueBalance balance = balance();

        assertThat(balance.ours()).isEqualTo(5 * 4 + 2 * 5 - 4 * 3 - 2);
        assertThat(balance.competitors()).isEqualTo(5 * 3 + 2 - 4 * 2 - 5);
        assertThat(balance.lead()).isEqualTo(16 - 4);
        assertThat(balance.complete()).isTrue();
        assertThat(balance.counted()).hasSize(4);
    }

    @Test
    void isNegativeWhereCostOutweighsValue() {
        plan.value(PRODUCT, 1, 3, 3).value(MONEY, 1, 4, 3);

        assertThat(balance().ours()).isEqualTo(-1);
        assertThat(balance().competitors()).isZero();
        assertThat(balance().lead()).isEqualTo(-1);
    }

    @ParameterizedTest
    @EnumSource(ValueKind.class)
    void sixKindsAreValuesAndSixAreCosts(ValueKind kind) {
        EnumSet<ValueKind> values =
                EnumSet.of(PRODUCT, QUALITY, SERVICE, IMAGE, TECHNICAL, RELATIONSHIP);
        plan.value(kind, 1, 1, 1);

        assertThat(balance().ours()).isEqualTo(values.contains(kind) ? 1 : -1);
    }

    @Test
    void whatIsUnknownIsLeftOutAndReported() {
        plan.value(PRODUCT, null, 5, 5).value(MONEY, 5, null, 5);

        assertThat(balance().ours()).isZero();
        assertThat(balance().competitors()).isZero();
        assertThat(balance().counted()).isEmpty();
        assertThat(balance().unknown())
                .containsExactlyElementsOf(plan.build().getAccount().getValue());
        assertThat(balance().complete()).isFalse();
    }

    @Test
    void aCostAssessedForUsAloneDoesNotPutUsBehind() {
        plan.value(PRODUCT, 5, 4, 4).value(MONEY, 5, 2, null);

        ValueBalance balance = balance();

        assertThat(balance.ours()).isEqualTo(10);
        assertThat(balance.competitors()).isEqualTo(20);
        assertThat(balance.oursCompared()).isEqualTo(20);
        assertThat(balance.lead()).isZero();
        assertThat(balance.compared()).hasSize(1);
        assertThat(balance.unknown()).hasSize(1);
    }

    @Test
    void anUnweighedValueIsKnownToBeWorthNothing() {
        plan.value(PRODUCT, 0, 5, 0);

        assertThat(balance().ours()).isZero();
        assertThat(balance().complete()).isTrue();
    }

    @Test
    void withoutItemsThereIsNothingToSay() {
        assertThat(balance().complete()).isFalse();
        assertThat(balance().ours()).isZero();
        assertThat(ValueBalance.of(null)).isEqualTo(balance());
    }

    private ValueBalance balance() {
        return ValueBalance.of(plan.build().getAccount());
    }
}
