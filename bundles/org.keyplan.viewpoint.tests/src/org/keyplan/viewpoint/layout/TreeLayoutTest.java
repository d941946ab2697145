package org.keyplan.viewpoint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.scene.Arrangement.Point;

import java.util.List;

class TreeLayoutTest {
    @Test
    void aFewSubordinatesStandSideBySideBelowTheMiddleOfTheirBoss() {
        Draft draft = tree("Ann", "Bob -> Ann", "Cid -> Ann", "Dan -> Ann");
        assertThat(draft.box("Bob").x).isLessThan(draft.box("Cid").x);
        assertThat(draft.box("Cid").x).isLessThan(draft.box("Dan").x);
        assertThat(draft.box("Cid").centerX()).isEqualTo(draft.box("Ann").centerX());
        assertThat(draft.box("Cid").x - draft.box("Bob").right()).isEqualTo(Graph.CARD_GAP);
        assertThat(draft.box("Bob").y).isEqualTo(draft.box("Dan").y);
    }

    @Test
    void allSubordinatesShareOneTrunkAndAreEnteredAtTheMiddleOfTheTop() {
        Draft draft = tree("Ann", "Bob -> Ann", "Cid -> Ann", "Dan -> Ann");
        Box ann = draft.box("Ann");
        double shared = Double.NaN;
        for (String name : List.of("Bob", "Dan")) {
            Box box = draft.box(name);
            List<Point> route = draft.wire(name, "Ann").route;
            assertThat(route).hasSize(4);
            assertThat(route.get(0)).isEqualTo(new Point(box.centerX(), box.y));
            assertThat(route.get(3)).isEqualTo(new Point(ann.centerX(), ann.bottom()));
            shared = Double.isNaN(shared) ? route.get(1).y() : shared;
            assertThat(route.get(1).y()).isEqualTo(shared);
            assertThat(route.get(2).y()).isEqualTo(shared);
        }
        assertThat(draft.wire("Cid", "Ann").route).hasSize(2);
    }

    @Test
    void aLineFromBossToSubordinateRunsTheOtherWay() {
        Draft draft = Draft.of("Ann", "Bob", "Bob ~ Ann");
        draft.graph.wires.clear();
        draft.graph.above.put(draft.box("Bob"), draft.box("Ann"));
        Wire wire = draft.graph.connect(draft.box("Ann"), draft.box("Bob"));
        draft.layout(Plan.Kind.TREE);
        assertThat(wire.route.get(0).y()).isEqualTo(draft.box("Ann").bottom());
        assertThat(wire.route.get(1).y()).isEqualTo(draft.box("Bob").y);
    }

    @Test
    void thirtyPeopleSuitASlide() {
        StringBuilder text = new StringBuilder("top\n");
        for (int i = 0; i < 5; i++) {
            text.append("m").append(i).append(" -> top\n");
            for (int k = 0; k < 5; k++) {
                text.append("p").append(i).append(k).append(" -> m").append(i).append("\n");
            }
        }
        Draft draft = tree(text.toString());
        Rect all = Packing.bounds(draft.graph.roots);
        assertThat(all.width()).isLessThan(1_500);
        assertThat(all.height()).isLessThan(850);
        Geometry.isSound(draft.graph);
    }

    @Test
    void manyPeopleBelowOneBossDoNotMakeALongRow() {
        StringBuilder text = new StringBuilder("top\n");
        for (int i = 0; i < 60; i++) {
            text.append("p").append(i).append(" -> top\n");
        }
        Draft draft = tree(text.toString());
        Rect all = Packing.bounds(draft.graph.roots);
        assertThat(all.width() / all.height()).isBetween(1.0, 2.6);
    }

    @Test
    void peopleOfAUnitStandInItAndItHangsBelowTheBossOfItsHead() {
        Draft draft =
                tree(
                        "Board {",
                        "Ann",
                        "}",
                        "Finance {",
                        "Bob -> Ann",
                        "Cid -> Bob",
                        "}",
                        "Sales {",
                        "Dan -> Ann",
                        "}");
        Geometry.isSound(draft.graph);
        Box board = draft.box("Board");
        Box finance = draft.box("Finance");
        Box sales = draft.box("Sales");
        assertThat(finance.y).isEqualTo(sales.y).isGreaterThan(board.bottom());
        assertThat(sales.x - finance.right()).isEqualTo(Graph.UNIT_GAP);
        assertThat(draft.wire("Bob", "Ann").orthogonal).isTrue();
        assertThat(draft.wire("Bob", "Ann").route.get(0).y()).isEqualTo(draft.box("Bob").y);
    }

