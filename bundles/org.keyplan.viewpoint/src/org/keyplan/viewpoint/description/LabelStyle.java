package org.keyplan.viewpoint.description;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a label is written, and what.
 *
 * @param size in points
 * @param formats in the order of the enumeration
 * @param text what is written
 * @param alignment always centred for labels of edges
 */
public record LabelStyle(
        int size,
        Set<FontFormat> formats,
        Expression text,
        ColorSpec color,
        Alignment alignment,
        Location location) {
    public LabelStyle {
        EnumSet<FontFormat> copy = EnumSet.noneOf(FontFormat.class);
        copy.addAll(formats);
        formats = Collections.unmodifiableSet(copy);
    }

    /** Where in its figure a label stands. */
    public enum Alignment implements Literal {
        CENTER,
        LEFT,
        RIGHT;

        @Override
        public String literal() {
            return name();
        }
    }
}
