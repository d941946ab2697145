package org.keyplan.viewpoint.scene;

import org.eclipse.emf.ecore.EObject;

import java.util.List;
import java.util.Map;

/**
 * What a person arranged in a diagram: where nodes were put, which are hidden, how lines were bent,
 * and the notes written on the sheet. Elements that are no longer shown do no harm.
 *
 * @param placements by element shown; notes among them
 * @param bends by line; points are absolute, from source to target
 * @param notes what they say, by the elements that stand for them, from back to front
 */
public record Arrangement(
        Map<EObject, Placement> placements,
        Map<Line, List<Point>> bends,
        Map<EObject, String> notes) {
    /** Nothing arranged: everything is laid out. */
    public static final Arrangement NONE = new Arrangement(Map.of(), Map.of());

    /** An arrangement without notes. */
    public Arrangement(Map<EObject, Placement> placements, Map<Line, List<Point>> bends) {
        this(placements, bends, Map.of());
    }

    /** The same notes among other places and bends. */
    public Arrangement with(Map<EObject, Placement> places, Map<Line, List<Point>> lines) {
        return new Arrangement(places, lines, notes);
    }

    /**
     * Where a node was put.
     *
     * @param x left edge, in pixels at 100 % from the sheet's left edge
     * @param y top edge, in pixels at 100 % from the sheet's top edge
     * @param width null unless a person set it
     * @param height null unless a person set it
     */
    public record Placement(double x, double y, Double width, Double height, boolean hidden) {}

    /**
     * A line as it is stored.
     *
     * @param element what the line stands for, or its source where it stands for a reference
     * @param target the line's target where it stands for a reference, else null
     */
    public record Line(EObject element, EObject target) {}

    /** A place in pixels at 100 %. */
    public record Point(double x, double y) {}
}
