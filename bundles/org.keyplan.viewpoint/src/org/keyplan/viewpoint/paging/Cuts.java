package org.keyplan.viewpoint.paging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Finds where to cut a strip into pieces that are not longer than a page: in gaps between the
 * things on it, so that few pages are needed, boxes around the things stay whole and the pieces are
 * about equally long. Of all ways to cut at the gaps it takes the best one (dynamic programming). A
 * thing is cut only where it, or a row of things without gaps, is longer than a page.
 */
final class Cuts {

    /** What cutting a box costs, in pages. */
    private static final double CUT_BOX = 0.75;

    /** What cutting a thing costs, in pages: more than anything else. */
    private static final double CUT_THING = 1000;

    /** What a page costs that is nearly empty, in pages beside itself. */
    private static final double EMPTY_PAGE = 0.3;

    /** What a cut costs that has no air at its sides, in pages. */
    private static final double NO_AIR = 0.2;

    /** A cut with this much air on both sides has enough. */
    private static final double AIR = 24;

    /** Parts of a page between places for a cut in a wide gap. */
    private static final int STEPS = 10;

    private static final double ROUNDING = 1e-6;

    private final List<Span> things;
    private final List<Span> blocks;
    private final SpanCounter cutThings;
    private final SpanCounter cutBoxes;
    private final double longest;

    /** From one place to another along the strip. */
    record Span(double from, double to) {}

    /**
     * @param things that should stay whole, in any order
     * @param boxes that may be cut, but better are not
     * @param longest piece that fits on a page
     */
    Cuts(List<Span> things, List<Span> boxes, double longest) {
        this.things = things;
        this.blocks = merged(things);
        this.cutThings = new SpanCounter(things);
        this.cutBoxes = new SpanCounter(boxes);
        this.longest = longest;
    }

    /** Where to cut, in order; the ends of the strip are not among them. */
    List<Double> between(double from, double to) {
        if (to - from <= longest + ROUNDING) {
            return List.of();
        }
        double[] places = places(from, to);
        double[] costs = new double[places.length];
        int[] previous = new int[places.length];
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        costs[0] = 0;
        int first = 0;
        for (int i = 1; i < places.length; i++) {
            boolean end = i == places.length - 1;
            double here = end ? 0 : cost(places[i]);
            while (places[i] - places[first] > longest + ROUNDING) {
                first++;
            }
            for (int j = first; j < i; j++) {
                double empty = 1 - (places[i] - places[j]) / longest;
                double cost = costs[j] + here + 1 + EMPTY_PAGE * empty * empty;
                if (cost < costs[i]) {
                    costs[i] = cost;
                    previous[i] = j;
                }
            }
        }
        List<Double> cuts = new ArrayList<>();
        for (int i = previous[places.length - 1]; i > 0; i = previous[i]) {
            cuts.add(places[i]);
        }
        Collections.reverse(cuts);
        return cuts;
    }

    private double cost(double place) {
        double air = AIR;
        for (int i = after(place); i >= 0 && i >= after(place) - 1; i--) {
            if (i < blocks.size()) {
                air = Math.min(air, distance(blocks.get(i), place));
            }
        }
        return NO_AIR * (1 - air / AIR)
                + CUT_BOX * cutBoxes.at(place)
                + CUT_THING * cutThings.at(place);
    }

    private static double distance(Span block, double place) {
        return Math.max(0, Math.max(block.from() - place, place - block.to()));
    }

    /** The first block that ends after a place. */
    private int after(double place) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (blocks.get(middle).to() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The ends of the strip and all places worth a try, nowhere more than a page apart. */
    private double[] places(double from, double to) {
        List<Double> places = new ArrayList<>();
        places.add(from);
        double gapStart = from;
        for (Span block : blocks) {
            if (block.to() > from && block.from() < to) {
                gap(gapStart, block.from(), places);
                gapStart = Math.max(gapStart, block.to());
                if (block.to() - block.from() > longest) {
                    block(block, places);
                }
            }
        }
        gap(gapStart, to, places);
        places.add(to);
        return places.stream()
                .mapToDouble(Double::doubleValue)
                .filter(place -> place >= from && place <= to)
                .sorted()
                .distinct()
                .toArray();
    }

    /** Where something must be cut: beside single things, and here and there. */
    private void block(Span block, List<Double> places) {
        for (Span thing : things) {
            if (thing.from() < block.to() && thing.to() > block.from()) {
                places.add(thing.from());
                places.add(thing.to());
            }
        }
        for (double at = block.from(); at < block.to(); at += longest / STEPS) {
            places.add(at);
        }
    }

    /** Its ends, where air ends, and some places between. */
    private void gap(double start, double end, List<Double> places) {
        if (end < start) {
            return;
        }
        places.add(start);
        places.add(end);
        double low = start + Math.min(AIR, (end - start) / 2);
        double high = end - Math.min(AIR, (end - start) / 2);
        int steps = (int) Math.ceil((high - low) / longest * STEPS);
        for (int i = 0; i <= steps; i++) {
            places.add(steps == 0 ? low : low + (high - low) * i / steps);
        }
    }

    /** Things that overlap as one, in order. */
    private static List<Span> merged(List<Span> things) {
        List<Span> sorted = things.stream().sorted(Comparator.comparingDouble(Span::from)).toList();
        List<Span> merged = new ArrayList<>();
        for (Span thing : sorted) {
            Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && thing.from() < last.to()) {
                merged.set(
                        merged.size() - 1, new Span(last.from(), Math.max(last.to(), thing.to())));
            } else {
                merged.add(thing);
            }
        }
        return merged;
    }
}
