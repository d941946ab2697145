package org.keyplan.validation.actions;

import static org.keyplan.analysis.testing.PlanBuilder.daysAgo;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.Severity.ADVICE;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyplan.analysis.testing.ObjectiveStep;
import org.keyplan.validation.testing.RuleCheck;

import java.time.LocalDate;

class ObjectiveNotMeasurableTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "- | - | - | neither a measure nor a target value nor a due date",
                "- | 10 | 2026-12-31 | no measure",
                "Orders | - | 2026-12-31 | no target value",
                "Orders | 10 | - | no due date",
                "' ' | '' | 2026-12-31 | neither a measure nor a target value",
                "- | 10 | - | neither a measure nor a due date",
                "Orders | - | - | neither a target value nor a due date",
            })
    void namesWhatIsMissing(String measure, String target, LocalDate due, String missing) {
        ObjectiveStep grow = plan().objective("Grow").measured(measure, target, due);
        rule(grow).fires(grow.get(), ADVICE, "The objective \"Grow\" has " + missing + ".");
    }

    @Test
    void isSilentIfAllIsSaidEvenIfTheDateHasPassed() {
        rule(plan().objective("Grow").measured("Orders", "10", daysAgo(1))).isSilent();
    }

    private static RuleCheck rule(ObjectiveStep plan) {
        return check(new ObjectiveNotMeasurable(), plan.build());
    }
}
