package org.keyplan.viewpoint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class BandLayoutTest {
    private static final String[] CHAIN = {
        "Goals {", "G1", "G2", "}", "Pressures {", "P1", "P2", "}", "G1 ~ P2", "G2 ~ P1"
    };

    @Test
    void cardsAreOrderedSoThatLinesDoNotCross() {
        Draft draft = rows(CHAIN);
        boolean goalsInOrder = draft.box("G1").x < draft.box("G2").x;
        boolean pressuresInOrder = draft.box("P2").x < draft.box("P1").x;
        assertThat(goalsInOrder).isEqualTo(pressuresInOrder);
        Geometry.isSound(draft.graph);
    }

    @Test
    void aChainIsOneStraightLine() {
        Draft draft = rows(CHAIN);
        assertThat(draft.box("G1").centerX()).isEqualTo(draft.box("P2").centerX());
        assertThat(draft.wire("G1", "P2").route).hasSize(2);
        assertThat(draft.wire("G1", "P2").orthogonal).isTrue();
    }

    @Test
    void aLineThatSkipsABandPassesBetweenItsCards() {
        Draft draft =
                rows(
                        "A {", "A1", "}", "B {", "B1", "B2", "}", "C {", "C1", "}", "A1 ~ C1",
                        "A1 ~ B1");
        Wire wire = draft.wire("A1", "C1");
        assertThat(Geometry.runsThroughACard(draft.graph, wire)).isFalse();
        assertThat(wire.route.get(0).y()).isEqualTo(draft.box("A1").bottom());
        assertThat(wire.route.get(wire.route.size() - 1).y()).isEqualTo(draft.box("C1").y);
    }

    @Test
    void anEmptyBandKeepsItsHeaderAndItsPlace() {
        Draft draft = rows("A {", "A1", "}", "B {", "}", "C {", "C1", "}", "A1 ~ C1");
        Box empty = draft.box("B");
        assertThat(empty.y).isGreaterThan(draft.box("A").bottom());
        assertThat(empty.bottom()).isLessThan(draft.box("C").y);
        assertThat(empty.height).isGreaterThanOrEqualTo(Draft.HEADER);
        assertThat(empty.width).isEqualTo(draft.box("A").width);
    }

    @Test
    void manyCardsOfABandStandInSeveralLines() {
        Draft draft = Draft.of("A {", "}", "B {", "B1", "}");
        for (int i = 0; i < 30; i++) {
            draft.add("a" + i, Box.Kind.CARD, draft.box("A"), Draft.WIDTH, Draft.HEIGHT);
        }
        draft.layout(Plan.Kind.ROWS);
        long lines = draft.box("A").children.stream().mapToDouble(b -> b.y).distinct().count();
        assertThat(lines).isBetween(3L, 10L);
        Geometry.isSound(draft.graph);
    }

    @Test
    void aLineWithinABandRunsAboveItsCards() {
        Draft draft = rows("A {", "A1", "A2", "A3", "A1 ~ A3", "}", "B {", "B1", "}");
        Wire wire = draft.wire("A1", "A3");
        assertThat(wire.orthogonal).isTrue();
        assertThat(Geometry.runsThroughACard(draft.graph, wire)).isFalse();
        assertThat(wire.route.get(1).y()).isLessThan(draft.box("A1").y);
    }

    @Test
    void columnsStandSideBySide() {
        Draft draft = Draft.of(CHAIN).layout(Plan.Kind.COLUMNS);
        assertThat(draft.box("Pressures").x).isGreaterThan(draft.box("Goals").right());
        assertThat(draft.box("G1").x).isEqualTo(draft.box("G2").x);
        Wire wire = draft.wire("G1", "P2");
        assertThat(wire.route.get(0).x()).isEqualTo(draft.box("G1").right());
        assertThat(wire.route.get(wire.route.size() - 1).x()).isEqualTo(draft.box("P2").x);
    }

    @Test
    void cardsOfOneLineAreOfOneHeight() {
        Draft draft = Draft.of("A {", "A1", "}", "B {", "}");
        draft.add("high", Box.Kind.CARD, draft.box("A"), Draft.WIDTH, 140);
        draft.layout(Plan.Kind.ROWS);
        assertThat(List.of(draft.box("A1").height, draft.box("A1").y))
                .isEqualTo(List.of(140.0, draft.box("high").y));
    }

    @Test
    void aPlacedCardStaysAndItsBandGoesAroundIt() {
        String[] text = {"A {", "A1", "A2", "}", "B {", "B1", "}", "A1 ~ B1", "A1 @ 700 300"};
        Draft draft = rows(text);
        assertThat(draft.box("A1").x).isEqualTo(700);
        assertThat(draft.box("A1").y).isEqualTo(300);
        Geometry.isSound(draft.graph);
    }

    private static Draft rows(String... lines) {
        return Draft.of(lines).layout(Plan.Kind.ROWS);
    }
}
