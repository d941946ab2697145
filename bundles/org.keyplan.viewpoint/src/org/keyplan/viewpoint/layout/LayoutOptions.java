package org.keyplan.viewpoint.layout;

import org.keyplan.viewpoint.scene.NodeId;

import java.util.Set;

/**
 * What is laid out, and for which page.
 *
 * @param everything whether to forget what a person has placed and bent
 * @param again nodes to lay out again although a person has placed them; what is inside them too
 * @param ratio width divided by height of the page or slide the picture should suit
 */
public record LayoutOptions(boolean everything, Set<NodeId> again, double ratio) {
    /** Width divided by height of a usual slide. */
    public static final double SLIDE = 16.0 / 9;

    /**
     * @throws IllegalArgumentException for a ratio that no page has
     */
    public LayoutOptions {
        again = Set.copyOf(again);
        if (!(ratio >= 0.1 && ratio <= 10)) {
            throw new IllegalArgumentException("ratio must be between 0.1 and 10: " + ratio);
        }
    }

    /** What a person has placed stays; what is new is laid out beside it. */
    public static LayoutOptions automatic() {
        return new LayoutOptions(false, Set.of(), SLIDE);
    }

    /** All is laid out, as if nothing had ever been placed. */
    public static LayoutOptions all() {
        return new LayoutOptions(true, Set.of(), SLIDE);
    }

    /** Only these are laid out again, beside what stays. */
    public static LayoutOptions only(Set<NodeId> nodes) {
        return new LayoutOptions(false, nodes, SLIDE);
    }

    /** The same for another page. */
    public LayoutOptions withRatio(double widthToHeight) {
        return new LayoutOptions(everything, again, widthToHeight);
    }
}
