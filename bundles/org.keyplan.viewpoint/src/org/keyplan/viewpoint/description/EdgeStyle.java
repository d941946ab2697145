package org.keyplan.viewpoint.description;

/**
 * How a line looks.
 *
 * @param size in pixels
 * @param endsCentering which ends point to the middle of the figure
 * @param begin label at the beginning, null for none
 * @param center label in the middle, null for none
 * @param end label at the end, null for none
 */
public record EdgeStyle(
        ColorSpec color,
        LinePattern line,
        EdgeArrow sourceArrow,
        EdgeArrow targetArrow,
        Expression size,
        Routing routing,
        Centering endsCentering,
        LabelStyle begin,
        LabelStyle center,
        LabelStyle end,
        Location location) {

    /** How a line gets from one end to the other. */
    public enum Routing implements Literal {
        STRAIGHT("straight"),
        MANHATTAN("manhattan"),
        TREE("tree");

        private final String literal;

        Routing(String literal) {
            this.literal = literal;
        }

        @Override
        public String literal() {
            return literal;
        }
    }

    /** Which ends point to the middle of the figure. */
    public enum Centering implements Literal {
        NONE("None"),
        BOTH("Both"),
        SOURCE("Source"),
        TARGET("Target");

        private final String literal;

        Centering(String literal) {
            this.literal = literal;
        }

        @Override
        public String literal() {
            return literal;
        }
    }
}
