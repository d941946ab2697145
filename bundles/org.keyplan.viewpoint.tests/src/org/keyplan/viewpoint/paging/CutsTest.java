package org.keyplan.viewpoint.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.paging.Cuts.Span;

import java.util.ArrayList;
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
        List<Double> cuts = cuts(List.of(), 100).between(0, 240);
        assertThat(cuts).hasSize(2);
        assertThat(cuts.get(0)).isEqualTo(80, within(10.));
        assertThat(cuts.get(1)).isEqualTo(160, within(10.));
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
    void pageMoreIsBetterThanTwoBoxesCut() {
        List<Span> boxes = new ArrayList<>();
        List<Span> things = new ArrayList<>();
        for (int unit = 0; unit < 4; unit++) {
            boxes.add(new Span(unit * 70, unit * 70 + 66));
            for (int card = 0; card < 3; card++) {
                things.add(new Span(unit * 70 + card * 22 + 1, unit * 70 + card * 22 + 20));
            }
        }
        assertThat(new Cuts(things, boxes, 102).between(0, 276))
                .hasSize(3)
                .allMatch(cut -> boxes.stream().noneMatch(b -> b.from() < cut && cut < b.to()));
        assertThat(new Cuts(things, List.of(), 102).between(0, 276)).hasSize(2);
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
        assertThat(cuts(things, 110).between(0, 200))
                .singleElement()
                .satisfies(
                        cut ->
                                assertThat(things)
                                        .filteredOn(t -> t.from() < cut && cut < t.to())
                                        .hasSize(3));
        List<Span> fewer = List.of(new Span(0, 100), new Span(50, 120), new Span(90, 130));
        assertThat(cuts(fewer, 120).between(0, 130)).hasSize(1);
        double cut = cuts(fewer, 120).between(0, 130).get(0);
        assertThat(fewer).filteredOn(t -> t.from() < cut && cut < t.to()).hasSize(1);
    }

    @Test
    void thingLargerThanAPageIsCutAsOftenAsNeeded() {
        List<Double> cuts = cuts(List.of(new Span(10, 240)), 100).between(0, 250);
        assertThat(cuts).hasSize(2);
        assertThat(cuts.get(0)).isLessThanOrEqualTo(100);
    }
}
