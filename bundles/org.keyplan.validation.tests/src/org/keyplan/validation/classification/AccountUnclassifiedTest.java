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

class AccountUnclassifiedTest {

    private static final String PLAIN =
            "Customer is not classified: nobody has said what value means to this customer.";

    @Test
    void firesWhileUnclassified() {
        PlanBuilder plan = plan();
        rule(plan).fires(plan.build().getAccount(), WARNING, PLAIN);
        assertThat(rule(plan).fixes()).isEmpty();
        rule(plan.valueType(ValueType.INTRINSIC)).isSilent();
    }

    @Test
    void namesWhatMostOfTheEvidencePointsTo() {
        PlanBuilder plan =
                plan().evidence(ValueType.STRATEGIC, Confidence.STATED)
                        .evidence(ValueType.STRATEGIC, Confidence.CONFIRMED)
                        .evidence(ValueType.INTRINSIC, Confidence.STATED);
        Finding finding =
                rule(plan)
                        .fires(
                                plan.build().getAccount(),
                                WARNING,
                                "Customer is not classified, although most of what the customer"
                                        + " says and does points to Strategic.");
        assertThat(finding.evidence())
                .isEqualTo(plan.build().getAccount().getEvidence().subList(0, 2));
        rule(plan).fix("Classify Customer as Strategic", true);
    }

    @Test
    void halfOfTheEvidenceOrMereAssumptionsDecideNothing() {
        PlanBuilder half =
                plan().evidence(ValueType.STRATEGIC, Confidence.STATED)
                        .evidence(ValueType.INTRINSIC, Confidence.STATED)
                        .evidence(ValueType.STRATEGIC, Confidence.ASSUMED);
        rule(half).fires(half.build().getAccount(), WARNING, PLAIN);
        assertThat(rule(half).fixes()).isEmpty();
    }

    private static RuleCheck rule(PlanBuilder plan) {
        return check(new AccountUnclassified(), plan.build());
    }
}
