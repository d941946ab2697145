package org.keyplan.viewpoint.description;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How rows, columns or cells look. For letters and ground apart, the first conditional style whose
 * condition holds comes before the default.
 *
 * @param defaultForeground null for none
 * @param defaultBackground null for none
 */
public record TableStyles(
        Foreground defaultForeground,
        List<Conditional<Foreground>> foregrounds,
        Background defaultBackground,
        List<Conditional<Background>> backgrounds) {
    public TableStyles {
        foregrounds = List.copyOf(foregrounds);
        backgrounds = List.copyOf(backgrounds);
    }

    /**
     * How letters look.
     *
     * @param labelSize in points
     * @param formats in the order of the enumeration
     */
    public record Foreground(
            int labelSize, Set<FontFormat> formats, ColorSpec color, Location location) {
        public Foreground {
            EnumSet<FontFormat> copy = EnumSet.noneOf(FontFormat.class);
            copy.addAll(formats);
            formats = Collections.unmodifiableSet(copy);
        }
    }

    /** How the ground looks. */
    public record Background(ColorSpec color, Location location) {}
}
