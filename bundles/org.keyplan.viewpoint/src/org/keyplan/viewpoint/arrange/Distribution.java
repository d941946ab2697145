package org.keyplan.viewpoint.arrange;

import org.keyplan.viewpoint.layout.Rect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** In which direction figures shall have equal gaps between them. */
public enum Distribution {
    HORIZONTAL {
        @Override
        double start(Rect rect) {
            return rect.x();
        }

        @Override
        double length(Rect rect) {
            return rect.width();
        }

        @Override
        Rect at(double start, Rect rect) {
            return new Rect(start, rect.y(), rect.width(), rect.height());
        }
    },
    VERTICAL {
        @Override
        double start(Rect rect) {
            return rect.y();
        }

        @Override
        double length(Rect rect) {
            return rect.height();
        }

        @Override
        Rect at(double start, Rect rect) {
            return new Rect(rect.x(), start, rect.width(), rect.height());
        }
    };

    abstract double start(Rect rect);

    abstract double length(Rect rect);

    abstract Rect at(double start, Rect rect);

    private double end(Rect rect) {
        return start(rect) + length(rect);
    }

    /**
     * Moves figures so that all gaps are equal. The outermost stay; where there is less room than
     * the figures need, all overlap alike. Fewer than three are left as they are.
     *
     * @return in the order given, with the sizes given
     */
    public List<Rect> distribute(List<Rect> figures) {
        if (figures.size() < 3) {
            return List.copyOf(figures);
        }
        List<Integer> order =
                IntStream.range(0, figures.size())
                        .boxed()
                        .sorted(
                                Comparator.<Integer>comparingDouble(
                                                i -> start(figures.get(i)) + end(figures.get(i)))
                                        .thenComparing(i -> i))
                        .toList();
        double from = start(figures.get(order.get(0)));
        double to = end(figures.get(order.get(order.size() - 1)));
        double filled = figures.stream().mapToDouble(this::length).sum();
        double gap = (to - from - filled) / (figures.size() - 1);
        List<Rect> placed = new ArrayList<>(figures);
        double next = from;
        for (int index : order) {
            placed.set(index, at(next, figures.get(index)));
            next += length(figures.get(index)) + gap;
        }
        return placed;
    }
}
