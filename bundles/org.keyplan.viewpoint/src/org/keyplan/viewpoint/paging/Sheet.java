package org.keyplan.viewpoint.paging;

import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Group;
import org.keyplan.viewpoint.drawing.Shape.Kind;
import org.keyplan.viewpoint.drawing.Shape.Text;

import java.util.ArrayList;
import java.util.List;

/**
 * A drawing taken apart.
 *
 * @param drawing the whole
 * @param parts all but the legend, from back to front
 * @param solids what should not be cut: cards, and words that stand for themselves
 * @param boxes around cards, which may be cut where there is no better place
 * @param legends the explanation of colours and lines
 * @param region where the parts are, with a little air around
 */
record Sheet(
        Drawing drawing,
        List<Part> parts,
        List<Region> solids,
        List<Region> boxes,
        List<Shape> legends,
        Region region) {

    /** Around what is on a page, in pixels. */
    static final double AIR = 12;

    /** Name on a card where there are no cards to tell. */
    private static final double USUAL_NAME = 14;

    static Sheet of(Drawing drawing) {
        List<Part> parts = new ArrayList<>();
        List<Region> solids = new ArrayList<>();
        List<Shape> legends = new ArrayList<>();
        take(drawing.shapes(), parts, solids, legends);
        Region all = Region.NONE;
        for (Part part : parts) {
            all = all.and(part.region());
        }
        Region whole = new Region(0, 0, drawing.width(), drawing.height());
        Region region = all.isEmpty() ? whole : all.grown(AIR).within(whole).and(all);
        List<Region> boxes =
                parts.stream()
                        .filter(part -> part.kind() == Kind.CONTAINER)
                        .map(Part::region)
                        .toList();
        return new Sheet(drawing, parts, solids, boxes, legends, region);
    }

    private static void take(
            List<Shape> shapes, List<Part> parts, List<Region> solids, List<Shape> legends) {
        for (Shape shape : shapes) {
            Group group = shape instanceof Group g ? g : null;
            if (group == null) {
                add(Part.of(Kind.PLAIN, null, shape), parts, solids);
                continue;
            }
            switch (group.kind()) {
                case LEGEND -> legends.add(group);
                case NODE -> add(part(group, group), parts, solids);
                case EDGE -> {
                    parts.add(part(group, group));
                    // A label on a line is read as a whole, too.
                    group.shapes().stream()
                            .filter(Text.class::isInstance)
                            .forEach(text -> solids.add(Region.of(text)));
                }
                case CONTAINER -> container(group, parts, solids, legends);
                case PLAIN -> take(group.shapes(), parts, solids, legends);
            }
        }
    }

    private static void container(
            Group group, List<Part> parts, List<Region> solids, List<Shape> legends) {
        List<Shape> own = group.shapes().stream().filter(s -> !(s instanceof Group)).toList();
        List<Shape> inner = group.shapes().stream().filter(Group.class::isInstance).toList();
        Group box = new Group(group.kind(), group.id(), group.title(), group.description(), own);
        if (!own.isEmpty()) {
            parts.add(part(group, box));
        }
        own.stream().filter(Text.class::isInstance).forEach(text -> solids.add(Region.of(text)));
        take(inner, parts, solids, legends);
    }

    private static Part part(Group group, Shape shape) {
        return Part.of(group.kind(), group.title(), shape);
    }

    private static void add(Part part, List<Part> parts, List<Region> solids) {
        parts.add(part);
        if (part.isSolid()) {
            solids.add(part.region());
        }
    }

    /** Size of the smallest name on a card, in pixels. */
    double smallestName() {
        return parts.stream()
                .filter(part -> part.kind() == Kind.NODE)
                .mapToDouble(part -> largestText(part.shape()))
                .filter(size -> size > 0)
                .min()
                .orElse(USUAL_NAME);
    }

    private static double largestText(Shape shape) {
        if (shape instanceof Text text) {
            return text.style().size();
        }
        return shape instanceof Group group
                ? group.shapes().stream().mapToDouble(Sheet::largestText).max().orElse(0)
                : 0;
    }
}
