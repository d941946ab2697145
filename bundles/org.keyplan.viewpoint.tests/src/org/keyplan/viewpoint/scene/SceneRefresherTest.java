package org.keyplan.viewpoint.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.scene.Arrangement.Placement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

class SceneRefresherTest {
    private final PlantModel model = new PlantModel();
    private final SceneRefresher refresher = PlantModel.refresher();
    private EObject hall;
    private EObject axle;
    private EObject bolt;

    @BeforeEach
    void buildAHallWithTwoParts() {
        hall = model.add(model.plant(), "areas", "Area", "Hall");
        axle = model.add(hall, "parts", "Part", "axle");
        bolt = model.add(hall, "parts", "Part", "bolt");
        PlantModel.list(axle, "next").add(bolt);
    }

    @Test
    void aContainerThatWouldHoldItselfDoesNot() {
        Scene scene = play("Selves");
        assertThat(scene.nodes()).hasSize(1);
        assertThat(scene.nodes().get(0).children()).isEmpty();
    }

    @Test
    void containersThatLeadBackToOneAroundThemEndThere() {
        PlantModel.list(bolt, "next").add(axle);
        Scene scene = play("Rings");
        assertThat(scene.nodes()).extracting(SceneNode::element).containsExactly(axle, bolt);
        SceneNode inAxle = scene.nodes().get(0).children().get(0);
        assertThat(inAxle.element()).isSameAs(bolt);
        assertThat(inAxle.children()).isEmpty();
    }

    @Test
    void aModelThatWouldFillTheSheetWithCopiesIsRefusedInOneSentence() {
        for (int i = 0; i < 10; i++) {
            model.add(hall, "parts", "Part", "part " + i);
        }
        List<EObject> parts = PlantModel.list(hall, "parts");
        for (EObject part : parts) {
            PlantModel.list(part, "next").clear();
            PlantModel.list(part, "next").addAll(parts);
        }
        assertThatThrownBy(() -> play("Rings"))
                .isInstanceOf(SceneTooLargeException.class)
                .hasMessage(
                        "Diagram \"Rings\" would show more than 200,000 elements; show a part of"
                                + " the model instead.");
    }

    @Test
    void elementsThatLieTooDeepInEachOtherAreRefusedAndTheNextRefreshBeginsAnew() {
        LiveScene live = live("Everything", Set.of());
        live.listen();
        EObject outermost = model.add(hall, "areas", "Area", "first");
        EObject area = outermost;
        for (int i = 0; i < NodeBuilder.DEEPEST; i++) {
            area = model.add(area, "areas", "Area", "in it");
        }
        assertThatThrownBy(live::refresh)
                .isInstanceOf(SceneTooLargeException.class)
                .isInstanceOfSatisfying(
                        SceneTooLargeException.class,
                        e -> {
                            assertThat(e).hasMessageContaining("more than 200 deep");
                            assertThat(e.text(Locale.SIMPLIFIED_CHINESE)).contains("200 层");
                        });
        EcoreUtil.delete(outermost, true);
        assertThat(live.refresh()).isEqualTo(play("Everything"));
    }

    @Test
    void tenThousandElementsAreShown() {
        for (int i = 0; i < 10_000; i++) {
            model.add(hall, "parts", "Part", "p" + i);
        }
        PlantModel.set(model.plant(), "main", hall);
        assertThat(play("MainArea").nodes()).hasSize(10_002);
    }

