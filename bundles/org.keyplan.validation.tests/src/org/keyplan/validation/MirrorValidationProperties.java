package org.keyplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.keyplan.core.mirror.PlanMirror;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;
import org.keyplan.validation.testing.ExamplePlans;
import org.keyplan.validation.testing.RandomEdits;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

class MirrorValidationProperties {
    private static final LocalDate AS_OF = Examples.asOf();

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void theMirrorIsFoundToHaveWhatTheOriginalHas(
            @ForAll long seed, @ForAll @IntRange(max = 5) int example) throws IOException {
        AccountPlan plan = ExamplePlans.load(Examples.names().get(example));
        PlanValidator validator = PlanValidator.standard();
        RandomEdits edits = new RandomEdits(plan, AS_OF, seed);
        try (PlanMirror mirror = PlanMirror.of(plan)) {
            MirrorValidation validation = new MirrorValidation(validator, mirror);
            assertThat(validation.findings(AS_OF)).isNotEmpty();
            for (int i = 0; i < 60; i++) {
                String edit = edits.edit();
                if (i % 3 == 0) {
                    mirror.record();
                    List<Finding> expected = validator.validate(plan, AS_OF).findings();
                    assertThat(validation.findings(AS_OF).equals(expected))
                            .as("after edit %s: %s", i, edit)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void anotherDayIsLookedAtAnew() throws IOException {
        AccountPlan plan = ExamplePlans.load(Examples.names().get(0));
        PlanValidator validator = PlanValidator.standard();
        LocalDate later = AS_OF.plusYears(1);
        try (PlanMirror mirror = PlanMirror.of(plan)) {
            MirrorValidation validation = new MirrorValidation(validator, mirror);
            List<Finding> now = validation.findings(AS_OF);

            assertThat(validation.findings(later))
                    .isEqualTo(validator.validate(plan, later).findings())
                    .isNotEqualTo(now);
        }
    }
}
