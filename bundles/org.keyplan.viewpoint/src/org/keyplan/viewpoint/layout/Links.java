package org.keyplan.viewpoint.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which boxes of one container (or of the sheet) are connected: lines from and to what is inside
 * count for the box around it, several lines between two boxes count once.
 */
final class Links {
    /** A connection, from the first box that was found as source. */
    record Link(int from, int to) {}

    final List<Box> boxes;
    final List<Link> links = new ArrayList<>();
    private final List<List<Integer>> neighbours = new ArrayList<>();

    Links(Box container, List<Box> boxes, List<Wire> wires) {
        this.boxes = List.copyOf(boxes);
        Map<Box, Integer> numbers = new HashMap<>();
        for (Box box : boxes) {
            numbers.put(box, numbers.size());
            neighbours.add(new ArrayList<>());
        }
        Set<Link> seen = new HashSet<>();
        for (Wire wire : wires) {
            Integer a = numbers.get(Graph.memberOf(container, wire.source));
            Integer b = numbers.get(Graph.memberOf(container, wire.target));
            if (a != null && b != null && !a.equals(b)) {
                Link link = new Link(a, b);
                if (seen.add(link) && seen.add(new Link(b, a))) {
                    links.add(link);
                    neighbours.get(a).add(b);
                    neighbours.get(b).add(a);
                }
            }
        }
    }

    /** Numbers of the boxes connected with one, in order of the lines. */
    List<Integer> neighbours(int box) {
        return neighbours.get(box);
    }

    int degree(int box) {
        return neighbours.get(box).size();
    }

    /** The boxes in groups that are connected among themselves, in order of their first. */
    List<List<Box>> components() {
        List<List<Box>> result = new ArrayList<>();
        boolean[] seen = new boolean[boxes.size()];
        for (int start = 0; start < seen.length; start++) {
            if (!seen[start]) {
                seen[start] = true;
                List<Integer> component = new ArrayList<>(List.of(start));
                for (int i = 0; i < component.size(); i++) {
                    for (int next : neighbours(component.get(i))) {
                        if (!seen[next]) {
                            seen[next] = true;
                            component.add(next);
                        }
                    }
                }
                result.add(component.stream().sorted().map(boxes::get).toList());
            }
        }
        return result;
    }

    /** Numbers of all boxes, those that matter most first: by weight, then by connections. */
    List<Integer> byImportance() {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            numbers.add(i);
        }
        numbers.sort(
                Comparator.<Integer>comparingDouble(i -> -boxes.get(i).weight)
                        .thenComparingInt(i -> -degree(i)));
        return numbers;
    }
}
