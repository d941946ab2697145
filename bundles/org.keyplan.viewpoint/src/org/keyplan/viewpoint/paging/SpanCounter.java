package org.keyplan.viewpoint.paging;

import org.keyplan.viewpoint.paging.Cuts.Span;

import java.util.List;

/** Tells quickly how many of many spans a cut goes through. */
final class SpanCounter {

    private final double[] starts;
    private final double[] ends;

    SpanCounter(List<Span> spans) {
        starts = spans.stream().mapToDouble(Span::from).sorted().toArray();
        ends = spans.stream().mapToDouble(Span::to).sorted().toArray();
    }

    /** How many spans begin before a place and end behind it. */
    int at(double place) {
        return below(starts, place, false) - below(ends, place, true);
    }

    private static int below(double[] sorted, double place, boolean orEqual) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < place || orEqual && sorted[middle] == place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