    @Test
    void aBossWithPeopleInsideAndOutsideOfTheUnitReachesBoth() {
        Draft draft =
                tree(
                        "Board {",
                        "Ann",
                        "Aid -> Ann",
                        "Ada -> Ann",
                        "Abe -> Ann",
                        "}",
                        "Finance {",
                        "Bob -> Ann",
                        "}");
        for (Wire wire : draft.graph.wires) {
            assertThat(Geometry.runsThroughACard(draft.graph, wire)).isFalse();
            assertThat(wire.route.get(wire.route.size() - 1).y())
                    .isEqualTo(draft.box("Ann").bottom());
        }
    }

    @Test
    void aCycleIsCutBelowWhoComesFirst() {
        Draft draft = tree("Bob -> Cid", "Ann -> Bob", "Cid -> Ann", "Me -> Me");
        assertThat(draft.box("Bob").y).isLessThan(draft.box("Ann").y);
        assertThat(draft.box("Ann").y).isLessThan(draft.box("Cid").y);
        Geometry.isSound(draft.graph);
    }

    @Test
    void dottedLinesDoNotMoveAnybody() {
        String[] solid = {"Ann", "Bob -> Ann", "Cid -> Ann", "Dan -> Bob", "Eve -> Cid"};
        Draft without = tree(solid);
        Draft with = tree(String.join("\n", solid), "Dan ~ Cid", "Eve ~ Ann", "Bob ~ Eve");
        for (Box box : without.graph.boxes) {
            assertThat(with.graph.boxes.get(box.index).bounds()).isEqualTo(box.bounds());
        }
        for (Wire wire : with.graph.wires) {
            assertThat(wire.orthogonal).isTrue();
            assertThat(Geometry.runsThroughACard(with.graph, wire)).isFalse();
        }
    }

    @Test
    void aSecondLineBetweenBossAndSubordinateDoesNotHideTheFirst() {
        Draft draft = tree("Ann", "Bob -> Ann", "Cid -> Ann", "Bob ~ Ann");
        List<Point> solid = draft.graph.wires.get(0).route;
        List<Point> dotted = draft.graph.wires.get(2).route;
        assertThat(dotted.get(0)).isNotEqualTo(solid.get(0));
        assertThat(dotted.get(dotted.size() - 1)).isNotEqualTo(solid.get(solid.size() - 1));
    }

    @Test
    void anEmptyUnitKeepsItsHeader() {
        Draft draft = tree("Empty {", "}", "Ann");
        assertThat(draft.box("Empty").height).isGreaterThanOrEqualTo(Draft.HEADER);
        assertThat(draft.box("Empty").width).isGreaterThanOrEqualTo(120);
    }

    @Test
    void nothingGivesAnEmptySheetAndOnePersonStandsAtTheMargin() {
        assertThat(tree("").graph.boxes).isEmpty();
        Box ann = tree("Ann").box("Ann");
        assertThat(ann.bounds()).isEqualTo(new Rect(24, 24, Draft.WIDTH, Draft.HEIGHT));
    }

    @Test
    void aChainOfTenThousandIsLaidOut() {
        Draft draft = new Draft();
        Box before = draft.add("p0", Box.Kind.CARD, null, 100, 40);
        for (int i = 1; i < 10_000; i++) {
            Box box = draft.add("p" + i, Box.Kind.CARD, null, 100, 40);
            draft.reportsTo(box, before);
            before = box;
        }
        draft.layout(Plan.Kind.TREE);
        assertThat(before.x).isEqualTo(24);
        assertThat(before.y).isEqualTo(24 + 9_999 * (40 + TreeRows.LEVEL));
    }

    @Test
    void aPageThatIsHigherThanWideGetsANarrowerTree() {
        String[] text = new String[41];
        text[0] = "top";
        for (int i = 1; i < text.length; i++) {
            text[i] = "p" + i + " -> " + (i < 9 ? "top" : "p" + i % 8);
        }
        text[8] = "p8 -> top\np0 -> top";
        Draft wide = Draft.of(text);
        new GraphLayout(wide.graph, new Plan(Plan.Kind.TREE, 2), wide.places).run();
        Draft high = Draft.of(text);
        new GraphLayout(high.graph, new Plan(Plan.Kind.TREE, 0.7), high.places).run();
        double wideRatio = ratio(wide);
        assertThat(ratio(high)).isLessThan(wideRatio).isBetween(0.4, 1.2);
    }

    private static double ratio(Draft draft) {
        Rect all = Packing.bounds(draft.graph.roots);
        return all.width() / all.height();
    }

    private static Draft tree(String... lines) {
        return Draft.of(lines).layout(Plan.Kind.TREE);
    }
}
