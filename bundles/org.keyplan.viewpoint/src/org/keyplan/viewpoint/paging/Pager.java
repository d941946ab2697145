package org.keyplan.viewpoint.paging;

import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.drawing.Shape.Window;
import org.keyplan.viewpoint.paging.Tiling.Frame;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts a drawing on pages. It is reduced to fit on one page, upright or on its side, as long as
 * names stay at 6.5 points or more; else it is cut into tiles, if possible between the cards, which
 * all have the same scale, so that printed pages can be laid side by side. Such pages have a header
 * with a map of all pages, tell where lines go on, and repeat the names of containers; the legend
 * is on the last page, on the first one, or on one of its own. Immutable.
 */
public final class Pager {

    /** Smaller names cannot be read on paper, in points. */
    private static final double LEGIBLE = 6.5;

    private static final double POINTS_PER_PIXEL = 0.75;

    /** Scales that are tried to make the most of the pages needed. */
    private static final int SCALES = 6;

    /** Cards whole before few pages that are easy to follow. */
    private static final Comparator<PageMaker> BEST_FIRST =
            Comparator.<PageMaker>comparingLong(pages -> pages.tiling().cutCards())
                    .thenComparingDouble(pages -> pages.count() + pages.tiling().effort());

    private final PageGrid upright;
    private final PageGrid sideways;

    /**
     * @param paper to print on
     */
    public Pager(Paper paper) {
        this(
                new PageGrid(paper.width(false), paper.height(false), PageGrid.MARGIN),
                new PageGrid(paper.width(true), paper.height(true), PageGrid.MARGIN));
    }

    private Pager(PageGrid upright, PageGrid sideways) {
        this.upright = upright;
        this.sideways = sideways;
    }

    /**
     * For pages that are put into a document with margins of its own: they have none, and are as
     * large as what the document's pages leave for them.
     *
     * @param upright on a page that stands
     * @param sideways on a page that lies on its side
     */
    public static Pager within(Area upright, Area sideways) {
        return new Pager(
                new PageGrid(upright.width(), upright.height(), 0),
                new PageGrid(sideways.width(), sideways.height(), 0));
    }

    /** A place for pictures, in pixels at 100 %. */
    public record Area(double width, double height) {}

    /**
     * How far a drawing may be reduced so that names on it can still be read on paper; at most 1.
     */
    public static double smallestScale(Drawing drawing) {
        return smallestScale(Sheet.of(drawing));
    }

    private static double smallestScale(Sheet sheet) {
        return Math.min(1, LEGIBLE / POINTS_PER_PIXEL / sheet.smallestName());
    }

    private boolean isEndless() {
        return upright.width() == 0;
    }

    /** At least one page; the drawing itself where there is no paper. */
    public List<Drawing> pages(Drawing drawing) {
        if (isEndless()) {
            return List.of(drawing);
        }
        Sheet sheet = Sheet.of(drawing);
        double limit = smallestScale(sheet);
        boolean landscape = scale(drawing, true) > scale(drawing, false);
        if (scale(drawing, landscape) >= limit || sheet.parts().isEmpty()) {
            return List.of(onOnePage(drawing, landscape));
        }
        return pages(sheet, limit).pages();
    }

    private PageGrid grid(boolean landscape) {
        return landscape ? sideways : upright;
    }

    private double scale(Drawing drawing, boolean landscape) {
        Region inner = grid(landscape).inner();
        return Math.min(
                1, Math.min(inner.width() / drawing.width(), inner.height() / drawing.height()));
    }

    /** All on one page, upright or on its side, however small names become. */
    public Drawing onOnePage(Drawing drawing) {
        return isEndless()
                ? drawing
                : onOnePage(drawing, scale(drawing, true) > scale(drawing, false));
    }

    private Drawing onOnePage(Drawing drawing, boolean landscape) {
        PageGrid grid = grid(landscape);
        double scale = scale(drawing, landscape);
        double width = drawing.width() * scale;
        Window window =
                new Window(
                        (grid.width() - width) / 2,
                        grid.margin(),
                        width,
                        drawing.height() * scale,
                        0,
                        0,
                        drawing.width(),
                        drawing.shapes());
        return new Drawing(
                grid.width(),
                grid.height(),
                drawing.title(),
                drawing.description(),
                drawing.locale(),
                List.of(window));
    }

    /** As few as are needed where names are just legible, the scale as large as they allow. */
    private PageMaker pages(Sheet sheet, double limit) {
        PageMaker fewest = best(sheet, limit);
        for (int i = SCALES; i > 0; i--) {
            PageMaker larger = best(sheet, limit + (1 - limit) * i / SCALES);
            if (larger.count() <= fewest.count()
                    && larger.tiling().cutCards() <= fewest.tiling().cutCards()
                    && larger.tiling().cutBoxes() <= fewest.tiling().cutBoxes()) {
                return larger;
            }
        }
        return fewest;
    }

    private PageMaker best(Sheet sheet, double scale) {
        return Stream.of(frame(false, scale), frame(true, scale))
                .flatMap(
                        frame ->
                                Stream.of(
                                        Tiling.byRows(sheet, frame),
                                        Tiling.byColumns(sheet, frame)))
                .map(tiling -> new PageMaker(sheet, tiling, grid(tiling.frame().landscape())))
                .min(BEST_FIRST)
                .orElseThrow();
    }

    private Frame frame(boolean landscape, double scale) {
        Region body = grid(landscape).body();
        return new Frame(landscape, scale, body.width() / scale, body.height() / scale);
    }
}
