package org.keyplan.documents.markdown;

import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Box;
import org.keyplan.viewpoint.drawing.Shape.Group;
import org.keyplan.viewpoint.drawing.Shape.Kind;
import org.keyplan.viewpoint.drawing.Shape.Window;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a figure shows, for those who only read: its boxes, each below the box around it, and the
 * lines between them.
 *
 * @param boxes that lie in no other box, in reading order
 * @param lines what each line says, such as who reports to whom
 */
record FigureOutline(List<Item> boxes, List<String> lines) {

    /**
     * A box.
     *
     * @param title its name; of a row of a table what is in the row, too
     * @param inside the boxes in it
     */
    record Item(String title, List<Item> inside) {}

    private record Part(Group group, Box box) {

        double area() {
            return box.width() * box.height();
        }

        boolean holds(Part other) {
            double x = other.box.x() + other.box.width() / 2;
            double y = other.box.y() + other.box.height() / 2;
            return area() > other.area()
                    && x > box.x()
                    && x < box.x() + box.width()
                    && y > box.y()
                    && y < box.y() + box.height();
        }
    }

    static FigureOutline of(Drawing drawing) {
        List<Group> groups = new ArrayList<>();
        collect(drawing.shapes(), groups);
        List<Part> boxes = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        List<Item> others = new ArrayList<>();
        for (Group group : groups) {
            if (group.kind() == Kind.EDGE) {
                lines.add(group.title());
            } else if (group.kind() == Kind.PLAIN) {
                others.add(new Item(row(group), List.of()));
            } else {
                boxes.add(new Part(group, box(group)));
            }
        }
        List<Item> nested = nested(boxes);
        nested.addAll(others);
        return new FigureOutline(nested, lines);
    }

    private static void collect(List<Shape> shapes, List<Group> found) {
        for (Shape shape : shapes) {
            if (shape instanceof Group group && group.kind() != Kind.LEGEND) {
                if (group.title() != null && !group.title().isBlank()) {
                    found.add(group);
                }
                collect(group.shapes(), found);
            } else if (shape instanceof Window window) {
                collect(window.shapes(), found);
            }
        }
    }

    private static String row(Group group) {
        String description = group.description() == null ? "" : group.description();
        return description.isBlank() || description.equals(group.title())
                ? group.title()
                : group.title() + " – " + description.lines().reduce((a, b) -> a + "; " + b).get();
    }

    /** The first box of a group is its outline; a figure of another form lies in no other. */
    private static Box box(Group group) {
        return group.shapes().stream()
                .filter(Box.class::isInstance)
                .map(Box.class::cast)
                .findFirst()
                .orElse(new Box(0, 0, 0, 0, 0, null, null));
    }

    private static List<Item> nested(List<Part> parts) {
        Map<Part, List<Part>> inside = new IdentityHashMap<>();
        List<Part> outer = new ArrayList<>();
        List<Part> containers =
                parts.stream()
                        .filter(part -> part.group().kind() == Kind.CONTAINER)
                        .sorted(Comparator.comparingDouble(Part::area))
                        .toList();
        for (Part part : parts) {
            containers.stream()
                    .filter(container -> container.holds(part))
                    .findFirst()
                    .map(container -> inside.computeIfAbsent(container, c -> new ArrayList<>()))
                    .orElse(outer)
                    .add(part);
        }
        return items(outer, inside);
    }

    private static List<Item> items(List<Part> parts, Map<Part, List<Part>> inside) {
        List<Item> items = new ArrayList<>();
        parts.stream()
                .sorted(
                        Comparator.comparingDouble((Part part) -> part.box().y())
                                .thenComparingDouble(part -> part.box().x()))
                .forEach(
                        part ->
                                items.add(
                                        new Item(
                                                part.group().title(),
                                                items(
                                                        inside.getOrDefault(part, List.of()),
                                                        inside))));
        return items;
    }
}
