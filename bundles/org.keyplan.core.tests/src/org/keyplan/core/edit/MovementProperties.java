package org.keyplan.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.core.edit.Movement.Side;
import org.keyplan.core.file.PlanResource;
import org.keyplan.core.testing.CommandTest;
import org.keyplan.core.testing.Plans;
import org.keyplan.core.testing.RandomPlan;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Stakeholder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

class MovementProperties extends CommandTest {

    @Property(tries = 40)
    void whateverIsPutAnywhereNothingIsLostAndUndoPutsItBack(@ForAll long seed) throws IOException {
        AccountPlan plan = RandomPlan.of(seed, 60);
        var domain = domain(plan);
        Random random = new Random(seed);
        List<EObject> all = new ArrayList<>();
        plan.eAllContents().forEachRemaining(all::add);
        int possible = 0;
        for (int i = 0; i < 60 && possible < 3; i++) {
            EObject first = all.get(random.nextInt(all.size()));
            List<EObject> chosen = alike(first, all, random);
            Target target = Target.of(all.get(random.nextInt(all.size())));
            Side side = Side.values()[random.nextInt(3)];
            Movement movement = Movement.of(domain, chosen, target, side);
            assertThat(movement.isPossible())
                    .as("%s %s %s", chosen, side, target)
                    .isEqualTo(movement.refusal(Locale.ENGLISH).isEmpty())
                    .isEqualTo(movement.command(Locale.ENGLISH).canExecute());
            if (movement.isPossible()) {
                possible++;
                Set<EObject> before = new HashSet<>(all);
                Set<Stakeholder> inRings = inRings(plan);
                doUndoRedo(domain, movement.command(Locale.ENGLISH));
                Set<EObject> after = new HashSet<>();
                plan.eAllContents().forEachRemaining(after::add);
                assertThat(after).containsAll(before);
                assertThat(inRings).containsAll(inRings(plan));
                Plans.bytes(PlanResource.of(plan));
            }
        }
    }

    private static List<EObject> alike(EObject first, List<EObject> all, Random random) {
        List<EObject> alike =
                new ArrayList<>(all.stream().filter(e -> e.eClass() == first.eClass()).toList());
        Collections.shuffle(alike, random);
        return alike.subList(0, Math.min(alike.size(), 1 + random.nextInt(3)));
    }

    /** People who report to themselves through others. */
    private static Set<Stakeholder> inRings(AccountPlan plan) {
        Set<Stakeholder> inRings = new HashSet<>();
        for (Stakeholder person : plan.getAccount().getStakeholders()) {
            Set<Stakeholder> seen = new HashSet<>();
            Stakeholder up = person.getReportsTo();
            while (up != null && up != person && seen.add(up)) {
                up = up.getReportsTo();
            }
            if (up == person && EcoreUtil.getRootContainer(person) == plan) {
                inRings.add(person);
            }
        }
        return inRings;
    }
}
