package org.keyplan.viewpoint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class NetworkLayoutTest {
    @Test
    void twoWhoAreConnectedStandBesideEachOtherAndAStraightLineJoinsThem() {
        Draft draft = network("Ann", "Bob", "Ann ~ Bob");
        Wire wire = draft.wire("Ann", "Bob");
        assertThat(wire.route).hasSize(2);
        assertThat(wire.curved).isFalse();
        Geometry.isSound(draft.graph);
    }

    @Test
    void linesBetweenTheSameTwoLieBesideEachOther() {
        Draft draft = network("Ann", "Bob", "Ann ~ Bob", "Bob ~ Ann", "Ann ~ Bob");
        List<Wire> wires = draft.graph.wires;
        for (int i = 0; i < wires.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(ends(wires.get(i), draft)).isNotEqualTo(ends(wires.get(j), draft));
            }
        }
    }

    private static List<Object> ends(Wire wire, Draft draft) {
        boolean forward = wire.source == draft.box("Ann");
        Object first = wire.route.get(0);
        Object last = wire.route.get(wire.route.size() - 1);
        return forward ? List.of(first, last) : List.of(last, first);
    }

    @Test
    void everybodyConnectedWithEverybodyGivesAnEllipseWithTheMostImportantOnTop() {
        Draft draft = new Draft();
        for (int i = 0; i < 14; i++) {
            Box box = draft.graph.add(Box.Kind.CARD, null, 196, 74, i == 9 ? 5 : 1);
            for (Box other : draft.graph.boxes.subList(0, i)) {
                draft.graph.connect(box, other);
            }
        }
        draft.layout(Plan.Kind.NETWORK);
        Geometry.isSound(draft.graph);
        Box top = draft.graph.boxes.get(9);
        for (Box box : draft.graph.boxes) {
            assertThat(box.y).isGreaterThanOrEqualTo(top.y);
        }
        Rect all = Packing.bounds(draft.graph.roots);
        assertThat(all.width() / all.height()).isBetween(1.3, 2.2);
    }

    @Test
    void aLineBendsAroundACardInItsWay() {
        Draft draft =
                network(
                        "Ann",
                        "Bob",
                        "Cid",
                        "Ann ~ Cid",
                        "Ann @ 100 300",
                        "Bob @ 500 300",
                        "Cid @ 900 300");
        Wire wire = draft.wire("Ann", "Cid");
        assertThat(wire.curved).isTrue();
        assertThat(wire.route).hasSize(3);
        double peak = wire.extent().get(1).y();
        assertThat(peak > 374 || peak < 300).isTrue();
        Geometry.isSound(draft.graph);
    }

    @Test
    void peopleWithoutAnyLineStandBelow() {
        Draft draft = network("Ann", "Bob", "Cid", "Ann ~ Cid");
        assertThat(draft.box("Bob").y).isGreaterThan(draft.box("Ann").bottom());
        assertThat(draft.box("Bob").y).isGreaterThan(draft.box("Cid").bottom());
    }

    @Test
    void aLoopIsSmallAndTouchesOnlyItsOwnCard() {
        Draft draft = network("Ann", "Ann ~ Ann", "Bob");
        Wire loop = draft.graph.wires.get(0);
        assertThat(loop.route).hasSize(4);
        loop.route.forEach(
                p -> assertThat(p.y()).isBetween(draft.box("Ann").y - 12, draft.box("Ann").y));
    }

    @Test
    void manyThousandAreLaidOutWithoutOverlap() {
        Draft draft = new Draft();
        for (int i = 0; i < 3_000; i++) {
            Box box = draft.graph.add(Box.Kind.CARD, null, 196, 74, 1);
            if (i > 0) {
                draft.graph.connect(box, draft.graph.boxes.get(i * 7 / 11));
            }
        }
        draft.layout(Plan.Kind.NETWORK);
        Obstacles all = new Obstacles(draft.graph);
        for (Box box : draft.graph.boxes) {
            assertThat(all.in(box.outer())).containsExactly(box);
        }
        Rect bounds = Packing.bounds(draft.graph.roots);
        assertThat(bounds.width() / bounds.height()).isBetween(0.8, 3.0);
    }

    @Test
    void itemsOfAListStandBelowEachOtherAndFillIt() {
        Draft draft = Draft.of("Ann");
        Box list = draft.add("list", Box.Kind.STACK, null, 150, 30);
        Box one = draft.add("one", Box.Kind.CARD, list, 210, 20);
        Box two = draft.add("two", Box.Kind.CARD, list, 90, 24);
        draft.graph.connect(draft.box("Ann"), two);
        draft.layout(Plan.Kind.NETWORK);
        assertThat(list.width).isEqualTo(210);
        assertThat(list.height).isEqualTo(74);
        assertThat(one.y).isEqualTo(list.y + 30);
        assertThat(two.y).isEqualTo(one.bottom());
        assertThat(two.width).isEqualTo(210);
        Geometry.isSound(draft.graph);
    }

    @Test
    void borderedNodesStraddleTheBorderWithoutOverlap() {
        Draft draft = Draft.of("Ann", "Bob", "Ann ~ Bob");
        Box ann = draft.box("Ann");
        for (int i = 0; i < 9; i++) {
            draft.graph.addBordered(ann, 20, 20);
        }
        draft.layout(Plan.Kind.NETWORK);
        Geometry.nothingOverlaps(ann.bordered);
        for (Box box : ann.bordered) {
            assertThat(List.of(ann.x, ann.right())).contains(box.centerX());
            assertThat(box.y).isGreaterThanOrEqualTo(ann.y);
            assertThat(box.bottom()).isLessThanOrEqualTo(ann.bottom());
        }
        Geometry.isSound(draft.graph);
    }

    private static Draft network(String... lines) {
        return Draft.of(lines).layout(Plan.Kind.NETWORK);
    }
}
