package org.keyplan.viewpoint.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.viewpoint.description.LayoutHint;
import org.keyplan.viewpoint.description.LayoutHint.Direction;
import org.keyplan.viewpoint.scene.Arrangement;
import org.keyplan.viewpoint.scene.Arrangement.Line;
import org.keyplan.viewpoint.scene.Arrangement.Placement;
import org.keyplan.viewpoint.scene.Arrangement.Point;
import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.NodeKind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

class LayouterTest {
    private final EObject ann = Scenes.element();
    private final EObject bob = Scenes.element();
    private final Scenes scenes = new Scenes(Scenes.TREE);
    private final NodeId annId = scenes.card(ann);
    private final NodeId bobId = scenes.card(bob);
    private final EdgeId line = scenes.reportsTo(bobId, annId);
    private final Map<EObject, Placement> placements = new HashMap<>();
    private final Map<Line, List<Point>> bends = new HashMap<>();

    @Test
    void anEmptySceneGivesAnEmptySheet() {
        Layout layout = layout(new Scenes(LayoutHint.NONE), LayoutOptions.automatic());
        assertThat(layout.bounds()).isEmpty();
        assertThat(layout.routes()).isEmpty();
        assertThat(layout.width()).isEqualTo(24);
        assertThat(layout.height()).isEqualTo(24);
    }

    @Test
    void exactlyWhatIsVisibleIsLaidOut() {
        NodeId hidden = scenes.card(Scenes.element(), "Person", false);
        scenes.edge(hidden, annId, null, true);
        scenes.edge(annId, bobId, null, false);
        scenes.reportsTo(annId, hidden);
        Layout layout = layout(scenes, LayoutOptions.automatic());
        assertThat(layout.bounds()).containsOnlyKeys(annId, bobId);
        assertThat(layout.routes()).containsOnlyKeys(line);
        assertThat(layout.orthogonal()).containsExactly(line);
    }

    @Test
    void bossesStandAboveWithAMarginAroundAll() {
        Layout layout = layout(scenes, LayoutOptions.automatic());
        Rect top = layout.bounds().get(annId);
        Rect below = layout.bounds().get(bobId);
        assertThat(top).isEqualTo(new Rect(24, 24, 196, 74));
        assertThat(below.y()).isGreaterThan(top.bottom());
        assertThat(layout.width()).isEqualTo(below.right() + 24);
        assertThat(layout.height()).isEqualTo(below.bottom() + 24);
    }

    @Test
    void whatIsPlacedStaysExactlyAndKeepsItsSize() {
        placements.put(bob, new Placement(301.5, 77, 260.0, 90.0, false));
        Layout layout = layout(scenes, LayoutOptions.automatic());
        assertThat(layout.bounds().get(bobId)).isEqualTo(new Rect(301.5, 77, 260, 90));
        assertThat(layout.bounds().get(annId).overlaps(layout.bounds().get(bobId))).isFalse();
    }

    @Test
    void aSizeThatIsTooSmallForTheTextIsNotKept() {
        placements.put(bob, new Placement(300, 80, 10.0, 10.0, false));
        Rect rect = layout(scenes, LayoutOptions.automatic()).bounds().get(bobId);
        assertThat(rect).isEqualTo(new Rect(300, 80, 196, 74));
    }

    @Test
    void everythingIsLaidOutAgainWhenAsked() {
        Layout fresh = layout(scenes, LayoutOptions.automatic());
        placements.put(bob, new Placement(900, 900, null, null, false));
        bends.put(new Line(bob, ann), List.of(new Point(700, 700)));
        assertThat(layout(scenes, LayoutOptions.all())).isEqualTo(fresh);
    }

    @Test
    void onlySomeAreLaidOutAgainWhenAsked() {
        placements.put(ann, new Placement(400, 50, null, null, false));
        placements.put(bob, new Placement(900, 900, null, null, false));
        Layout layout = layout(scenes, LayoutOptions.only(Set.of(bobId)));
        assertThat(layout.bounds().get(annId).x()).isEqualTo(400);
        assertThat(layout.bounds().get(bobId).centerX()).isEqualTo(400 + 98);
    }

    @ParameterizedTest
    @CsvSource({"NaN,10", "10,Infinity", "1e9,10", "10,-1e9", "-5000,20"})
    void aPlaceThatCannotBeOnASheetCountsAsNone(double x, double y) {
        Layout fresh = layout(scenes, LayoutOptions.automatic());
        placements.put(bob, new Placement(x, y, null, null, false));
        assertThat(layout(scenes, LayoutOptions.automatic())).isEqualTo(fresh);
    }

    @Test
    void whatIsALittleOffTheSheetIsPutOntoIt() {
        placements.put(bob, new Placement(-30, 400, null, null, false));
        Rect rect = layout(scenes, LayoutOptions.automatic()).bounds().get(bobId);
        assertThat(rect).isEqualTo(new Rect(0, 400, 196, 74));
    }

    @Test
    void placesOfElementsThatAreNotShownDoNoHarm() {
        Layout fresh = layout(scenes, LayoutOptions.automatic());
        placements.put(Scenes.element(), new Placement(100, 100, null, null, false));
        bends.put(new Line(Scenes.element(), null), List.of(new Point(1, 1)));
        assertThat(layout(scenes, LayoutOptions.automatic())).isEqualTo(fresh);
    }

