package org.keyplan.viewpoint.paging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.paging.Cuts.Span;

import java.util.List;

class CutsTest {

    private static Cuts cuts(List<Span> things, double longest) {
        return new Cuts(things, List.of(), longest);
    }

    @Test
    void stripThatFitsIsNotCut() {
        assertThat(cuts(List.of(new Span(10, 90)), 100).between(0, 100)).isEmpty();
    }

    @Test
    void cutsGoThroughTheMiddleOfGaps() {
        List<Span> things = List.of(new Span(60, 100), new Span(0, 50), new Span(110, 150));
        assertThat(cuts(things, 100).between(0, 150)).containsExactly(55.);
        assertThat(cuts(things, 110).between(0, 150)).containsExactly(55.);
        assertThat(cuts(things, 60).between(0, 150)).containsExactly(55., 105.);
    }

    @Test
    void piecesAreAboutEquallyLong() {
        assertThat(cuts(List.of(), 100).between(0, 240)).containsExactly(80., 160.);
    }

    @Test
    void wideGapIsBetterThanANarrowOneNearby() {
        List<Span> things = List.of(new Span(0, 65), new Span(95, 108), new Span(112, 200));
        assertThat(cuts(things, 150).between(0, 200)).containsExactly(80.);
    }

    @Test
    void cutBesideABoxIsBetterThanOneThroughIt() {
        List<Span> things = List.of(new Span(0, 60), new Span(70, 95), new Span(105, 200));
        assertThat(cuts(things, 150).between(0, 200)).containsExactly(100.);
        List<Span> boxes = List.of(new Span(0, 62), new Span(68, 200));
        assertThat(new Cuts(things, boxes, 150).between(0, 200)).containsExactly(65.);
    }

    @Test
    void pageMoreIsBetterThanACutThing() {
        List<Span> things = List.of(new Span(0, 55), new Span(60, 140), new Span(145, 200));
        assertThat(cuts(things, 100).between(0, 200)).containsExactly(57.5, 142.5);
    }

    @Test
    void shortPieceIsBetterThanACutThing() {
        List<Span> things = List.of(new Span(0, 15), new Span(20, 115));
        assertThat(cuts(things, 100).between(0, 115)).containsExactly(17.5);
    }

    @Test
    void whereThereIsNoGapTheFewestThingsAreCut() {
        List<Span> things =
                List.of(
                        new Span(0, 80),
                        new Span(10, 90),
                        new Span(70, 150),
                        new Span(75, 160),
                        new Span(85, 200));
        List<Double> cuts = cuts(things, 100).between(0, 200);
        assertThat(cuts.get(0)).isEqualTo(70);
    }

    @Test
    void thingLargerThanAPageIsCutAtTheEndOfThePage() {
        assertThat(cuts(List.of(new Span(0, 250)), 100).between(0, 250))
                .containsExactly(100., 200.);
    }
}
