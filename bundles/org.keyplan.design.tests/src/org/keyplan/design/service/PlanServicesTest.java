package org.keyplan.design.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.analysis.testing.RandomPlan;
import org.keyplan.core.edit.Deletion;
import org.keyplan.core.edit.PlanEditing;
import org.keyplan.design.PlanFacts;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.Insight;
import org.keyplan.model.InsightKind;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Participant;
import org.keyplan.model.TieKind;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

class PlanServicesTest {

    private final PlanServices services = new PlanServices();
    private final PlanBuilder plan = plan();

    @Test
    void everyElementKnowsItsPlanAndAccount() {
        Participant part = plan.map().participant("Li Wei").get();

        assertThat(services.plan(part)).isSameAs(plan.build());
        assertThat(services.account(part)).isSameAs(plan.build().getAccount());
        assertThat(services.itself(part)).isSameAs(part);
        assertThat(services.plan(KeyplanFactory.eINSTANCE.createTie())).isNull();
        assertThat(services.account(KeyplanFactory.eINSTANCE.createTie())).isNull();
    }

    @Test
    void whatMakesNoSenseWithoutAPersonGoesWithThePerson() {
        EObject tie = plan.tie("Li Wei", TieKind.TRUSTS, "Ma Li").get();
        EObject part = plan.map().participant("Li Wei").get();
        EObject engagement = plan.engagement("Anna", "Li Wei", EngagementLevel.KNOWN).get();
        plan.tie("Ma Li", TieKind.TRUSTS, "Sun Hong");

        assertThat(services.goesWith(plan.person("Li Wei").get()))
                .containsExactlyInAnyOrder(tie, part, engagement);
        assertThat(services.goesWith(plan.person("Nobody").get())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theSameGoesAsWithTheUsualWayOfDeleting(long seed) {
        AccountPlan random = RandomPlan.of(new Random(seed));
        ResourceImpl resource = new ResourceImpl(URI.createURI("random.keyplan"));
        new ResourceSetImpl().getResources().add(resource);
        resource.getContents().add(random);
        Set<EObject> all = new HashSet<>();
        random.eAllContents().forEachRemaining(all::add);
        for (EObject element : all) {
            if (services.mayDelete(element)) {
                Set<EObject> expected =
                        Deletion.of(PlanEditing.domain(random), List.of(element)).removed().stream()
                                .map(Deletion.Removed::element)
                                .collect(Collectors.toSet());
                Set<EObject> found = new HashSet<>();
                addWhole(element, found);
                services.goesWith(element).forEach(e -> addWhole(e, found));

                assertThat(found).isEqualTo(expected);
            }
        }
    }

    @Test
    void neitherThePlanNorItsAccountMayBeDeleted() {
        assertThat(services.mayDelete(plan.build())).isFalse();
        assertThat(services.mayDelete(plan.build().getAccount())).isFalse();
        assertThat(services.mayDelete(plan.person("Li Wei").get())).isTrue();
    }

    @Test
    void aParticipantIsRenamedByRenamingThePerson() {
        Participant part = plan.map().participant("Li Wei").get();

        assertThat(services.named(part)).isSameAs(part.getStakeholder());
        assertThat(services.named(part.getStakeholder())).isSameAs(part.getStakeholder());
        assertThat(services.nameToEdit(part)).isEqualTo("Li Wei");
    }

    @Test
    void whoHasNoNameBeginsWithAnEmptyOne() {
        assertThat(services.nameToEdit(KeyplanFactory.eINSTANCE.createStakeholder())).isEmpty();
        assertThat(services.nameToEdit(KeyplanFactory.eINSTANCE.createTie())).isEmpty();
    }

    @Test
    void newElementsHaveANameInTheLanguageOfThePlan() {
        Insight insight = KeyplanFactory.eINSTANCE.createInsight();
        insight.setKind(InsightKind.OBSTACLE);
        plan.build().getInsights().add(insight);
        PlanFacts.of(insight).speak(Locale.ENGLISH);

        assertThat(services.newName(plan.unit("x").get())).isEqualTo("New unit");
        assertThat(services.newName(insight)).isEqualTo("New obstacle");
        assertThat(services.newPosition(insight)).isEqualTo("New position");

        PlanFacts.of(insight).speak(Locale.SIMPLIFIED_CHINESE);
        assertThat(services.newName(insight)).isEqualTo("新障碍");
    }

    @Test
    void theEndOfALineIsTheElementShownThere() {
        EObject end = plan.person("Li Wei").get();

        assertThat(services.lineEnd(TestDiagram.line(end))).isSameAs(end);
        assertThat(services.lineEnd(TestDiagram.with())).isNull();
    }

    @Test
    void tooltipTellsNameAndDescription() {
        plan.unit("Plant").set(u -> u.setDescription("Where it is\nmade"));
        PlanFacts.of(plan.build()).speak(Locale.ENGLISH);

        assertThat(services.pageTooltip(plan.unit("Plant").get()))
                .isEqualTo("Plant\nWhere it is made");
        assertThat(services.pageTooltip(plan.tie("A", TieKind.TRUSTS, "B").get()))
                .isEqualTo("A → B (trusts)");
    }

    @Test
    void tellsWhatAnElementIs() {
        assertThat(services.isInsight(KeyplanFactory.eINSTANCE.createInsight())).isTrue();
        assertThat(services.isInsight(plan.build())).isFalse();
        assertThat(services.isPosition(KeyplanFactory.eINSTANCE.createCompetitorPosition()))
                .isTrue();
        assertThat(services.isPosition(plan.build())).isFalse();
    }

    private static void addWhole(EObject element, Set<EObject> all) {
        all.add(element);
        element.eAllContents().forEachRemaining(all::add);
    }
}
