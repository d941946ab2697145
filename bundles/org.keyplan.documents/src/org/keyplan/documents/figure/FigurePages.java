package org.keyplan.documents.figure;

import org.keyplan.documents.content.Block.Figure;
import org.keyplan.documents.options.Paper;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.paging.Pager;

import java.util.List;

/**
 * How a figure goes onto pages: within the text as long as the names on it stay at 6.5 points or
 * more, else on a page of its own that lies on its side; else whole with names that are somewhat
 * smaller, since what is cut is harder to read than what is small; else cut into several pages.
 *
 * @param pages at least one, in reading order
 */
public record FigurePages(List<FigurePage> pages) {

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

        /** That of a page with usual margins. */
        public static Room usual(Paper paper) {
            return new Room(paper, 20, 22, 20, 14);
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
                return new FigurePages(List.of(new FigurePage(drawing, landscape, scale)));
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

    private static double scale(Drawing drawing, Pager.Area area) {
        return Math.min(
                1, Math.min(area.width() / drawing.width(), area.height() / drawing.height()));
    }

    /** Whether the figure stands within the text and needs no page of its own. */
    public boolean inText() {
        return pages.size() == 1 && !pages.get(0).landscape();
    }
}
