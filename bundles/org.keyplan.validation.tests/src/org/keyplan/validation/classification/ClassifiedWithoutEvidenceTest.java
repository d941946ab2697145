package org.keyplan.validation.classification;

import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.Severity.ADVICE;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.Confidence;
import org.keyplan.model.ValueType;
import org.keyplan.validation.testing.RuleCheck;

class ClassifiedWithoutEvidenceTest {

    private static final String MESSAGE =
            "Customer is classified as Strategic, but nothing is recorded that points to any value"
                    + " type.";

    @Test
    void firesIfNothingPointsToAnyType() {
        PlanBuilder plan = plan().valueType(ValueType.STRATEGIC);
        rule(plan).fires(plan.build().getAccount(), ADVICE, MESSAGE);
        plan.evidence(ValueType.UNCLASSIFIED, Confidence.CONFIRMED);
        rule(plan).fires(plan.build().getAccount(), ADVICE, MESSAGE);
    }

    @Test
    void isSilentWithAnyEvidenceHoweverUnsure() {
        rule(plan().valueType(ValueType.STRATEGIC)
                        .evidence(ValueType.INTRINSIC, Confidence.ASSUMED))
                .isSilent();
    }

    @Test
    void isSilentWhileUnclassified() {
        rule(plan()).isSilent();
    }

    private static RuleCheck rule(PlanBuilder plan) {
        return check(new ClassifiedWithoutEvidence(), plan.build());
    }
}
