package org.keyplan.viewpoint.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Graphs made from a seed. */
final class RandomGraphs {
    private RandomGraphs() {}

    /** Units inside of units, people in them or not, bosses anywhere, cycles and loops. */
    static Draft organisation(long seed) {
        Random random = new Random(seed);
        Draft draft = new Draft();
        List<Box> units = new ArrayList<>();
        List<Box> people = new ArrayList<>();
        int size = 1 + random.nextInt(60);
        for (int i = 0; i < size; i++) {
            Box outer = units.isEmpty() || random.nextInt(4) == 0 ? null : any(random, units);
            if (random.nextInt(6) == 0) {
                units.add(draft.add("u" + i, Box.Kind.CONTAINER, outer, 150, Draft.HEADER));
            } else {
                people.add(card(draft, random, "p" + i, outer));
            }
        }
        for (Box person : people) {
            if (random.nextInt(8) > 0) {
                draft.reportsTo(person, any(random, people));
            }
        }
        lines(draft, random, people, random.nextInt(6));
        return draft;
    }

    /** A tree as in most firms: everybody reports to somebody who came before. */
    static Draft tree(long seed) {
        Random random = new Random(seed);
        Draft draft = new Draft();
        List<Box> people = new ArrayList<>();
        int size = 1 + random.nextInt(80);
        for (int i = 0; i < size; i++) {
            people.add(card(draft, random, "p" + i, null));
            if (i > 0) {
                draft.reportsTo(people.get(i), people.get(random.nextInt(Math.min(i, 12))));
            }
        }
        return draft;
    }

    static Draft network(long seed) {
        Random random = new Random(seed);
        Draft draft = new Draft();
        List<Box> people = new ArrayList<>();
        int size = 1 + random.nextInt(50);
        Box unit = null;
        for (int i = 0; i < size; i++) {
            if (random.nextInt(12) == 0) {
                unit = draft.add("u" + i, Box.Kind.CONTAINER, null, 150, Draft.HEADER);
            }
            people.add(card(draft, random, "p" + i, random.nextInt(3) == 0 ? unit : null));
        }
        lines(draft, random, people, random.nextInt(4 * size));
        return draft;
    }

    static Draft bands(long seed) {
        Random random = new Random(seed);
        Draft draft = new Draft();
        List<Box> cards = new ArrayList<>();
        int bands = 2 + random.nextInt(5);
        for (int i = 0; i < bands; i++) {
            Box band = draft.add("b" + i, Box.Kind.CONTAINER, null, 150, Draft.HEADER);
            int size = random.nextInt(14);
            for (int k = 0; k < size; k++) {
                cards.add(card(draft, random, "c" + i + "_" + k, band));
            }
        }
        lines(draft, random, cards, cards.isEmpty() ? 0 : random.nextInt(2 * cards.size()));
        return draft;
    }

    private static Box card(Draft draft, Random random, String name, Box container) {
        double width = Draft.WIDTH + random.nextInt(40);
        double height = Draft.HEIGHT + random.nextInt(20);
        return draft.add(name, Box.Kind.CARD, container, width, height);
    }

    private static void lines(Draft draft, Random random, List<Box> ends, int count) {
        for (int i = 0; i < count && !ends.isEmpty(); i++) {
            draft.graph.connect(any(random, ends), any(random, ends));
        }
    }

    private static Box any(Random random, List<Box> boxes) {
        return boxes.get(random.nextInt(boxes.size()));
    }
}
