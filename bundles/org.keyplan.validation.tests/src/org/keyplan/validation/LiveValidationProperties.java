package org.keyplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;
import org.keyplan.validation.testing.ExamplePlans;
import org.keyplan.validation.testing.RandomEdits;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

class LiveValidationProperties {

    private static final int EDITS = 100;

    /**
     * 50 tries of 100 edits: 5 000 random edits, compared after each of them. The same ones in
     * every build; take the seed out to look for new ones.
     */
    @Property(tries = 50, shrinking = ShrinkingMode.OFF, seed = "3468897820249201795")
    void incrementalValidationAgreesWithFullValidationAfterEveryEdit(
            @ForAll long seed, @ForAll @IntRange(max = 5) int example) throws IOException {
        AccountPlan plan = ExamplePlans.load(Examples.names().get(example));
        LocalDate asOf = Examples.asOf();
        PlanValidator validator = PlanValidator.standard();
        RandomEdits edits = new RandomEdits(plan, asOf, seed);
        try (LiveValidation live = validator.live(plan, asOf)) {
            for (int i = 0; i < EDITS; i++) {
                String edit = edits.edit();
                List<Finding> expected = validator.validate(plan, asOf).findings();
                List<Finding> actual = live.result().findings();
                if (!actual.equals(expected)) {
                    assertThat(lines(actual))
                            .as("after edit %s: %s", i, edit)
                            .isEqualTo(lines(expected));
                }
                assertThat(actual.equals(expected)).as("after edit %s: %s", i, edit).isTrue();
                assertThat(expected.stream().filter(f -> f.ruleId().equals("HSK-09")).toList())
                        .as("after edit %s: %s", i, edit)
                        .isEmpty();
            }
        }
    }

    private static List<String> lines(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.severity() + " " + f.ruleId() + " " + f.message(Locale.ENGLISH))
                .toList();
    }
}
