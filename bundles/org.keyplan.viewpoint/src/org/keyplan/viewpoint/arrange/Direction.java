package org.keyplan.viewpoint.arrange;

import org.keyplan.viewpoint.layout.Rect;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/** Where one goes from a figure to the next. */
public enum Direction {
    UP(0, -1),
    DOWN(0, 1),
    LEFT(-1, 0),
    RIGHT(1, 0);

    /** How much worse a figure is that lies aside than one as far away straight on. */
    private static final double ASIDE = 2.5;

    private final int dx;
    private final int dy;

    Direction(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    /** Steps to the right: -1, 0 or 1. */
    public int dx() {
        return dx;
    }

    /** Steps downwards: -1, 0 or 1. */
    public int dy() {
        return dy;
    }

    /**
     * The figure that a person means who goes from one in this direction: the nearest, what lies
     * straight on before what lies aside.
     *
     * @param others may contain the one gone from
     * @return nothing if there is none on that side
     */
    public <T> Optional<T> nearest(Rect from, Collection<T> others, Function<T, Rect> place) {
        return others.stream()
                .filter(other -> ahead(from, place.apply(other)) > 0)
                .min(Comparator.comparingDouble(other -> effort(from, place.apply(other))));
    }

    private double ahead(Rect from, Rect to) {
        return (to.centerX() - from.centerX()) * dx + (to.centerY() - from.centerY()) * dy;
    }

    private double effort(Rect from, Rect to) {
        double aside =
                dx == 0
                        ? apart(from.x(), from.right(), to.x(), to.right())
                        : apart(from.y(), from.bottom(), to.y(), to.bottom());
        double off =
                dx == 0
                        ? Math.abs(to.centerX() - from.centerX())
                        : Math.abs(to.centerY() - from.centerY());
        return ahead(from, to) + ASIDE * aside + off / 8;
    }

    /** How far two stretches are from each other; 0 if they share something. */
    private static double apart(double start, double end, double otherStart, double otherEnd) {
        return Math.max(0, Math.max(otherStart - end, start - otherEnd));
    }
}
