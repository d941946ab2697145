package org.keyplan.viewpoint.paging;

import org.keyplan.viewpoint.drawing.Shape.Kind;

import java.util.ArrayList;
import java.util.List;

/**
 * A sheet cut into tiles, one per page. Tiles do not overlap and together hold everything on the
 * sheet; places without anything on them belong to none.
 *
 * @param frame what a page can hold of the sheet
 * @param tiles in reading order
 * @param cutCards how many cards (and words) a cut goes through
 * @param cutBoxes how many boxes around cards a cut goes through
 * @param bare how many tiles show lines only
 * @param cutLines how often a line goes on on another page
 */
record Tiling(
        Frame frame, List<Region> tiles, long cutCards, long cutBoxes, long bare, long cutLines) {

    /** How many pages it is worth to keep a box on one page. */
    private static final double WHOLE_BOX = 0.75;

    /** How many pages it is worth to keep a line on one page. */
    private static final double WHOLE_LINE = 0.05;

    /**
     * How a page shows the sheet.
     *
     * @param landscape whether the page lies on its side
     * @param scale pixels of the page per pixel of the sheet
     * @param width of the sheet's part that fits, in the sheet's pixels
     * @param height of the sheet's part that fits, in the sheet's pixels
     */
    record Frame(boolean landscape, double scale, double width, double height) {}

    /** Cuts into rows first, and each row for itself into pages. */
    static Tiling byRows(Sheet sheet, Frame frame) {
        List<Region> tiles = new ArrayList<>();
        for (Region row : slices(sheet, sheet.region(), frame.height(), false)) {
            Region used = used(sheet, row, true);
            if (!used.isEmpty()) {
                tiles.addAll(slices(sheet, used, frame.width(), true));
            }
        }
        return of(sheet, frame, tiles);
    }

    /** Cuts into columns first, and each column for itself into pages. */
    static Tiling byColumns(Sheet sheet, Frame frame) {
        List<Region> tiles = new ArrayList<>();
        for (Region column : slices(sheet, sheet.region(), frame.width(), true)) {
            Region used = used(sheet, column, false);
            if (!used.isEmpty()) {
                tiles.addAll(slices(sheet, used, frame.height(), false));
            }
        }
        return of(sheet, frame, tiles);
    }

    private static Tiling of(Sheet sheet, Frame frame, List<Region> tiles) {
        List<Region> shown =
                tiles.stream()
                        .filter(
                                tile ->
                                        sheet.parts().stream()
                                                .anyMatch(part -> !part.within(tile).isEmpty()))
                        .toList();
        long lines = 0;
        for (Part part : sheet.parts()) {
            if (part.kind() == Kind.EDGE) {
                lines += shown.stream().filter(tile -> !part.within(tile).isEmpty()).count() - 1;
            }
        }
        long bare =
                shown.stream()
                        .filter(tile -> sheet.solids().stream().noneMatch(tile::overlaps))
                        .count();
        return new Tiling(
                frame, shown, cut(sheet.solids(), shown), cut(sheet.boxes(), shown), bare, lines);
    }

    /** How hard it is to follow the sheet over its pages: what a page more would be worth it. */
    double effort() {
        return WHOLE_BOX * cutBoxes + WHOLE_LINE * cutLines + bare;
    }

    private static long cut(List<Region> whole, List<Region> tiles) {
        return whole.stream()
                .filter(region -> tiles.stream().filter(region::overlaps).limit(2).count() > 1)
                .count();
    }

    private static List<Region> slices(
            Sheet sheet, Region region, double longest, boolean upright) {
        List<Cuts.Span> things = spans(sheet.solids(), region, upright);
        List<Cuts.Span> boxes = spans(sheet.boxes(), region, upright);
        double from = upright ? region.left() : region.top();
        double to = upright ? region.right() : region.bottom();
        List<Double> ends = new ArrayList<>(new Cuts(things, boxes, longest).between(from, to));
        ends.add(to);
        List<Region> slices = new ArrayList<>();
        double start = from;
        for (double end : ends) {
            slices.add(
                    upright
                            ? new Region(start, region.top(), end, region.bottom())
                            : new Region(region.left(), start, region.right(), end));
            start = end;
        }
        return slices;
    }

    private static List<Cuts.Span> spans(List<Region> regions, Region near, boolean upright) {
        return regions.stream()
                .filter(near::overlaps)
                .map(
                        region ->
                                upright
                                        ? new Cuts.Span(region.left(), region.right())
                                        : new Cuts.Span(region.top(), region.bottom()))
                .toList();
    }

    /** A row or column without the empty places at its ends. */
    private static Region used(Sheet sheet, Region slice, boolean row) {
        Region used = Region.NONE;
        for (Part part : sheet.parts()) {
            Region traces = part.within(slice);
            if (!traces.isEmpty()) {
                used = used.and(traces.grown(Sheet.AIR).within(slice));
            }
        }
        return row
                ? new Region(used.left(), slice.top(), used.right(), slice.bottom())
                : new Region(slice.left(), used.top(), slice.right(), used.bottom());
    }
}
