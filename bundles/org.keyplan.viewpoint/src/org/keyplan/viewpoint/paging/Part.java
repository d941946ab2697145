package org.keyplan.viewpoint.paging;

import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Kind;

import java.util.List;

/**
 * A piece of a drawing that a page shows or does not.
 *
 * @param title null for none
 * @param shape the piece itself; a container's is without what lies in it
 * @param region that holds all of it
 * @param lines of a line between figures, its straight pieces; else empty
 */
record Part(Kind kind, String title, Shape shape, Region region, List<Line> lines) {

    /** Around a line, since it has a width. */
    private static final double LINE_AIR = 2;

    static Part of(Kind kind, String title, Shape shape) {
        List<Line> lines = kind == Kind.EDGE ? Line.of(shape) : List.of();
        return new Part(kind, title, shape, Region.of(shape), lines);
    }

    /** Whether a cut through it would hurt. */
    boolean isSolid() {
        return kind == Kind.NODE || shape instanceof Shape.Text;
    }

    /** Where it leaves traces within a region; a bent line does not fill the space it spans. */
    Region within(Region slice) {
        if (!region.overlaps(slice)) {
            return Region.NONE;
        }
        if (lines.isEmpty()) {
            return region.within(slice);
        }
        Region traces = Region.NONE;
        for (Line line : lines) {
            Line piece = line.within(slice);
            if (piece != null) {
                traces = traces.and(piece.region());
            }
        }
        return traces.isEmpty() ? traces : traces.grown(LINE_AIR).within(slice);
    }
}
