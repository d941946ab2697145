package org.keyplan.viewpoint.description;

import java.util.List;

/** A colour that is fixed or depends on the element. */
public sealed interface ColorSpec {
    /** As the description calls it; empty for a default of the language. */
    String name();

    /**
     * Always the same colour. Components are as written and may lie outside 0..255.
     *
     * @param system whether it is one of the language's own colours
     */
    record Fixed(String name, int red, int green, int blue, boolean system) implements ColorSpec {}

    /** Components are computed on the element and limited to 0..255; what is no integer is 0. */
    record Computed(
            String name, Expression red, Expression green, Expression blue, Location location)
            implements ColorSpec {}

    /**
     * A place between colours, computed on the element. Linear for each component between the two
     * nearest steps, and truncated; values outside take the nearest end's colour. Without steps it
     * goes from green (0, 255, 0) at the least value to red (255, 0, 0) at the greatest.
     */
    record Interpolated(
            String name,
            Expression value,
            Expression min,
            Expression max,
            List<Step> steps,
            Location location)
            implements ColorSpec {
        public Interpolated {
            steps = List.copyOf(steps);
        }
    }

    /** A colour that belongs to a value. */
    record Step(Expression value, Fixed color) {}
}
