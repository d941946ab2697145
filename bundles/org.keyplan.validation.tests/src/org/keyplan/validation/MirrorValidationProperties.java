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
            MirrorValidation validation = new MirrorValidation(mirror);
            assertThat(validation.findings(validator, AS_OF)).isNotEmpty();
            for (int i = 0; i < 60; i++) {
                String edit = edits.edit();
                if (i % 3 == 0) {
                    mirror.record();
                    List<Finding> expected = validator.validate(plan, AS_OF).findings();
                    assertThat(validation.findings(validator, AS_OF).equals(expected))
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
            MirrorValidation validation = new MirrorValidation(mirror);
            List<Finding> now = validation.findings(validator, AS_OF);

            assertThat(validation.findings(validator, later))
                    .isEqualTo(validator.validate(plan, later).findings())
                    .isNotEqualTo(now);
        }
    }

    @Test
    void otherRulesAreAppliedAnew() throws IOException {
        AccountPlan plan = ExamplePlans.load(Examples.names().get(0));
        PlanValidator standard = PlanValidator.standard();
        RuleCatalogue catalogue = RuleCatalogue.standard();
        try (PlanMirror mirror = PlanMirror.of(plan)) {
            MirrorValidation validation = new MirrorValidation(mirror);
            List<Finding> all = validation.findings(standard, AS_OF);
            RulePack without = RulePack.defaults().without(all.get(0).rule().info());
            PlanValidator fewer = new PlanValidator(catalogue, without);

            assertThat(validation.findings(fewer, AS_OF))
                    .isEqualTo(fewer.validate(plan, AS_OF).findings())
                    .isNotEmpty()
                    .noneMatch(finding -> finding.ruleId().equals(all.get(0).ruleId()));
            assertThat(validation.findings(standard, AS_OF)).isEqualTo(all);
        }
    }
}
