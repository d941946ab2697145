package org.keyplan.viewpoint.paging;

import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Box;
import org.keyplan.viewpoint.drawing.Shape.Kind;
import org.keyplan.viewpoint.drawing.Shape.Stroke;
import org.keyplan.viewpoint.drawing.Shape.Window;
import org.keyplan.viewpoint.paging.PageGrid.Opening;
import org.keyplan.viewpoint.wording.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Makes the pages of a sheet that has been cut into tiles. */
final class PageMaker {

    private static final Messages MESSAGES = Messages.beside(PageMaker.class, "pages");
    private static final double LEGEND_GAP = 16;
    private static final int NAMES_IN_BOOKMARK = 3;

    private final Sheet sheet;
    private final Tiling tiling;
    private final PageGrid grid;
    private final Locale locale;
    private final Region legend;

    PageMaker(Sheet sheet, Tiling tiling, PageGrid grid) {
        this.sheet = sheet;
        this.tiling = tiling;
        this.grid = grid;
        this.locale = sheet.drawing().locale();
        this.legend = told(Region.of(sheet.legends()), grid.inner().width());
    }

    /** Its rule is as wide as the sheet: what is cut of that is not missed, but words are. */
    private Region told(Region whole, double room) {
        double words = Region.ofWords(sheet.legends()).right();
        double right = Math.max(words, Math.min(whole.right(), whole.left() + room));
        return new Region(whole.left(), whole.top(), right, whole.bottom());
    }

    Tiling tiling() {
        return tiling;
    }

    /** How many pages there are, that of the legend included. */
    int count() {
        return Math.max(tiling.tiles().size(), legendPage());
    }

    List<Drawing> pages() {
        List<Region> tiles = tiling.tiles();
        int legendPage = legendPage();
        int count = count();
        PageHeader header = new PageHeader(grid.header(), tiles);
        CrossReferences references = new CrossReferences(tiles, MESSAGES, locale);
        ContinuedHeaders continued = new ContinuedHeaders(MESSAGES, locale);
        List<Drawing> pages = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            Region tile = number <= tiles.size() ? tiles.get(number - 1) : null;
            List<Shape> shapes = new ArrayList<>();
            if (tile != null) {
                body(tile, references, continued, shapes);
            }
            if (number == legendPage) {
                shapes.add(legend(tile == null));
            }
            String counted = MESSAGES.get(locale, "number", number, count);
            shapes.addAll(header.shapes(sheet.drawing().title(), counted, tile));
            pages.add(
                    new Drawing(
                            grid.width(),
                            grid.height(),
                            bookmark(tile, number, count),
                            sheet.drawing().description(),
                            locale,
                            shapes));
        }
        return pages;
    }

    private void body(
            Region tile,
            CrossReferences references,
            ContinuedHeaders continued,
            List<Shape> shapes) {
        Opening opening = grid.opening(tile, tiling.frame().scale());
        List<Part> shown =
                sheet.parts().stream().filter(part -> part.region().overlaps(tile)).toList();
        List<Shape> content = new ArrayList<>();
        shown.forEach(part -> content.add(part.shape()));
        content.addAll(continued.inside(shown, tile));
        double width = tile.width() * opening.scale();
        double height = tile.height() * opening.scale();
        shapes.add(
                new Window(
                        opening.left(),
                        opening.top(),
                        width,
                        height,
                        tile.left(),
                        tile.top(),
                        tile.width(),
                        content));
        Stroke frame = new Stroke(Ink.RULE, 0.75);
        shapes.add(new Box(opening.left(), opening.top(), width, height, 0, null, frame));
        shapes.addAll(continued.above(shown, opening));
        List<Part> edges = shown.stream().filter(part -> part.kind() == Kind.EDGE).toList();
        shapes.addAll(references.shapes(opening, edges));
    }

    /** On which page the legend is: the last, the first, or one more; 0 if there is none. */
    private int legendPage() {
        if (legend.isEmpty()) {
            return 0;
        }
        int last = tiling.tiles().size();
        if (hasRoomForLegend(last)) {
            return last;
        }
        return hasRoomForLegend(1) ? 1 : last + 1;
    }

    private boolean hasRoomForLegend(int page) {
        Opening opening = grid.opening(tiling.tiles().get(page - 1), tiling.frame().scale());
        double needed = legend.height() * legendScale() + LEGEND_GAP;
        return grid.body().bottom() - opening.bottom() >= needed;
    }

    /** Its own size, unless it is larger than the page. */
    private double legendScale() {
        Region inner = grid.inner();
        double height = inner.height() - grid.header().height() - LEGEND_GAP;
        return Math.min(1, Math.min(inner.width() / legend.width(), height / legend.height()));
    }

    /** At the bottom of a page that shows something else, else below the header. */
    private Shape legend(boolean alone) {
        Region inner = grid.inner();
        double width = legend.width() * legendScale();
        double height = legend.height() * legendScale();
        double top = alone ? grid.header().bottom() + LEGEND_GAP : inner.bottom() - height;
        return new Window(
                inner.left(),
                top,
                width,
                height,
                legend.left(),
                legend.top(),
                legend.width(),
                sheet.legends());
    }

    private String bookmark(Region tile, int number, int count) {
        String title = sheet.drawing().title();
        if (tile == null) {
            return MESSAGES.get(locale, "bookmark.legend", title, number);
        }
        String names = names(tile);
        return names == null
                ? MESSAGES.get(locale, "bookmark", title, number, count)
                : MESSAGES.get(locale, "bookmark.showing", title, number, names);
    }

    /** Of containers that begin on a page, else of its first card; null for none. */
    private String names(Region tile) {
        return sheet.parts().stream()
                .filter(part -> part.kind() == Kind.CONTAINER && beginsIn(tile, part))
                .map(Part::title)
                .filter(Objects::nonNull)
                .limit(NAMES_IN_BOOKMARK)
                .reduce((a, b) -> MESSAGES.get(locale, "list", a, b))
                .or(
                        () ->
                                sheet.parts().stream()
                                        .filter(part -> part.kind() == Kind.NODE)
                                        .filter(part -> part.region().overlaps(tile))
                                        .map(Part::title)
                                        .filter(Objects::nonNull)
                                        .findFirst())
                .orElse(null);
    }

    private static boolean beginsIn(Region tile, Part container) {
        return tile.contains(container.region().left() + 1, container.region().top() + 1);
    }
}
