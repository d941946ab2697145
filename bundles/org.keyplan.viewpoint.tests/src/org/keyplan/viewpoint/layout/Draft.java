package org.keyplan.viewpoint.layout;

import org.keyplan.viewpoint.scene.Arrangement.Point;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A graph written as text, one thing a line: {@code Board &#123;} and {@code &#125;} for a
 * container, {@code Ann} for a card, {@code Bob -> Ann} for a card that reports to another (defined
 * before or later), {@code Bob ~ Ann} for any other line between two, {@code Bob @ 10 20} for a
 * place.
 */
final class Draft {
    static final double WIDTH = 196;
    static final double HEIGHT = 74;
    static final double HEADER = 32;

    final Graph graph = new Graph();
    final Map<Box, Point> places = new LinkedHashMap<>();
    private final Map<String, Box> boxes = new LinkedHashMap<>();

    static Draft of(String... lines) {
        Draft draft = new Draft();
        List<String[]> later = new ArrayList<>();
        Box container = null;
        for (String line : String.join("\n", lines).split("\n")) {
            String[] words = line.trim().split(" +");
            if (words[0].equals("}")) {
                container = container.parent;
            } else if (words[0].isEmpty()) {
                continue;
            } else if (words.length > 1 && words[1].equals("{")) {
                container = draft.add(words[0], Box.Kind.CONTAINER, container, 120, HEADER);
            } else {
                if (!draft.boxes.containsKey(words[0])) {
                    draft.add(words[0], Box.Kind.CARD, container, WIDTH, HEIGHT);
                }
                later.add(words);
            }
        }
        later.forEach(draft::connect);
        return draft;
    }

    Box add(String name, Box.Kind kind, Box container, double width, double height) {
        Box box = graph.add(kind, container, width, height, 1);
        boxes.put(name, box);
        return box;
    }

    private void connect(String[] words) {
        if (words.length == 1) {
            return;
        }
        Box box = box(words[0]);
        switch (words[1]) {
            case "->" -> reportsTo(box, box(words[2]));
            case "~" -> graph.connect(box, box(words[2]));
            case "@" ->
                    places.put(
                            box,
                            new Point(Double.parseDouble(words[2]), Double.parseDouble(words[3])));
            default -> throw new IllegalArgumentException(String.join(" ", words));
        }
    }

    Wire reportsTo(Box child, Box boss) {
        graph.above.put(child, boss);
        return graph.connect(child, boss);
    }

    Box box(String name) {
        Box box = boxes.get(name);
        if (box == null) {
            throw new IllegalArgumentException("no box " + name);
        }
        return box;
    }

    /** The first line between two. */
    Wire wire(String from, String to) {
        return graph.wires.stream()
                .filter(w -> w.source == box(from) && w.target == box(to))
                .findFirst()
                .orElseThrow();
    }

    Draft layout(Plan.Kind kind) {
        new GraphLayout(graph, new Plan(kind, LayoutOptions.SLIDE), places).run();
        return this;
    }

    /** All bounds and routes as text, to compare. */
    String written() {
        StringBuilder text = new StringBuilder();
        boxes.forEach((name, box) -> text.append(name).append(box).append('\n'));
        graph.wires.forEach(w -> text.append(w.route).append('\n'));
        return text.toString();
    }
}
