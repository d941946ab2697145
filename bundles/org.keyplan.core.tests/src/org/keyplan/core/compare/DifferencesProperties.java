package org.keyplan.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyplan.core.edit.PlanEditing;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.core.mirror.PlanTransfer;
import org.keyplan.core.testing.Plans;
import org.keyplan.core.testing.RandomEdits;
import org.keyplan.core.testing.RandomPlan;
import org.keyplan.model.AccountPlan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

class DifferencesProperties {

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void plansDifferExactlyIfTheirFilesDo(@ForAll long seed, @ForAll @IntRange(max = 30) int edits)
            throws IOException {
        AccountPlan plan = RandomPlan.of(seed, 80);
        AccountPlan before = PlanCopy.of(plan);
        edit(plan, seed, edits);

        List<Difference> differences = PlanDifferences.between(before, plan);

        assertThat(differences.isEmpty()).isEqualTo(text(before).equals(text(plan)));
        for (Difference difference : differences) {
            assertThat(difference.text(Locale.ENGLISH)).isNotBlank().doesNotContain("{");
            assertThat(difference.text(Locale.CHINESE)).isNotBlank();
        }
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void aPlanBecomesAnotherStateAndGoesBackAndForth(
            @ForAll long seed, @ForAll @IntRange(max = 30) int edits) throws IOException {
        AccountPlan plan = RandomPlan.of(seed, 80);
        AccountPlan wanted = PlanCopy.of(plan);
        edit(wanted, seed, edits);
        String before = text(plan);
        String after = text(wanted);
        EditingDomain domain = PlanEditing.domain(plan);

        domain.getCommandStack().execute(PlanTransfer.command(plan, wanted));

        assertThat(text(plan)).isEqualTo(after);
        assertThat(PlanDifferences.between(wanted, plan)).isEmpty();
        domain.getCommandStack().undo();
        assertThat(text(plan)).isEqualTo(before);
        domain.getCommandStack().redo();
        assertThat(text(plan)).isEqualTo(after);
        assertThat(text(wanted)).isEqualTo(after);
    }

    @Property(tries = 200)
    void whatIsStillInOrderIsAsLongAsCanBe(@ForAll long seed, @ForAll @IntRange(max = 12) int n) {
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, n).boxed().toList());
        java.util.Collections.shuffle(numbers, new Random(seed));

        boolean[] rising = Rising.longest(numbers);

        List<Integer> kept =
                IntStream.range(0, n).filter(i -> rising[i]).mapToObj(numbers::get).toList();
        assertThat(kept).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(kept).hasSize(lengthBySearch(numbers, 0, -1));
    }

    private static int lengthBySearch(List<Integer> numbers, int from, int above) {
        if (from == numbers.size()) {
            return 0;
        }
        int without = lengthBySearch(numbers, from + 1, above);
        int number = numbers.get(from);
        return number <= above
                ? without
                : Math.max(without, 1 + lengthBySearch(numbers, from + 1, number));
    }

    /** Without references to what is gone, which no file can hold. */
    private static void edit(AccountPlan plan, long seed, int count) {
        RandomEdits edits = new RandomEdits(plan, seed);
        for (int i = 0; i < count; i++) {
            edits.editSavably();
        }
    }

    private static String text(AccountPlan plan) throws IOException {
        return new String(Plans.bytes(PlanFiles.attach(plan)), StandardCharsets.UTF_8);
    }
}
