package org.keyplan.viewpoint.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Lines of items one after another, ordered so that what connects them crosses little (barycentre
 * method), with places kept free where a connection passes a line of items. Positions run along the
 * lines.
 */
final class BandLayers {
    /** Room for a connection that passes. */
    static final double PASSAGE = 14;

    private static final int SWEEPS = 8;

    /** A box, or a passage of a connection. */
    static final class Item {
        final Box box;
        final double length;
        final int layer;
        final List<Item> before = new ArrayList<>();
        final List<Item> after = new ArrayList<>();

        /** Its middle. */
        double at;

        Item(Box box, double length, int layer) {
            this.box = box;
            this.length = length;
            this.layer = layer;
        }

        boolean isPassage() {
            return box == null;
        }
    }

    private final List<List<Item>> layers = new ArrayList<>();
    private final Map<Box, Item> items = new HashMap<>();

    /** Adds a line of items behind the ones before. */
    void addLayer(List<Box> boxes, ToDoubleFunction<Box> length) {
        List<Item> layer = new ArrayList<>();
        for (Box box : boxes) {
            Item item = new Item(box, length.applyAsDouble(box), layers.size());
            layer.add(item);
            items.put(box, item);
        }
        layers.add(layer);
    }

    Item item(Box box) {
        return items.get(box);
    }

    List<List<Item>> layers() {
        return layers;
    }

    /** Connects two boxes of different lines and tells the passages between them, in order. */
    List<Item> connect(Box from, Box to) {
        Item a = items.get(from);
        Item b = items.get(to);
        boolean forward = a.layer < b.layer;
        Item at = forward ? a : b;
        Item end = forward ? b : a;
        List<Item> passages = new ArrayList<>();
        for (int l = at.layer + 1; l < end.layer; l++) {
            Item passage = new Item(null, PASSAGE, l);
            layers.get(l).add(passage);
            passages.add(passage);
            join(at, passage);
            at = passage;
        }
        join(at, end);
        if (!forward) {
            Collections.reverse(passages);
        }
        return passages;
    }

    private static void join(Item a, Item b) {
        a.after.add(b);
        b.before.add(a);
    }

    /** Orders all lines and gives every item its position; the least is 0. */
    void arrange() {
        layers.forEach(BandLayers::pack);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean down = sweep % 2 == 0;
            for (int i = 0; i < layers.size(); i++) {
                order(layers.get(down ? i : layers.size() - 1 - i), down);
            }
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean down = sweep % 2 == 0;
            for (int i = 0; i < layers.size(); i++) {
                List<Item> layer = layers.get(down ? i : layers.size() - 1 - i);
                settle(layer, BandLayers::joined);
            }
        }
        // Last of all each below what it follows, so that chains are straight.
        layers.forEach(layer -> settle(layer, item -> item.before));
        double least = Double.POSITIVE_INFINITY;
        for (List<Item> layer : layers) {
            for (Item item : layer) {
                least = Math.min(least, item.at - item.length / 2);
            }
        }
        double shift = Double.isFinite(least) ? least : 0;
        layers.forEach(layer -> layer.forEach(item -> item.at = Math.round(item.at - shift)));
    }

    private static void order(List<Item> layer, boolean down) {
        Map<Item, Double> wanted = new HashMap<>();
        for (Item item : layer) {
            List<Item> fixed = down ? item.before : item.after;
            wanted.put(item, fixed.isEmpty() ? item.at : mean(fixed));
        }
        layer.sort(Comparator.comparingDouble(wanted::get));
        pack(layer);
    }

    /** Side by side around 0, so that lines of different lengths are compared fairly. */
    private static void pack(List<Item> layer) {
        double total = 0;
        for (int i = 0; i < layer.size(); i++) {
            total += i == 0 ? layer.get(i).length / 2 : distance(layer.get(i - 1), layer.get(i));
            layer.get(i).at = total;
        }
        for (Item item : layer) {
            item.at -= total / 2;
        }
    }

    /** As near to the neighbours as the order and the gaps allow (pool adjacent violators). */
    private static void settle(List<Item> layer, Function<Item, List<Item>> near) {
        int n = layer.size();
        double[] offset = new double[n];
        double[] sum = new double[n];
        int[] count = new int[n];
        int[] start = new int[n];
        int blocks = 0;
        for (int i = 0; i < n; i++) {
            Item item = layer.get(i);
            offset[i] = i == 0 ? 0 : offset[i - 1] + distance(layer.get(i - 1), item);
            List<Item> neighbours = near.apply(item);
            double wanted = neighbours.isEmpty() ? item.at : mean(neighbours);
            start[blocks] = i;
            sum[blocks] = wanted - offset[i];
            count[blocks++] = 1;
            while (blocks > 1
                    && sum[blocks - 2] / count[blocks - 2] > sum[blocks - 1] / count[blocks - 1]) {
                blocks--;
                sum[blocks - 1] += sum[blocks];
                count[blocks - 1] += count[blocks];
            }
        }
        for (int b = 0; b < blocks; b++) {
            int end = b + 1 < blocks ? start[b + 1] : n;
            for (int i = start[b]; i < end; i++) {
                layer.get(i).at = sum[b] / count[b] + offset[i];
            }
        }
    }

    private static List<Item> joined(Item item) {
        List<Item> joined = new ArrayList<>(item.before);
        joined.addAll(item.after);
        return joined;
    }

    private static double distance(Item a, Item b) {
        double gap = a.isPassage() || b.isPassage() ? PASSAGE : Graph.CARD_GAP;
        return a.length / 2 + gap + b.length / 2;
    }

    private static double mean(List<Item> items) {
        double sum = 0;
        for (Item item : items) {
            sum += item.at;
        }
        return sum / items.size();
    }
}