    @Test
    void unknownLayersAndFiltersAreRefusedByName() {
        assertThatThrownBy(() -> live("Everything", Set.of("Nope")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("Nope");
        assertThatThrownBy(
                        () ->
                                refresher.refresh(
                                        PlantModel.description("Everything"),
                                        model.plant(),
                                        Set.of(),
                                        Set.of("Nope"),
                                        Arrangement.NONE))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("Nope");
    }

    @Test
    void aDiagramFitsElementsOfItsClass() {
        assertThat(refresher.fits(PlantModel.description("Everything"), model.plant())).isTrue();
        assertThat(refresher.fits(PlantModel.description("Everything"), hall)).isFalse();
    }

    @Test
    void layersThatAreOnAtFirstAreThoseSwitchedOnAndThoseThatCannotBeSwitched() {
        assertThat(SceneRefresher.initialLayers(PlantModel.description("Everything")))
                .containsExactly("Default", "Specials");
    }

    @Test
    void anAttributeRenewsOnlyWhatReadsIt() {
        LiveScene live = live("Everything", Set.of());
        live.listen();
        SceneNode before = node(live.scene(), hall);
        PlantModel.set(bolt, "size", 4);
        SceneNode after = node(live.refresh(), hall);
        assertThat(after).isNotSameAs(before);
        assertThat(after.look()).isSameAs(before.look());
        assertThat(after.children().get(0)).isSameAs(before.children().get(0));
        assertThat(after.children().get(1).look().width()).isEqualTo(4);
        assertThat(after.children().get(1).id()).isSameAs(before.children().get(1).id());
    }

    @Test
    void aNewElementLeavesAllOthersTheSame() {
        LiveScene live = live("Everything", Set.of());
        live.listen();
        SceneNode before = node(live.scene(), hall);
        EObject cam = model.add(hall, "parts", "Part", "cam");
        SceneNode after = node(live.refresh(), hall);
        assertThat(after.children()).hasSize(3).startsWith(before.children().get(0));
        assertThat(after.children().get(0)).isSameAs(before.children().get(0));
        assertThat(after.children().get(2).element()).isSameAs(cam);
    }

    @Test
    void whatIsNotShownChangesNothing() {
        LiveScene live = live("MainArea", Set.of());
        live.listen();
        Scene before = live.scene();
        PlantModel.set(bolt, "size", 4);
        assertThat(live.isStale()).isTrue();
        assertThat(live.refresh()).isSameAs(before);
        assertThat(live.isStale()).isFalse();
    }

    @Test
    void aClosedSceneTakesNoticeNoMore() {
        LiveScene live = live("Everything", Set.of());
        live.listen();
        live.close();
        PlantModel.set(bolt, "size", 4);
        assertThat(live.isStale()).isFalse();
        assertThat(bolt.eAdapters()).isEmpty();
        assertThat(live.refreshAll()).isEqualTo(play("Everything"));
    }

    @Test
    void whatAPersonHidTakesWhatIsInsideAndItsLinesWithIt() {
        PlantModel.set(bolt, "boss", axle);
        PlantModel.set(bolt, "on", true);
        LiveScene live = live("Everything", Set.of());
        assertThat(live.scene().edges()).isNotEmpty().allMatch(SceneEdge::visible);
        Arrangement hidden =
                new Arrangement(Map.of(hall, new Placement(0, 0, null, null, true)), Map.of());
        Scene scene = live.choose(Set.of(), Set.of(), hidden);
        SceneNode node = node(scene, hall);
        assertThat(node.visible()).isFalse();
        assertThat(node.hiddenByFilter()).isFalse();
        assertThat(node.children()).isNotEmpty().noneMatch(SceneNode::visible);
        assertThat(scene.edges()).isNotEmpty().noneMatch(SceneEdge::visible);
        assertThat(live.choose(Set.of(), Set.of(), Arrangement.NONE).edges())
                .allMatch(SceneEdge::visible);
    }

    @Test
    void treesTellWhomANodeHangsBelow() {
        PlantModel.set(bolt, "boss", axle);
        Scene scene = play("Everything");
        NodeId parent = node(scene, hall).children().get(0).id();
        NodeId child = node(scene, hall).children().get(1).id();
        assertThat(scene.hierarchy()).isEqualTo(Map.of(child, parent));
    }

    @Test
    void aPartThatIsItsOwnBossHangsBelowItself() {
        PlantModel.set(bolt, "boss", bolt);
        NodeId self = node(play("Everything"), hall).children().get(1).id();
        assertThat(play("Everything").hierarchy()).isEqualTo(Map.of(self, self));
    }

    private Scene play(String name) {
        return refresher.refresh(
                PlantModel.description(name), model.plant(), Set.of(), Set.of(), Arrangement.NONE);
    }

    private LiveScene live(String name, Set<String> layers) {
        return refresher.live(
                PlantModel.description(name), model.plant(), layers, Set.of(), Arrangement.NONE);
    }

    private static SceneNode node(Scene scene, EObject element) {
        return scene.nodes().stream()
                .filter(n -> n.element() == element && n.kind() == NodeKind.CONTAINER)
                .findFirst()
                .orElseThrow();
    }
}
