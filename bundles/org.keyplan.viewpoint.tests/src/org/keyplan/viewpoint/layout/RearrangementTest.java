package org.keyplan.viewpoint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.description.LayoutHint;
import org.keyplan.viewpoint.scene.Arrangement;
import org.keyplan.viewpoint.scene.Arrangement.Line;
import org.keyplan.viewpoint.scene.Arrangement.Placement;
import org.keyplan.viewpoint.scene.Arrangement.Point;
import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.NodeKind;
import org.keyplan.viewpoint.scene.Notes;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a person's moves make of an arrangement, seen in the layout that follows. */
class RearrangementTest {
    private final Scenes scenes = new Scenes(Scenes.TREE);
    private final EObject ann = Scenes.element();
    private final EObject bob = Scenes.element();
    private final NodeId unit = scenes.unit(Scenes.element(), NodeKind.CONTAINER, ann, bob);
    private final NodeId annNode = new NodeId(unit, "Person", ann);
    private final NodeId bobNode = new NodeId(unit, "Person", bob);
    private final NodeId cid = scenes.card(Scenes.element());
    private final EdgeId line = scenes.reportsTo(bobNode, annNode);
    private Arrangement arrangement = Arrangement.NONE;

    private Layout layout() {
        return Layouter.layout(
                scenes.scene(), scenes.sizes, arrangement, LayoutOptions.automatic());
    }

    private Rearrangement now() {
        return new Rearrangement(scenes.scene(), scenes.sizes, layout(), arrangement);
    }

    private void move(NodeId node, double dx, double dy) {
        arrangement = now().placed(Map.of(node, layout().bounds().get(node).moved(dx, dy)));
    }

    private Rect at(NodeId node) {
        return layout().bounds().get(node);
    }

    @Test
    void whatIsMovedStandsThereAndNothingElseJumps() {
        Layout before = layout();

        move(cid, 300, 250);

        Layout after = layout();
        assertThat(after.bounds().get(cid)).isEqualTo(before.bounds().get(cid).moved(300, 250));
        for (NodeId other : List.of(unit, annNode, bobNode)) {
            assertThat(after.bounds().get(other)).isEqualTo(before.bounds().get(other));
        }
        assertThat(arrangement.placements()).hasSize(4);
    }

    @Test
    void whatIsInAUnitMovesAlong() {
        Layout before = layout();

        move(unit, 120, 80);

        for (NodeId each : List.of(unit, annNode, bobNode)) {
            assertThat(at(each)).isEqualTo(before.bounds().get(each).moved(120, 80));
        }
    }

    @Test
    void movingAUnitAndSomebodyInItMovesHimOnce() {
        Layout before = layout();

        arrangement =
                now().placed(
                                Map.of(
                                        unit, at(unit).moved(50, 60),
                                        annNode, at(annNode).moved(50, 60)));

        assertThat(at(annNode)).isEqualTo(before.bounds().get(annNode).moved(50, 60));
        assertThat(at(unit)).isEqualTo(before.bounds().get(unit).moved(50, 60));
    }

    @Test
    void aUnitGrowsToHoldWhatIsMovedOverItsLeftAndUpperEdge() {
        move(unit, 400, 400);
        Rect bobBefore = at(bobNode);
        Rect unitBefore = at(unit);

        move(annNode, -200, -150);

        assertThat(at(bobNode)).isEqualTo(bobBefore);
        assertThat(at(unit).x()).isEqualTo(at(annNode).x() - Graph.PADDING);
        assertThat(at(unit).right()).isEqualTo(unitBefore.right());
        assertThat(at(unit).contains(at(annNode))).isTrue();
        assertThat(at(unit).contains(at(bobNode))).isTrue();
    }

    @Test
    void nothingLeavesTheSheet() {
        move(annNode, -5000, -5000);

        assertThat(at(unit).x()).isEqualTo(0);
        assertThat(at(unit).y()).isEqualTo(0);
        assertThat(at(annNode).x()).isEqualTo(Graph.PADDING);
    }

    @Test
    void aLargerSizeIsKeptAndASmallerOneIsNotSmallerThanTheText() {
        Rect before = at(cid);
        arrangement = now().placed(Map.of(cid, new Rect(before.x(), before.y(), 300, 100)));
        assertThat(at(cid)).isEqualTo(new Rect(before.x(), before.y(), 300, 100));

        arrangement = now().placed(Map.of(cid, new Rect(before.x(), before.y(), 10, 10)));
        assertThat(at(cid)).isEqualTo(new Rect(before.x(), before.y(), 196, 74));
    }

    @Test
    void aResizedUnitStaysAroundWhatIsInside() {
        move(unit, 300, 300);
        Rect before = at(unit);
        Rect annBefore = at(annNode);

        arrangement =
                now().placed(
                                Map.of(
                                        unit,
                                        new Rect(
                                                before.x() + 150,
                                                before.y() - 50,
                                                before.width() - 150,
                                                before.height() + 50)));

        assertThat(at(annNode)).isEqualTo(annBefore);
        assertThat(at(unit).contains(annBefore)).isTrue();
        assertThat(at(unit).y()).isEqualTo(before.y() - 50);
    }

    @Test
    void whatIsNewStandsWhereItWasPutButInsideItsUnit() {
        move(unit, 300, 300);
        Layout before = layout();
        EObject dan = Scenes.element();
        NodeId danNode = new NodeId(null, "Person", dan);

        arrangement = now().added(danNode, 900, 40);
        assertThat(arrangement.placements().get(dan))
                .isEqualTo(new Placement(900, 40, null, null, false));
        assertThat(layout().bounds()).isEqualTo(before.bounds());

        EObject eve = Scenes.element();
        Rect around = at(unit);
        arrangement = now().added(new NodeId(unit, "Person", eve), around.x() + 2, around.y() + 3);
        assertThat(arrangement.placements().get(eve))
                .isEqualTo(
                        new Placement(
                                around.x() + Graph.PADDING,
                                around.y() + 32 + Graph.PADDING,
                                null,
                                null,
                                false));
    }

