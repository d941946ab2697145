package org.keyplan.viewpoint.description;

/**
 * How a container looks. Sizes are in tens of pixels.
 *
 * @param tooltip nothing written means none
 * @param background ground, where a gradient begins
 * @param foreground where the gradient ends, null for parallelograms
 * @param gradient null for parallelograms
 * @param borderSize in pixels
 * @param width 0, negative or not an integer means automatic
 * @param height 0, negative or not an integer means automatic
 * @param roundedCorner whether corners are rounded
 * @param arcWidth of a rounded corner, in pixels
 * @param arcHeight of a rounded corner, in pixels
 */
public record ContainerStyle(
        Shape shape,
        LabelStyle label,
        Expression tooltip,
        ColorSpec background,
        ColorSpec foreground,
        Gradient gradient,
        ColorSpec borderColor,
        Expression borderSize,
        LinePattern borderLine,
        Expression width,
        Expression height,
        boolean roundedCorner,
        int arcWidth,
        int arcHeight,
        Location location) {

    /** A container's outline; the literal is the local name of the style's class. */
    public enum Shape implements Literal {
        FLAT("FlatContainerStyleDescription"),
        PARALLELOGRAM("ShapeContainerStyleDescription");

        private final String literal;

        Shape(String literal) {
            this.literal = literal;
        }

        @Override
        public String literal() {
            return literal;
        }
    }

    /** How the ground passes from background to foreground. */
    public enum Gradient implements Literal {
        LEFT_TO_RIGHT("GradientLeftToRight"),
        /** Only the background. */
        LIQUID("Liquid"),
        TOP_TO_BOTTOM("GradientTopToBottom");

        private final String literal;

        Gradient(String literal) {
            this.literal = literal;
        }

        @Override
        public String literal() {
            return literal;
        }
    }
}
