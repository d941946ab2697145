package org.keyplan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.model.Confidence.ASSUMED;
import static org.keyplan.model.Confidence.CONFIRMED;
import static org.keyplan.model.Confidence.STATED;
import static org.keyplan.model.ValueType.EXTRINSIC;
import static org.keyplan.model.ValueType.INTRINSIC;
import static org.keyplan.model.ValueType.STRATEGIC;
import static org.keyplan.model.ValueType.UNCLASSIFIED;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;

class ValueTypeEvidenceTest {

    private final PlanBuilder plan = plan();

    @Test
    void moreThanHalfIsAMajority() {
        plan.evidence(INTRINSIC, STATED).evidence(STRATEGIC, CONFIRMED);
        plan.evidence(STRATEGIC, STATED);

        assertThat(evidence().majority()).contains(STRATEGIC);
        assertThat(evidence().count(STRATEGIC)).isEqualTo(2);
        assertThat(evidence().count(INTRINSIC)).isEqualTo(1);
        assertThat(evidence().count(EXTRINSIC)).isZero();
        assertThat(evidence().total()).isEqualTo(3);
    }

    @Test
    void halfIsNot() {
        plan.evidence(INTRINSIC, STATED).evidence(STRATEGIC, STATED);

        assertThat(evidence().majority()).isEmpty();
    }

    @Test
    void theMostWithoutHalfIsNot() {
        plan.evidence(INTRINSIC, STATED).evidence(EXTRINSIC, STATED);
        plan.evidence(STRATEGIC, STATED).evidence(STRATEGIC, STATED);

        assertThat(evidence().majority()).isEmpty();
    }

    @Test
    void whatIsOnlyAssumedOrPointsNowhereIsLeftOut() {
        plan.evidence(INTRINSIC, ASSUMED).evidence(INTRINSIC, ASSUMED);
        plan.evidence(UNCLASSIFIED, CONFIRMED).evidence(EXTRINSIC, STATED);

        assertThat(evidence().majority()).contains(EXTRINSIC);
        assertThat(evidence().total()).isEqualTo(1);
        assertThat(evidence().count(UNCLASSIFIED)).isZero();
        assertThat(evidence().leftOut())
                .containsExactlyElementsOf(plan.build().getAccount().getEvidence().subList(0, 3));
        assertThat(evidence().byType().get(EXTRINSIC))
                .containsExactly(plan.build().getAccount().getEvidence().get(3));
    }

    @Test
    void withoutEvidenceThereIsNoMajority() {
        assertThat(evidence().majority()).isEmpty();
        assertThat(ValueTypeEvidence.of(null)).isEqualTo(evidence());
    }

    private ValueTypeEvidence evidence() {
        return ValueTypeEvidence.of(plan.build().getAccount());
    }
}
