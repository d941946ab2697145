package org.keyplan.viewpoint.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Large networks, in time that grows with their size: those that matter most on top, everyone below
 * whoever connects them with the top on the shortest way.
 */
final class SpanningTree {
    private SpanningTree() {}

    /** Places boxes that are all connected. */
    static void place(Links links, double ratio) {
        Graph tree = new Graph();
        for (Box box : links.boxes) {
            tree.add(Box.Kind.CARD, null, box.outerWidth(), box.height, box.weight);
        }
        List<Integer> reached = new ArrayList<>(links.byImportance().subList(0, 1));
        boolean[] seen = new boolean[links.boxes.size()];
        seen[reached.get(0)] = true;
        for (int i = 0; i < reached.size(); i++) {
            int at = reached.get(i);
            for (int next : links.neighbours(at)) {
                if (!seen[next]) {
                    seen[next] = true;
                    reached.add(next);
                    tree.above.put(tree.boxes.get(next), tree.boxes.get(at));
                }
            }
        }
        new TreeLayout(tree, ratio).place();
        for (int i = 0; i < links.boxes.size(); i++) {
            Box place = tree.boxes.get(i);
            links.boxes.get(i).putOuter(place.x, place.y);
        }
    }
}