    @Test
    void bendsGoWithTheirLineIfBothEndsMakeTheSameStep() {
        arrangement = now().bent(line, List.of(new Point(500, 300)));

        move(unit, 40, 30);
        assertThat(arrangement.bends().get(new Line(bob, ann)))
                .containsExactly(new Point(540, 330));

        move(bobNode, 10, 10);
        assertThat(arrangement.bends().get(new Line(bob, ann)))
                .containsExactly(new Point(540, 330));
    }

    @Test
    void aBentLineFindsItsWayAgain() {
        arrangement = now().bent(line, List.of(new Point(500, 300)));
        assertThat(layout().routes().get(line)).contains(new Point(500, 300));

        arrangement = now().bent(line, List.of());
        assertThat(arrangement.bends()).isEmpty();
        assertThat(layout().routes().get(line)).doesNotContain(new Point(500, 300));
    }

    @Test
    void hidingLeavesTheRestAutomatic() {
        arrangement = now().hidden(List.of(cid));

        assertThat(arrangement.placements())
                .hasSize(1)
                .allSatisfy((element, place) -> assertThat(place.hidden()).isTrue());
        arrangement = now().shown(List.of(cid.element()));
        assertThat(arrangement).isEqualTo(Arrangement.NONE);
    }

    @Test
    void whatWasPlacedIsShownAgainWhereItWas() {
        move(cid, 500, 10);
        Rect before = at(cid);

        arrangement = now().hidden(List.of(cid));
        assertThat(arrangement.placements().get(cid.element()).hidden()).isTrue();
        arrangement = now().shown(List.of(cid.element()));

        assertThat(at(cid)).isEqualTo(before);
    }

    @Test
    void layingOutEverythingForgetsPlacesButNotWhatIsHidden() {
        Layout untouched = layout();
        move(cid, 500, 10);
        arrangement = now().bent(line, List.of(new Point(500, 300)));
        arrangement = now().hidden(List.of(annNode));

        arrangement = now().automatic();

        assertThat(arrangement.placements().keySet()).containsOnly(ann);
        assertThat(arrangement.bends()).isEmpty();
        arrangement = now().shown(List.of(ann));
        assertThat(layout().bounds()).isEqualTo(untouched.bounds());
    }

    @Test
    void layingOutASelectionLeavesTheOthers() {
        move(unit, 500, 300);
        Rect unitBefore = at(unit);
        move(cid, 2000, 1500);

        arrangement = now().automatic(Set.of(cid));

        assertThat(at(unit)).isEqualTo(unitBefore);
        assertThat(at(cid).x()).isLessThan(2000);
        assertThat(at(cid).overlaps(unitBefore)).isFalse();
        assertThat(arrangement.placements().get(cid.element()))
                .isEqualTo(new Placement(at(cid).x(), at(cid).y(), null, null, false));
    }

    @Test
    void onlyWhatHasAPlaceOfItsOwnIsMovable() {
        Scenes others = new Scenes(LayoutHint.NONE);
        EObject item = Scenes.element();
        NodeId list = others.unit(Scenes.element(), NodeKind.LIST, item);
        NodeId first = others.card(ann);
        NodeId second = others.card(ann, "Again", true);
        NodeId hidden = others.card(bob, "Person", false);
        Layout layout =
                Layouter.layout(
                        others.scene(), others.sizes, Arrangement.NONE, LayoutOptions.automatic());
        Rearrangement rearrangement =
                new Rearrangement(others.scene(), others.sizes, layout, Arrangement.NONE);

        assertThat(rearrangement.isMovable(list)).isTrue();
        assertThat(rearrangement.isMovable(first)).isTrue();
        assertThat(rearrangement.isMovable(new NodeId(list, "Person", item))).isFalse();
        assertThat(rearrangement.isMovable(second)).isFalse();
        assertThat(rearrangement.isMovable(hidden)).isFalse();
    }

    @Test
    void aNoteStaysWhereItIsWhateverIsArrangedAndPlacesNothingElse() {
        EObject note = Scenes.element();
        scenes.note(note);
        Layout before = layout();
        arrangement = now().noted(note, new Point(-3, 400), 200.0, null, "");
        arrangement = now().worded(note, "Look here");

        assertThat(arrangement.notes()).containsExactly(Map.entry(note, "Look here"));
        assertThat(arrangement.placements()).containsOnlyKeys(note);
        assertThat(at(Notes.id(note)).x()).isZero();
        assertThat(at(Notes.id(note)).width()).isEqualTo(200);
        assertThat(at(cid)).isEqualTo(before.bounds().get(cid));

        move(Notes.id(note), 50, 20);
        assertThat(arrangement.placements()).containsOnlyKeys(note);
        arrangement = now().automatic();
        arrangement = now().automatic(Set.of(Notes.id(note), cid));
        arrangement = now().hidden(List.of(Notes.id(note)));
        arrangement = now().bent(line, List.of(new Point(500, 500)));

        assertThat(at(Notes.id(note)).x()).isEqualTo(50);
        assertThat(at(Notes.id(note)).y()).isEqualTo(420);
        assertThat(at(Notes.id(note)).width()).isEqualTo(200);
        assertThat(arrangement.notes()).containsExactly(Map.entry(note, "Look here"));
        assertThat(layout().height()).isGreaterThan(440);
    }
}
