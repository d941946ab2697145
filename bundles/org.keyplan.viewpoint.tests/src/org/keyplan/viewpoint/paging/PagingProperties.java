package org.keyplan.viewpoint.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.paging.Cuts.Span;
import org.keyplan.viewpoint.picture.SampleDrawings;

import java.util.ArrayList;
import java.util.List;

/** What holds of every sheet, however its cards lie. */
class PagingProperties {

    private static final double LENGTH = 1000;

    @Provide
    Arbitrary<List<Span>> things() {
        Arbitrary<Integer> starts = Arbitraries.integers().between(0, 960);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 40);
        return Combinators.combine(starts, lengths)
                .as((start, length) -> new Span(start, start + length))
                .list()
                .ofMaxSize(40);
    }

    @Property
    void everyPieceFitsAndThingsAreCutOnlyWhereThereIsNoGap(
            @ForAll("things") List<Span> things,
            @ForAll @IntRange(min = 60, max = 700) int longest) {
        List<Double> ends =
                new ArrayList<>(new Cuts(things, List.of(), longest).between(0, LENGTH));
        ends.add(LENGTH);
        double start = 0;
        for (double end : ends) {
            assertThat(end).isGreaterThan(start).isLessThanOrEqualTo(start + longest + 1e-3);
            if (isCut(things, end)) {
                assertThat(unbroken(things, end)).isGreaterThan(longest);
            }
            start = end;
        }
    }

    /** How long the row of things without a gap is that lies at a place. */
    private static double unbroken(List<Span> things, double place) {
        double from = place;
        double to = place;
        for (int i = 0; i < things.size(); i++) {
            for (Span thing : things) {
                if (thing.from() < to && thing.to() > from
                        || thing.from() < place && place < thing.to()) {
                    from = Math.min(from, thing.from());
                    to = Math.max(to, thing.to());
                }
            }
        }
        return to - from;
    }

    private static boolean isCut(List<Span> things, double place) {
        return things.stream().anyMatch(thing -> thing.from() < place && place < thing.to());
    }

    @Provide
    Arbitrary<Drawing> sheets() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 40);
        return Combinators.combine(places, places)
                .as((x, y) -> new int[] {x * 97, y * 61})
                .list()
                .ofMinSize(2)
                .ofMaxSize(30)
                .map(
                        corners -> {
                            List<Shape> shapes = new ArrayList<>();
                            for (int i = 0; i < corners.size(); i++) {
                                int[] at = corners.get(i);
                                int[] to = corners.get((i * 7 + 1) % corners.size());
                                shapes.add(
                                        SampleDrawings.line("l" + i, at[0], at[1], to[0], to[1]));
                                shapes.add(
                                        SampleDrawings.card("n" + i, at[0], at[1], "N" + i, "T"));
                            }
                            return SampleDrawings.drawing(4200, 2600, shapes.toArray(Shape[]::new));
                        });
    }

    @Property(tries = 100)
    void tilesHoldEverythingOnceAndFitThePage(
            @ForAll("sheets") Drawing drawing, @ForAll boolean rows) {
        Sheet sheet = Sheet.of(drawing);
        Tiling.Frame frame = new Tiling.Frame(false, 0.6, 1000, 1400);
        Tiling tiling = rows ? Tiling.byRows(sheet, frame) : Tiling.byColumns(sheet, frame);
        List<Region> tiles = tiling.tiles();
        for (Region tile : tiles) {
            assertThat(tile.width()).isLessThanOrEqualTo(frame.width() + 1e-3);
            assertThat(tile.height()).isLessThanOrEqualTo(frame.height() + 1e-3);
            assertThat(tiles.stream().filter(other -> other != tile && other.overlaps(tile)))
                    .isEmpty();
            assertThat(sheet.parts().stream().anyMatch(part -> !part.within(tile).isEmpty()))
                    .isTrue();
        }
        for (Part part : sheet.parts()) {
            if (part.lines().isEmpty()) {
                double area = area(part.region());
                double shown = tiles.stream().mapToDouble(t -> area(part.region().within(t))).sum();
                assertThat(shown).isEqualTo(area, within(1e-6 * area));
            }
            for (Line line : part.lines()) {
                double shown = tiles.stream().mapToDouble(tile -> length(line.within(tile))).sum();
                assertThat(shown).isGreaterThanOrEqualTo(length(line) - 1e-6);
            }
        }
    }

    private static double area(Region region) {
        return region.isEmpty() ? 0 : region.width() * region.height();
    }

    private static double length(Line line) {
        return line == null ? 0 : Math.hypot(line.x2() - line.x1(), line.y2() - line.y1());
    }
}
