package org.keyplan.viewpoint.description;

/**
 * How a node looks. Sizes are in tens of pixels.
 *
 * @param shape its outline
 * @param image for {@link Shape#BUNDLED_IMAGE}: square, stroke, triangle, dot or ring; else null
 * @param tooltip nothing written means none
 * @param color ground
 * @param borderSize in pixels
 * @param size width and height where none of the others applies
 * @param width for ellipses and lozenges; nothing written or 0 means {@code size}
 * @param height for ellipses and lozenges; nothing written or 0 means {@code size}
 * @param fixedWidth for squares, else 0; applies only if both fixed ones are greater than 0
 * @param fixedHeight for squares, else 0
 * @param strokeSize for dots the thickness of the ring, else nothing written
 * @param labelInside whether the label stands in the figure and not at its border
 * @param sizing what a person may do about its size
 */
public record NodeStyle(
        Shape shape,
        String image,
        LabelStyle label,
        Expression tooltip,
        ColorSpec color,
        ColorSpec borderColor,
        Expression borderSize,
        LinePattern borderLine,
        Expression size,
        Expression width,
        Expression height,
        int fixedWidth,
        int fixedHeight,
        Expression strokeSize,
        boolean labelInside,
        Sizing sizing,
        Location location) {

    /** In which directions a person may resize a node by hand. */
    public enum Sizing implements Literal {
        NONE,
        NSEW,
        NORTH_SOUTH,
        EAST_WEST;

        @Override
        public String literal() {
            return name();
        }

        /** Whether the width may be changed. */
        public boolean wide() {
            return this == NSEW || this == EAST_WEST;
        }

        /** Whether the height may be changed. */
        public boolean high() {
            return this == NSEW || this == NORTH_SOUTH;
        }
    }

    /** A node's outline; the literal is the local name of the style's class. */
    public enum Shape implements Literal {
        SQUARE("SquareDescription"),
        ELLIPSE("EllipseNodeDescription"),
        LOZENGE("LozengeNodeDescription"),
        NOTE("NoteDescription"),
        DOT("DotDescription"),
        BUNDLED_IMAGE("BundledImageDescription");

        private final String literal;

        Shape(String literal) {
            this.literal = literal;
        }

        @Override
        public String literal() {
            return literal;
        }
    }
}
