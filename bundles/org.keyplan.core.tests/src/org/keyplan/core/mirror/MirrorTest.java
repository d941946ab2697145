package org.keyplan.core.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyplan.core.testing.PlanText;
import org.keyplan.core.testing.Plans;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Stakeholder;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class MirrorTest {
    private AccountPlan plan;
    private PlanMirror mirror;

    @BeforeEach
    void mirrorASmallPlan() {
        plan = Plans.small();
        mirror = PlanMirror.of(plan);
    }

    @AfterEach
    void close() {
        mirror.close();
    }

    private String mirrored() {
        return CompletableFuture.supplyAsync(() -> mirror.read(PlanText::of)).join();
    }

    @Test
    void nothingIsSeenBeforeItIsRecorded() {
        String before = mirrored();

        plan.setName("Changed");

        assertThat(mirrored()).isEqualTo(before);
        assertThat(mirror.hasChanges()).isTrue();
        assertThat(mirror.record()).isTrue();
        assertThat(mirrored()).isEqualTo(PlanText.of(plan)).isNotEqualTo(before);
        assertThat(mirror.record()).isFalse();
    }

    @Test
    void valuesAreThoseOfTheMomentOfRecording() {
        plan.setName("recorded");
        mirror.record();
        plan.setName("typed since");
        plan.getAccount().getStakeholders().clear();

        assertThat(mirror.read(AccountPlan::getName)).isEqualTo("recorded");
        assertThat(mirror.<Integer>read(p -> p.getAccount().getStakeholders().size())).isEqualTo(2);
    }

    @Test
    void unitsThatChangePlacesInTheTreeDoSoInTheMirror() {
        OrganizationUnit outer = KeyplanFactory.eINSTANCE.createOrganizationUnit();
        OrganizationUnit inner = KeyplanFactory.eINSTANCE.createOrganizationUnit();
        outer.getUnits().add(inner);
        plan.getAccount().getUnits().add(outer);
        mirror.record();
        List<EObject> cycles = new ArrayList<>();
        mirror.read(copy -> copy.eAdapters().add(new CycleWatch(cycles)));

        plan.getAccount().getUnits().add(inner);
        inner.getUnits().add(outer);
        mirror.record();

        assertThat(mirrored()).isEqualTo(PlanText.of(plan));
        assertThat(cycles).as("what was, for a moment, in itself").isEmpty();
    }

    /** Whoever listens to the mirror and walks down what came would never end in a cycle. */
    private static final class CycleWatch extends EContentAdapter {
        private final List<EObject> cycles;

        CycleWatch(List<EObject> cycles) {
            this.cycles = cycles;
        }

        @Override
        public void notifyChanged(Notification notification) {
            if (notification.getNewValue() instanceof EObject child
                    && ((EReference) notification.getFeature()).isContainment()
                    && child.eContents().contains(notification.getNotifier())) {
                cycles.add(child);
            }
        }
    }

    @Test
    void whatComesBackIsTheSameElementWithTheSameId() {
        Stakeholder person = plan.getAccount().getStakeholders().get(0);
        EObject counterpart = mirror.read(p -> mirror.mirrored(person));
        plan.getAccount().getStakeholders().remove(person);
        mirror.record();
        mirrored();
        person.setName("renamed while away");

        plan.getAccount().getStakeholders().add(person);
        mirror.record();

        assertThat(mirrored()).isEqualTo(PlanText.of(plan)).contains("renamed while away");
        assertThat(mirror.<EObject>read(p -> mirror.mirrored(person))).isSameAs(counterpart);
    }

    @Test
    void aReferenceToWhatIsNotInThePlanIsMirroredToo() {
        Stakeholder boss = KeyplanFactory.eINSTANCE.createStakeholder();
        boss.setName("Not added yet");
        Stakeholder person = plan.getAccount().getStakeholders().get(0);
        person.setReportsTo(boss);
        mirror.record();
        assertThat(mirrored()).isEqualTo(PlanText.of(plan)).contains("gone Stakeholder");

        boss.setName(null);
        plan.getAccount().getStakeholders().add(boss);
        mirror.record();

        assertThat(mirrored()).isEqualTo(PlanText.of(plan)).doesNotContain("gone Stakeholder");
    }

    @Test
    void theOrderOfDirectReportsIsMirrored() {
        Stakeholder boss = Plans.person(plan, "Boss");
        List<Stakeholder> people = plan.getAccount().getStakeholders();
        people.get(1).setReportsTo(boss);
        people.get(0).setReportsTo(boss);
        mirror.record();
        assertThat(mirrored()).isEqualTo(PlanText.of(plan));

        boss.getDirectReports().move(0, 1);
        mirror.record();

        assertThat(mirrored()).isEqualTo(PlanText.of(plan));
    }

    @Test
    void aClosedMirrorFollowsNoMore() {
        mirror.close();
        plan.setName("after");
        plan.getAccount().setName("after");

        assertThat(mirror.record()).isFalse();
        assertThat(mirrored()).doesNotContain("after");
    }

    @Test
    void aPlanHasOneMirrorAsLongAsThatIsOpen() {
        assertThat(PlanMirror.of(plan)).isSameAs(mirror);
        mirror.close();

        try (PlanMirror next = PlanMirror.of(plan)) {
            assertThat(next).isNotSameAs(mirror);
            assertThat(next.read(PlanText::of)).isEqualTo(PlanText.of(plan));
        }
    }

    @Test
    void elementsOfOtherPlansHaveNoCounterpart() {
        assertThat(mirror.original(plan)).isNull();
        assertThat(mirror.mirrored(Plans.small())).isNull();
    }
}
