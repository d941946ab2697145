package org.keyplan.viewpoint.paging;

import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Anchor;
import org.keyplan.viewpoint.drawing.Shape.Box;
import org.keyplan.viewpoint.drawing.Shape.Stroke;

import java.util.ArrayList;
import java.util.List;

/**
 * The top of a page: what it shows, its number, and a map of all pages with its own place in it.
 */
final class PageHeader {

    private static final double MAP_WIDTH = 72;
    private static final double MAP_HEIGHT = 24;
    private static final double GAP = 14;

    private final Region place;
    private final List<Region> tiles;

    /**
     * @param place on the page
     * @param tiles of the sheet, one per page
     */
    PageHeader(Region place, List<Region> tiles) {
        this.place = place;
        this.tiles = tiles;
    }

    /**
     * @param tile which one the page shows; null for none
     */
    List<Shape> shapes(String title, String number, Region tile) {
        List<Shape> shapes = new ArrayList<>();
        double mapLeft = map(tile, shapes);
        double baseline = place.top() + Ink.TITLE.size();
        double numberRight = mapLeft - GAP;
        double titleWidth = numberRight - Ink.NUMBER.width(number) - GAP - place.left();
        shapes.add(0, Ink.NUMBER.at(numberRight, baseline, Anchor.END, number));
        shapes.add(0, Ink.TITLE.at(place.left(), baseline, Anchor.START, title, titleWidth));
        return shapes;
    }

    /** Returns its left edge. */
    private double map(Region tile, List<Shape> shapes) {
        Region all = Region.NONE;
        for (Region each : tiles) {
            all = all.and(each);
        }
        double scale = Math.min(MAP_WIDTH / all.width(), MAP_HEIGHT / all.height());
        double left = place.right() - all.width() * scale;
        for (Region each : tiles) {
            boolean here = each.equals(tile);
            shapes.add(
                    new Box(
                            left + (each.left() - all.left()) * scale,
                            place.top() + (each.top() - all.top()) * scale,
                            each.width() * scale,
                            each.height() * scale,
                            0,
                            here ? Ink.ACCENT : null,
                            new Stroke(here ? Ink.ACCENT : Ink.FAINT, 0.6)));
        }
        return left;
    }
}
