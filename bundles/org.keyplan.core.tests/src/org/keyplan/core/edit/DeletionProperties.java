package org.keyplan.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.core.file.PlanResource;
import org.keyplan.core.testing.CommandTest;
import org.keyplan.core.testing.Plans;
import org.keyplan.core.testing.RandomPlan;
import org.keyplan.model.AccountPlan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

class DeletionProperties extends CommandTest {

    /** Plans.bytes refuses a plan with a reference to something that is no longer in it. */
    @Property(tries = 100)
    void whateverIsDeletedThePlanStaysWholeAndUndoBringsItAllBack(@ForAll long seed)
            throws IOException {
        AccountPlan plan = RandomPlan.of(seed, 80);
        var domain = domain(plan);
        List<EObject> chosen = some(plan, new Random(seed));
        Set<EObject> before = all(plan);

        Deletion deletion = Deletion.of(domain, chosen);
        if (chosen.isEmpty()) {
            assertThat(deletion.command().canExecute()).isFalse();
            return;
        }
        doUndoRedo(domain, deletion.command());

        Set<EObject> gone = new HashSet<>(before);
        gone.removeAll(all(plan));
        assertThat(deletion.removed())
                .extracting(Deletion.Removed::element)
                .containsExactlyInAnyOrderElementsOf(gone)
                .containsAll(chosen);
        assertThat(Plans.loaded(Plans.bytes(PlanResource.of(plan))).getContents()).hasSize(1);
    }

    private static List<EObject> some(AccountPlan plan, Random random) {
        List<EObject> deletable = new ArrayList<>(all(plan));
        deletable.removeIf(element -> !Deletion.isDeletable(element));
        java.util.Collections.shuffle(deletable, random);
        return deletable.subList(0, Math.min(deletable.size(), random.nextInt(6)));
    }

    private static Set<EObject> all(AccountPlan plan) {
        Set<EObject> all = new java.util.LinkedHashSet<>();
        EcoreUtil.<EObject>getAllContents(List.of(plan)).forEachRemaining(all::add);
        return all;
    }
}
