package org.keyplan.viewpoint.paging;

import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Anchor;
import org.keyplan.viewpoint.drawing.Shape.Path;
import org.keyplan.viewpoint.drawing.Shape.Segment.Close;
import org.keyplan.viewpoint.drawing.Shape.Segment.LineTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.MoveTo;
import org.keyplan.viewpoint.paging.PageGrid.Opening;
import org.keyplan.viewpoint.wording.Messages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Says at every line that leaves a page on which page it goes on: a small arrow at the border, and
 * the page's number beside it; once where lines to the same page are too close for two numbers.
 */
final class CrossReferences {

    private static final double ARROW = 4;
    private static final double GAP = 4;
    private static final double LINE_HEIGHT = 11;

    /** Lines that are nearer than this at the border are drawn one over the other. */
    private static final double SAME = 1.5;

    private final List<Region> tiles;
    private final Messages messages;
    private final Locale locale;

    private enum Side {
        TOP,
        RIGHT,
        BOTTOM,
        LEFT
    }

    /**
     * @param at along the border, on the page
     * @param page on which the line goes on, counted from 1
     */
    private record Crossing(double at, int page) {}

    /**
     * @param tiles of the sheet, one per page
     */
    CrossReferences(List<Region> tiles, Messages messages, Locale locale) {
        this.tiles = tiles;
        this.messages = messages;
        this.locale = locale;
    }

    /** The marks around an opening. */
    List<Shape> shapes(Opening opening, List<Part> edges) {
        Map<Side, List<Crossing>> crossings = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            crossings.put(side, new ArrayList<>());
        }
        for (Part edge : edges) {
            for (Line line : edge.lines()) {
                collect(line, opening, crossings);
            }
        }
        List<Shape> shapes = new ArrayList<>();
        crossings.forEach((side, found) -> mark(side, distinct(found), opening, shapes));
        return shapes;
    }

    private void collect(Line line, Opening opening, Map<Side, List<Crossing>> crossings) {
        Region tile = opening.tile();
        for (Side side : Side.values()) {
            boolean upright = side == Side.LEFT || side == Side.RIGHT;
            double border =
                    switch (side) {
                        case TOP -> tile.top();
                        case RIGHT -> tile.right();
                        case BOTTOM -> tile.bottom();
                        case LEFT -> tile.left();
                    };
            double from = upright ? line.x1() : line.y1();
            double to = upright ? line.x2() : line.y2();
            if (from < border == to < border) {
                continue;
            }
            double share = (border - from) / (to - from);
            double x = line.x1() + (line.x2() - line.x1()) * share;
            double y = line.y1() + (line.y2() - line.y1()) * share;
            int page = tile.contains(x, y) ? pageBeyond(side, x, y, tile) : 0;
            if (page > 0) {
                double at = upright ? opening.y(y) : opening.x(x);
                crossings.get(side).add(new Crossing(at, page));
            }
        }
    }

    /** 0 where there is no page. */
    private int pageBeyond(Side side, double x, double y, Region tile) {
        double step = 0.5;
        double beyondX = x + (side == Side.LEFT ? -step : side == Side.RIGHT ? step : 0);
        double beyondY = y + (side == Side.TOP ? -step : side == Side.BOTTOM ? step : 0);
        for (int i = 0; i < tiles.size(); i++) {
            if (tiles.get(i) != tile && tiles.get(i).contains(beyondX, beyondY)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static List<Crossing> distinct(List<Crossing> crossings) {
        crossings.sort(Comparator.comparingDouble(Crossing::at).thenComparing(Crossing::page));
        List<Crossing> distinct = new ArrayList<>();
        for (Crossing crossing : crossings) {
            Crossing last = distinct.isEmpty() ? null : distinct.get(distinct.size() - 1);
            if (last == null
                    || last.page() != crossing.page()
                    || crossing.at() - last.at() > SAME) {
                distinct.add(crossing);
            }
        }
        return distinct;
    }

    private void mark(Side side, List<Crossing> crossings, Opening opening, List<Shape> shapes) {
        for (Crossing crossing : crossings) {
            shapes.add(arrow(side, crossing.at(), opening));
        }
        if (side == Side.LEFT || side == Side.RIGHT) {
            numbersBeside(side, crossings, opening, shapes);
        } else {
            numbersAlong(side, crossings, opening, shapes);
        }
    }

    private void numbersBeside(
            Side side, List<Crossing> crossings, Opening opening, List<Shape> shapes) {
        double away = ARROW + GAP;
        double x = side == Side.LEFT ? opening.left() - away : opening.right() + away;
        Anchor anchor = side == Side.LEFT ? Anchor.END : Anchor.START;
        double free = Double.NEGATIVE_INFINITY;
        int lastPage = 0;
        for (Crossing crossing : crossings) {
            boolean tight = crossing.at() < free;
            if (!tight || crossing.page() != lastPage) {
                double y = Math.max(crossing.at(), free);
                String text = messages.get(locale, "continued.short", crossing.page());
                shapes.add(Ink.REFERENCE.at(x, y + Ink.REFERENCE.size() / 3, anchor, text));
                free = y + LINE_HEIGHT;
                lastPage = crossing.page();
            }
        }
    }

    private void numbersAlong(
            Side side, List<Crossing> crossings, Opening opening, List<Shape> shapes) {
        double y =
                side == Side.TOP
                        ? opening.top() - ARROW - GAP
                        : opening.bottom() + ARROW + GAP / 2 + Ink.REFERENCE.size();
        double free = Double.NEGATIVE_INFINITY;
        int lastPage = 0;
        for (int i = 0; i < crossings.size(); i++) {
            Crossing crossing = crossings.get(i);
            String text = messages.get(locale, "continued", crossing.page());
            double wanted = crossing.at() - Ink.REFERENCE.width(text) / 2;
            boolean pushed = wanted <= free;
            double left = pushed ? free : wanted;
            if (left < crossing.at() + 2 * GAP && crossing.page() == lastPage && pushed) {
                continue;
            }
            double next =
                    i + 1 < crossings.size() ? crossings.get(i + 1).at() : Double.POSITIVE_INFINITY;
            boolean crowded =
                    pushed
                            || next - crossing.at() < Ink.REFERENCE.width(text) + GAP
                                    && crossings.get(i + 1).page() != crossing.page();
            if (crowded) {
                text = messages.get(locale, "continued.short", crossing.page());
                left = Math.max(free, crossing.at() - Ink.REFERENCE.width(text) / 2);
            }
            shapes.add(Ink.REFERENCE.at(left, y, Anchor.START, text));
            free = left + Ink.REFERENCE.width(text) + 2 * GAP;
            lastPage = crossing.page();
        }
    }

    /** Points out of the opening. */
    private static Shape arrow(Side side, double at, Opening opening) {
        double x =
                switch (side) {
                    case LEFT -> opening.left() - 1;
                    case RIGHT -> opening.right() + 1;
                    default -> at;
                };
        double y =
                switch (side) {
                    case TOP -> opening.top() - 1;
                    case BOTTOM -> opening.bottom() + 1;
                    default -> at;
                };
        double outX = side == Side.LEFT ? -1 : side == Side.RIGHT ? 1 : 0;
        double outY = side == Side.TOP ? -1 : side == Side.BOTTOM ? 1 : 0;
        double half = ARROW * 0.75;
        return new Path(
                List.of(
                        new MoveTo(x + outX * ARROW, y + outY * ARROW),
                        new LineTo(x + outY * half, y + outX * half),
                        new LineTo(x - outY * half, y - outX * half),
                        new Close()),
                Ink.ACCENT,
                null);
    }
}
