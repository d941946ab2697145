package org.keyplan.viewpoint.paging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds where to cut a strip into pieces that are not longer than a page: in gaps between the
 * things on it where there are any, and so that the pieces are about equally long.
 */
final class Cuts {

    /** A piece shorter than this part of a page is not worth a page of its own. */
    private static final double SHORTEST = 0.3;

    /** A wider gap is no better than one of this width. */
    private static final double WIDE_GAP = 48;

    /** How much farther from the best place, in pages, a cut may be that spares a box. */
    private static final double CUT_BOX = 0.35;

    /** Sparing a page is worth more than any of these. */
    private static final double EXTRA_PAGE = 10;

    private static final double ROUNDING = 1e-6;

    private final List<Span> things;
    private final List<Span> blocks;
    private final List<Span> boxes;
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
        this.boxes = boxes;
        this.longest = longest;
    }

    /** Where to cut, in order; the ends of the strip are not among them. */
    List<Double> between(double from, double to) {
        List<Double> cuts = new ArrayList<>();
        double start = from;
        while (to - start > longest + ROUNDING) {
            start = next(start, to);
            cuts.add(start);
        }
        return cuts;
    }

    private double next(double start, double end) {
        double first = start + SHORTEST * longest;
        double last = start + longest;
        double gap = bestGap(start, end, first, last);
        if (Double.isNaN(gap)) {
            gap = bestGap(start, end, start + ROUNDING, first);
        }
        return Double.isNaN(gap) ? leastHarm(first, last) : gap;
    }

    /** The best place between first and last that cuts nothing; NaN if there is none. */
    private double bestGap(double start, double end, double first, double last) {
        double chosen = Double.NaN;
        double least = Double.POSITIVE_INFINITY;
        double gapStart = start;
        for (int i = 0; i <= blocks.size() && gapStart <= last; i++) {
            double gapEnd = i < blocks.size() ? blocks.get(i).from() : end;
            double low = Math.max(gapStart, first);
            double high = Math.min(gapEnd, last);
            if (low <= high) {
                double aside = Math.min(gapEnd - gapStart, WIDE_GAP) / 2;
                double best = best(start, end);
                double inGap = Math.max(gapStart + aside, Math.min(best, gapEnd - aside));
                double place = Math.max(low, Math.min(inGap, high));
                double cost = cost(place, gapEnd - gapStart, start, end);
                if (cost < least) {
                    least = cost;
                    chosen = place;
                }
            }
            if (i < blocks.size()) {
                gapStart = Math.max(gapStart, blocks.get(i).to());
            }
        }
        return chosen;
    }

    /** The place between first and last that cuts the fewest things, the later the better. */
    private double leastHarm(double first, double last) {
        List<Span> near = things.stream().filter(t -> t.from() < last && t.to() >= first).toList();
        double chosen = last;
        long least = harm(near, last);
        for (Span thing : near) {
            for (double place : new double[] {thing.from(), thing.to()}) {
                if (place >= first && place <= last) {
                    long harm = harm(near, place);
                    if (harm < least || harm == least && place > chosen) {
                        least = harm;
                        chosen = place;
                    }
                }
            }
        }
        return chosen;
    }

    private static long harm(List<Span> things, double place) {
        return things.stream().filter(t -> t.from() < place && place < t.to()).count();
    }

    private double cost(double place, double gap, double start, double end) {
        boolean extraPage = pieces(place, end) > pieces(start, end) - 1;
        return Math.abs(place - best(start, end))
                - Math.min(gap, WIDE_GAP)
                + harm(boxes, place) * CUT_BOX * longest
                + (extraPage ? EXTRA_PAGE * longest : 0);
    }

    /** Where the first of pieces of equal length ends. */
    private double best(double start, double end) {
        return start + (end - start) / pieces(start, end);
    }

    private double pieces(double start, double end) {
        return Math.ceil((end - start) / longest - ROUNDING);
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
