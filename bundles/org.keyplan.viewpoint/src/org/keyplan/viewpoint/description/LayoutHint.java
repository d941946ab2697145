package org.keyplan.viewpoint.description;

import java.util.List;

/** How a description wants to be laid out. */
public sealed interface LayoutHint {
    /** Nothing declared. */
    LayoutHint NONE = new None();

    /** Nothing declared. */
    record None() implements LayoutHint {}

    /**
     * A tree whose children keep their order.
     *
     * @param children on a shown element, the elements below it, in order
     * @param nodeMappings paths of the mappings that are laid out so
     */
    record OrderedTree(Expression children, List<String> nodeMappings, Location location)
            implements LayoutHint {
        public OrderedTree {
            nodeMappings = List.copyOf(nodeMappings);
        }
    }

    /**
     * Layers one after another.
     *
     * @param padding between them in pixels
     */
    record Composite(Direction direction, int padding, Location location) implements LayoutHint {}

    /** Where the lines of a diagram go. */
    enum Direction implements Literal {
        TOP_TO_BOTTOM("topToBottom"),
        LEFT_TO_RIGHT("LeftToRight"),
        BOTTOM_TO_TOP("bottomToTop");

        private final String literal;

        Direction(String literal) {
            this.literal = literal;
        }

        @Override
        public String literal() {
            return literal;
        }
    }
}
