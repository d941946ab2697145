package org.keyplan.viewpoint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacedTest {
    @Test
    void aNewSubordinateComesBelowThePlacedBoss() {
        Draft draft = tree("Ann", "Bob -> Ann", "Ann @ 900 500");
        Box ann = draft.box("Ann");
        Box bob = draft.box("Bob");
        assertThat(ann.x).isEqualTo(900);
        assertThat(ann.y).isEqualTo(500);
        assertThat(bob.centerX()).isEqualTo(ann.centerX());
        assertThat(bob.y).isEqualTo(ann.bottom() + TreeRows.LEVEL);
    }

    @Test
    void whatIsNewMakesWayForWhatIsPlaced() {
        Draft draft = tree("Ann", "Bob -> Ann", "Cid", "Ann @ 900 500", "Cid @ 890 600");
        assertThat(draft.box("Cid").x).isEqualTo(890);
        assertThat(draft.box("Cid").y).isEqualTo(600);
        Geometry.isSound(draft.graph);
    }

    @Test
    void everythingInAPlacedUnitMovesAlong() {
        Draft draft = tree("Board {", "Ann", "Bob -> Ann", "}", "Board @ 300 200");
        assertThat(draft.box("Board").bounds()).extracting(Rect::x, Rect::y).contains(300.0, 200.0);
        Geometry.isSound(draft.graph);
        assertThat(draft.box("Ann").y).isEqualTo(200 + Draft.HEADER + Graph.PADDING);
    }

    @Test
    void aUnitGoesAroundThePeoplePlacedInIt() {
        Draft draft = tree("Board {", "Ann", "Bob -> Ann", "}", "Ann @ 300 200", "Bob @ 700 400");
        assertThat(draft.box("Board").bounds())
                .isEqualTo(
                        new Rect(
                                284,
                                200 - 16 - Draft.HEADER,
                                400 + Draft.WIDTH + 32,
                                200 + Draft.HEIGHT + 32 + Draft.HEADER));
    }

    @Test
    void aUnitGrowsForAPersonWhoIsNewInIt() {
        Draft draft = tree("Board {", "Ann", "Bob -> Ann", "}", "Board @ 50 50", "Ann @ 66 120");
        Geometry.isSound(draft.graph);
        assertThat(draft.box("Ann").x).isEqualTo(66);
        assertThat(draft.box("Board").x).isEqualTo(50);
    }

    @Test
    void aUnitGrowsWhereItHitsNoOtherPlacedUnit() {
        Draft draft =
                tree(
                        "A {",
                        "Ann",
                        "New ~ Ann",
                        "}",
                        "B {",
                        "Bob",
                        "}",
                        "A @ 50 50",
                        "Ann @ 66 98",
                        "B @ 300 50",
                        "Bob @ 316 98");
        Geometry.isSound(draft.graph);
        assertThat(draft.box("B").x).isEqualTo(300);
        assertThat(draft.box("New").y).isGreaterThan(draft.box("Ann").bottom());
    }

    @Test
    void aPersonPlacedInAnotherUnitBeforeIsTakenForNew() {
        Draft draft =
                tree(
                        "A {",
                        "Ann",
                        "}",
                        "B {",
                        "Bob",
                        "}",
                        "A @ 50 50",
                        "Ann @ 2000 1000",
                        "B @ 1980 940",
                        "Bob @ 2300 1000");
        Geometry.isSound(draft.graph);
        assertThat(draft.box("Ann").x).isLessThan(400);
        assertThat(draft.box("Bob").x).isEqualTo(2300);
    }

    @Test
    void stackedPeopleWhoWerePlacedStillHangAtOneLine() {
        Draft draft =
                tree(
                        "Ann",
                        "Bob -> Ann",
                        "Cid -> Ann",
                        "Ann @ 100 100",
                        "Bob @ 132 200",
                        "Cid @ 132 300");
        Box cid = draft.box("Cid");
        Wire wire = draft.wire("Cid", "Ann");
        assertThat(wire.orthogonal).isTrue();
        assertThat(wire.route.get(0).x()).isEqualTo(cid.x);
        assertThat(wire.route.get(0).y()).isEqualTo(cid.centerY());
        assertThat(wire.route.get(1).x()).isEqualTo(cid.x - TreeItem.INDENT);
        assertThat(Geometry.runsThroughACard(draft.graph, wire)).isFalse();
    }

    @Test
    void aSubordinatePlacedAboveTheBossIsStillReached() {
        Draft draft = tree("Ann", "Bob -> Ann", "Ann @ 400 400", "Bob @ 400 100");
        Geometry.isSound(draft.graph);
        assertThat(draft.wire("Bob", "Ann").orthogonal).isTrue();
    }

    @Test
    void boxesThatAPersonLetOverlapAreToleratedAndConnected() {
        Draft draft = tree("Ann", "Bob -> Ann", "Cid ~ Bob", "Ann @ 40 40", "Bob @ 40 40");
        assertThat(draft.box("Bob").bounds()).isEqualTo(draft.box("Ann").bounds());
        draft.graph.wires.forEach(w -> assertThat(w.route).hasSizeGreaterThan(1));
    }

    private static Draft tree(String... lines) {
        return Draft.of(lines).layout(Plan.Kind.TREE);
    }
}
