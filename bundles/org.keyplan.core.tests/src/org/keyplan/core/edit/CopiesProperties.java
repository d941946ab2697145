package org.keyplan.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.core.file.PlanResource;
import org.keyplan.core.testing.CommandTest;
import org.keyplan.core.testing.Plans;
import org.keyplan.core.testing.RandomPlan;
import org.keyplan.model.AccountPlan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

class CopiesProperties extends CommandTest {

    /** Plans.bytes refuses a plan with a reference to something that is not in it. */
    @Property(tries = 60)
    void whateverIsCopiedAnywhereBothPlansStayWhole(@ForAll long seed) throws IOException {
        AccountPlan plan = RandomPlan.of(seed, 60);
        AccountPlan other = RandomPlan.of(seed + 1, 40);
        var domain = domain(plan);
        var otherDomain = domain(other);
        Random random = new Random(seed);
        byte[] before = Plans.bytes(PlanResource.of(plan));
        Copies copies = Copies.of(some(plan, random));

        Pasting elsewhere =
                copies.pasteInto(otherDomain, Target.of(one(other, random)), Locale.ENGLISH);
        if (elsewhere.command().canExecute()) {
            doUndoRedo(otherDomain, elsewhere.command());
            Plans.bytes(PlanResource.of(other));
        } else {
            assertThat(copies.isEmpty() || !elsewhere.leftOut().isEmpty()).isTrue();
        }
        assertThat(Plans.bytes(PlanResource.of(plan))).isEqualTo(before);

        Pasting here = copies.pasteInto(domain, Target.of(one(plan, random)), Locale.ENGLISH);
        if (here.command().canExecute()) {
            doUndoRedo(domain, here.command());
            Plans.bytes(PlanResource.of(plan));
        }
    }

    private static List<EObject> some(AccountPlan plan, Random random) {
        List<EObject> all = all(plan);
        Collections.shuffle(all, random);
        return all.subList(0, Math.min(all.size(), 1 + random.nextInt(4)));
    }

    private static EObject one(AccountPlan plan, Random random) {
        List<EObject> all = all(plan);
        return all.get(random.nextInt(all.size()));
    }

    private static List<EObject> all(AccountPlan plan) {
        List<EObject> all = new ArrayList<>(List.of(plan));
        plan.eAllContents().forEachRemaining(all::add);
        return all;
    }
}
