package org.keyplan.viewpoint.paging;

import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Anchor;
import org.keyplan.viewpoint.drawing.Shape.Group;
import org.keyplan.viewpoint.drawing.Shape.Kind;
import org.keyplan.viewpoint.drawing.Shape.Text;
import org.keyplan.viewpoint.paging.PageGrid.Opening;
import org.keyplan.viewpoint.wording.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Repeats the names of containers that a page shows without their own headers. */
final class ContinuedHeaders {

    private static final double INDENT = 12;

    /** Of a container less than this is a mere edge, which needs no name. */
    private static final double LEAST = 40;

    /** Between the names and the opening is a line of references. */
    private static final double ABOVE = 21;

    private final Messages messages;
    private final Locale locale;

    ContinuedHeaders(Messages messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** In the sheet's pixels: headers that are in the tile's rows but left or right of it. */
    List<Shape> inside(List<Part> parts, Region tile) {
        List<Shape> repeated = new ArrayList<>();
        for (Part container : headless(parts, tile)) {
            Text header = header(container);
            if (header != null && isInRows(header, tile)) {
                double left = Math.max(container.region().left(), tile.left()) + INDENT;
                String title = messages.get(locale, "container.continued", header.text());
                repeated.add(
                        new Text(
                                left,
                                header.y(),
                                Anchor.START,
                                title,
                                header.style(),
                                header.color()));
            }
        }
        return repeated;
    }

    /** On the page: the other ones, above the opening, at the place of what is seen of them. */
    List<Shape> above(List<Part> parts, Opening opening) {
        Region tile = opening.tile();
        List<Part> cut =
                headless(parts, tile).stream()
                        .filter(part -> header(part) == null || !isInRows(header(part), tile))
                        .toList();
        List<Shape> names = new ArrayList<>();
        for (Part container : cut) {
            boolean outer = cut.stream().anyMatch(p -> p != container && holds(container, p));
            String title = title(container);
            if (!outer && title != null) {
                Region seen = container.region().within(tile);
                names.add(
                        Ink.CONTAINER.at(
                                opening.x(seen.left()),
                                opening.top() - ABOVE,
                                Anchor.START,
                                messages.get(locale, "container.continued", title),
                                seen.width() * opening.scale()));
            }
        }
        return names;
    }

    /** Containers that a tile shows enough of, but not their headers. */
    private static List<Part> headless(List<Part> parts, Region tile) {
        return parts.stream()
                .filter(part -> part.kind() == Kind.CONTAINER)
                .filter(part -> isWorthAName(part.region().within(tile)))
                .filter(
                        part ->
                                header(part) == null
                                        ? part.region().top() < tile.top()
                                        : !Region.of(header(part)).overlaps(tile))
                .toList();
    }

    private static boolean isWorthAName(Region seen) {
        return seen.width() > LEAST && seen.height() > LEAST;
    }

    private static boolean isInRows(Text header, Region tile) {
        Region place = Region.of(header);
        return place.top() >= tile.top() && place.bottom() <= tile.bottom();
    }

    private static boolean holds(Part outer, Part inner) {
        Region o = outer.region();
        Region i = inner.region();
        return o.left() <= i.left()
                && o.top() <= i.top()
                && o.right() >= i.right()
                && o.bottom() >= i.bottom();
    }

    private static String title(Part container) {
        Text header = header(container);
        return container.title() != null || header == null ? container.title() : header.text();
    }

    /** Null for none. */
    private static Text header(Part container) {
        return container.shape() instanceof Group group
                ? group.shapes().stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
