package org.keyplan.viewpoint.scene;

import org.eclipse.emf.ecore.EObject;

import java.util.List;
import java.util.Map;

/**
 * What a person arranged in a diagram: where nodes were put, which are hidden, how lines were bent.
 * Elements that are no longer shown do no harm.
 *
 * @param placements by element shown
 * @param bends by line; points are absolute, from source to target
 */
public record Arrangement(Map<EObject, Placement> placements, Map<Line, List<Point>> bends) {
    /** Nothing arranged: everything is laid out. */
    public static final Arrangement NONE = new Arrangement(Map.of(), Map.of());

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