    @Test
    void storedBendsAreTheRoute() {
        placements.put(ann, new Placement(100, 100, null, null, false));
        placements.put(bob, new Placement(500, 400, null, null, false));
        bends.put(new Line(bob, ann), List.of(new Point(600, 300), new Point(200, 300)));
        Layout layout = layout(scenes, LayoutOptions.automatic());
        assertThat(layout.routes().get(line))
                .containsExactly(
                        new Point(600, 400),
                        new Point(600, 300),
                        new Point(200, 300),
                        new Point(200, 174));
        assertThat(layout.orthogonal()).contains(line);
    }

    @Test
    void bendsOfALineThatStandsForAnElementAreFoundByIt() {
        EObject tie = Scenes.element();
        EdgeId edge = scenes.edge(annId, bobId, tie, true);
        bends.put(new Line(tie, null), List.of(new Point(600, 150)));
        Layout layout = layout(scenes, LayoutOptions.automatic());
        assertThat(layout.routes().get(edge)).hasSize(3).contains(new Point(600, 150));
    }

    @Test
    void bendsThatCannotBeOnASheetAreIgnored() {
        Layout fresh = layout(scenes, LayoutOptions.automatic());
        bends.put(new Line(bob, ann), List.of(new Point(Double.NaN, 3), new Point(1e12, 3)));
        assertThat(layout(scenes, LayoutOptions.automatic())).isEqualTo(fresh);
    }

    @Test
    void anElementShownTwiceIsPlacedOnce() {
        NodeId again = scenes.card(ann, "Guest", true);
        placements.put(ann, new Placement(400, 300, null, null, false));
        Layout layout = layout(scenes, LayoutOptions.automatic());
        assertThat(layout.bounds().get(annId).x()).isEqualTo(400);
        assertThat(layout.bounds().get(again).overlaps(layout.bounds().get(annId))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, -7, 1e300, Double.POSITIVE_INFINITY})
    void aSizeThatMakesNoSenseDoesNoHarm(double size) {
        scenes.sizes.put(bobId, new Measured(size, size));
        Layout layout = layout(scenes, LayoutOptions.automatic());
        assertThat(layout.width()).isBetween(100.0, 5_000.0);
        assertThat(layout.height()).isBetween(100.0, 5_000.0);
    }

    @Test
    void aNodeThatWasNotMeasuredIsShownAllTheSame() {
        scenes.sizes.remove(bobId);
        Rect rect = layout(scenes, LayoutOptions.automatic()).bounds().get(bobId);
        assertThat(rect.width()).isPositive();
        assertThat(rect.height()).isPositive();
    }

    @Test
    void containersInLayersAreBands() {
        Scenes bands =
                new Scenes(new LayoutHint.Composite(Direction.TOP_TO_BOTTOM, 0, Scenes.HERE));
        NodeId goals = bands.unit(Scenes.element(), NodeKind.CONTAINER, ann);
        NodeId pressures = bands.unit(Scenes.element(), NodeKind.CONTAINER, bob, Scenes.element());
        Layout layout = layout(bands, LayoutOptions.automatic());
        assertThat(layout.bounds().get(goals).width())
                .isEqualTo(layout.bounds().get(pressures).width());
        assertThat(layout.bounds().get(pressures).y())
                .isGreaterThan(layout.bounds().get(goals).bottom());
    }

    @Test
    void cardsInLayersFollowTheDirection() {
        for (Direction direction : Direction.values()) {
            Scenes flow = new Scenes(new LayoutHint.Composite(direction, 0, Scenes.HERE));
            NodeId from = flow.card(ann);
            NodeId to = flow.card(bob);
            flow.edge(from, to, null, true);
            Layout layout = layout(flow, LayoutOptions.automatic());
            Rect a = layout.bounds().get(from);
            Rect b = layout.bounds().get(to);
            boolean follows =
                    switch (direction) {
                        case TOP_TO_BOTTOM -> a.bottom() < b.y();
                        case LEFT_TO_RIGHT -> a.right() < b.x();
                        case BOTTOM_TO_TOP -> b.bottom() < a.y();
                    };
            assertThat(follows).as(direction + ": " + a + " " + b).isTrue();
        }
    }

    @Test
    void itemsOfAListFillIt() {
        Scenes lists = new Scenes(LayoutHint.NONE);
        NodeId list = lists.unit(Scenes.element(), NodeKind.LIST, ann, bob);
        Layout layout = layout(lists, LayoutOptions.automatic());
        assertThat(layout.bounds().get(list)).isEqualTo(new Rect(24, 24, 196, 32 + 74 + 74));
        assertThat(new ArrayList<>(layout.bounds().values()).get(2))
                .isEqualTo(new Rect(24, 24 + 32 + 74, 196, 74));
    }

    @Test
    void aRatioThatNoPageHasIsRefused() {
        assertThatThrownBy(() -> LayoutOptions.automatic().withRatio(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NaN");
    }

    private Layout layout(Scenes of, LayoutOptions options) {
        return Layouter.layout(of.scene(), of.sizes, new Arrangement(placements, bends), options);
    }
}
