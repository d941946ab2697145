package org.keyplan.documents.figure;

import org.keyplan.documents.content.Block.Figure;
import org.keyplan.documents.options.Paper;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Group;
import org.keyplan.viewpoint.drawing.Shape.Kind;
import org.keyplan.viewpoint.paging.Pager;

import java.util.List;

/**
 * How a figure goes onto pages: within the text as long as the names on it stay at 6.5 points or
 * more, and there a diagram not with larger names than the text around it has; else on a page of
 * its own that lies on its side; else whole with names that are somewhat smaller, since what is cut
 * is harder to read than what is small; else cut into several pages.
 *
 * @param pages at least one, in reading order
 */
public record FigurePages(List<FigurePage> pages) {

    /** How large diagrams are within text; in their own size names are larger than the text. */
    private static final double WITHIN_TEXT = 0.85;

    /** How large those are that would fill most of a page. */
    private static final double HIGH_WITHIN_TEXT = 0.7;

    /** What is higher than this part of a page fills most of it. */
    private static final double HIGH = 0.6;

    /** Down to which part of the usual size names may shrink so that a figure need not be cut. */
    private static final double RATHER_SMALL_THAN_CUT = 0.8;

    /**
     * What a page has room for.
     *
     * @param paper the page, upright
     * @param side margin left and right, in millimetres, whichever way the page lies
     * @param above margin above, in millimetres
     * @param below margin below, in millimetres
     * @param words what the figure must leave for its caption and for a heading before it, in
     *     millimetres
     */
    public record Room(Paper paper, double side, double above, double below, double words) {

        /** That of a page with usual margins and a caption. */
        public static Room usual(Paper paper) {
            return new Room(paper, 20, 22, 20, 14);
        }

        /** The same with the heading of a section, too. */
        public static Room first(Paper paper) {
            return new Room(paper, 20, 22, 20, 34);
        }

        private Pager.Area area(boolean landscape) {
            double across = landscape ? paper.height() : paper.width();
            double down = landscape ? paper.width() : paper.height();
            return new Pager.Area(pixels(across - 2 * side), pixels(down - above - below - words));
        }

        private static double pixels(double millimetres) {
            return millimetres / FigurePage.MILLIMETRES_PER_PIXEL;
        }
    }

    public FigurePages {
        pages = List.copyOf(pages);
    }

    /** The pages of a figure. */
    public static FigurePages of(Figure figure, Room room) {
        Drawing drawing = figure.drawing();
        double limit = Pager.smallestScale(drawing);
        for (boolean landscape : new boolean[] {false, true}) {
            double scale = scale(drawing, room.area(landscape));
            if (scale >= limit) {
                double calm = landscape ? scale : Math.min(scale, withinText(drawing, room, limit));
                return new FigurePages(List.of(new FigurePage(drawing, landscape, calm)));
            }
        }
        boolean wide = scale(drawing, room.area(true)) > scale(drawing, room.area(false));
        double whole = scale(drawing, room.area(wide));
        if (whole >= RATHER_SMALL_THAN_CUT * limit) {
            return new FigurePages(List.of(new FigurePage(drawing, wide, whole)));
        }
        double upright = room.area(false).width();
        return new FigurePages(
                Pager.within(room.area(false), room.area(true)).pages(drawing).stream()
                        .map(page -> new FigurePage(page, page.width() > upright, 1))
                        .toList());
    }

    private static double withinText(Drawing drawing, Room room, double limit) {
        if (drawing.shapes().stream().noneMatch(FigurePages::hasCards)) {
            return 1;
        }
        double high = HIGH * room.area(false).height() / drawing.height();
        double usual = high < WITHIN_TEXT ? Math.max(high, HIGH_WITHIN_TEXT) : WITHIN_TEXT;
        return Math.max(usual, limit);
    }

    private static boolean hasCards(Shape shape) {
        return shape instanceof Group group
                && (group.kind() == Kind.NODE
                        || group.shapes().stream().anyMatch(FigurePages::hasCards));
    }

    private static double scale(Drawing drawing, Pager.Area area) {
        return Math.min(
                1, Math.min(area.width() / drawing.width(), area.height() / drawing.height()));
    }

    /** Whether the figure stands within the text and needs no page of its own. */
    public boolean inText() {
        return pages.size() == 1 && !pages.get(0).landscape();
    }
}
