package org.keyplan.validation.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.Severity.WARNING;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.Confidence;
import org.keyplan.model.ValueType;
import org.keyplan.validation.Finding;
import org.keyplan.validation.testing.RuleCheck;

class ContradictingEvidenceTest {

    @Test
    void firesIfMoreThanHalfPointsElsewhere() {
        PlanBuilder plan = classified();
        plan.evidence(ValueType.EXTRINSIC, Confidence.CONFIRMED);
        Finding finding =
                rule(plan)
                        .fires(
                                plan.build().getAccount(),
                                WARNING,
                                "Customer is classified as Intrinsic, but 2 of 3 stated or"
                                        + " confirmed pieces of evidence point to Extrinsic.");
        assertThat(finding.evidence())
                .containsExactly(
                        plan.build().getAccount().getEvidence().get(1),
                        plan.build().getAccount().getEvidence().get(2));
        rule(plan).fix("Classify Customer as Extrinsic", true);
    }

    @Test
    void isSilentIfHalfPointsElsewhereOrTheRestIsAssumed() {
        rule(classified()).isSilent();
        rule(classified().evidence(ValueType.EXTRINSIC, Confidence.ASSUMED)).isSilent();
    }

    @Test
    void isSilentIfTheMajorityAgreesOrNothingIsClassified() {
        rule(classified().evidence(ValueType.INTRINSIC, Confidence.STATED)).isSilent();
        PlanBuilder unclassified =
                classified()
                        .evidence(ValueType.EXTRINSIC, Confidence.STATED)
                        .valueType(ValueType.UNCLASSIFIED);
        rule(unclassified).isSilent();
    }

    /** Classified as intrinsic, with one piece of evidence for it and one against. */
    private static PlanBuilder classified() {
        return plan().valueType(ValueType.INTRINSIC)
                .evidence(ValueType.INTRINSIC, Confidence.STATED)
                .evidence(ValueType.EXTRINSIC, Confidence.STATED);
    }

    private static RuleCheck rule(PlanBuilder plan) {
        return check(new ContradictingEvidence(), plan.build());
    }
}
