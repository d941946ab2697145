package org.keyplan.core.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

import org.keyplan.core.testing.PlanText;
import org.keyplan.core.testing.RandomEdits;
import org.keyplan.core.testing.RandomPlan;
import org.keyplan.model.AccountPlan;

import java.util.Random;

class MirrorProperties {

    @Property(tries = 120, shrinking = ShrinkingMode.OFF)
    void theMirrorIsThePlanWhateverIsDoneUndoneAndRedone(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 150) int size) {
        AccountPlan plan = RandomPlan.of(seed, size);
        Random random = new Random(seed);
        try (PlanMirror mirror = PlanMirror.of(plan)) {
            RandomEdits edits = new RandomEdits(plan, seed);
            for (int i = 0; i < 60; i++) {
                edits.edit();
                if (random.nextInt(4) == 0) {
                    mirror.record();
                }
                if (random.nextInt(8) == 0) {
                    mirror.record();
                    assertThat(mirror.read(PlanText::of)).isEqualTo(PlanText.of(plan));
                }
            }
            mirror.record();
            assertThat(mirror.read(PlanText::of)).isEqualTo(PlanText.of(plan));
        }
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void everyElementLeadsToItsCounterpartAndBack(@ForAll long seed) {
        AccountPlan plan = RandomPlan.of(seed, 80);
        try (PlanMirror mirror = PlanMirror.of(plan)) {
            RandomEdits edits = new RandomEdits(plan, seed);
            for (int i = 0; i < 40; i++) {
                edits.edit();
            }
            mirror.record();
            mirror.read(
                    copy -> {
                        assertThat(mirror.original(copy)).isSameAs(plan);
                        assertThat(mirror.mirrored(plan)).isSameAs(copy);
                        copy.eAllContents()
                                .forEachRemaining(
                                        each ->
                                                assertThat(mirror.mirrored(mirror.original(each)))
                                                        .isSameAs(each));
                        return null;
                    });
        }
    }
}
