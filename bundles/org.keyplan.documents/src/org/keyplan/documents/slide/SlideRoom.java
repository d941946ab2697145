package org.keyplan.documents.slide;

import org.keyplan.documents.slide.SlidePart.Diagram;
import org.keyplan.viewpoint.blueprint.Blueprint;

/**
 * How much room a slide has, in points (1/72 inch). A slide is 13.333 by 7.5 inches, as programs
 * for presentations make it.
 */
public final class SlideRoom {
    public static final double SLIDE_WIDTH = 960;
    public static final double SLIDE_HEIGHT = 540;

    /** The left edge of everything below the title. */
    public static final double LEFT = 36;

    /** The upper edge of everything below the title. */
    public static final double TOP = 104;

    public static final double WIDTH = SLIDE_WIDTH - 2 * LEFT;

    /** Down to the foot of the slide. */
    public static final double HEIGHT = 392;

    /** Between a diagram and its legend. */
    public static final double LEGEND_GAP = 16;

    /** Points for each of a legend's pixels: its letters are as small as can be read. */
    public static final double LEGEND_SCALE = 0.73;

    /** Smaller names cannot be read from the other end of a table; job titles may be smaller. */
    private static final double LEAST_POINTS = 8.5;

    /** Smaller names cannot be read on paper either. */
    private static final double LEAST_ON_PAPER = 8;

    /** As large as names are to be where there is room. */
    private static final double WANTED_POINTS = 10;

    /** Names on cards, in pixels, unless they were made larger. */
    private static final double CARD_NAMES = 14;

    /** Larger than on paper a diagram looks clumsy. */
    private static final double LARGEST_SCALE = 0.95;

    /** Of a place, as a part of it. */
    private static final double LARGEST_LEGEND = 0.4;

    private static final double BESIDE = 172;
    private static final double BELOW = 76;

    private SlideRoom() {}

    /** Where the legend of a diagram may stand. */
    enum LegendPlace {
        BELOW,
        BESIDE;

        /** Width divided by height of what is left for the diagram. */
        double ratio() {
            return this == BELOW
                    ? WIDTH / (HEIGHT - SlideRoom.BELOW - LEGEND_GAP)
                    : (WIDTH - SlideRoom.BESIDE - LEGEND_GAP) / HEIGHT;
        }

        /** The width that the legend may take, in pixels at 100 %. */
        double legendWidth() {
            return (this == BELOW ? WIDTH : SlideRoom.BESIDE) / LEGEND_SCALE;
        }
    }

    /** Points for each of a diagram's pixels, so that it and its legend fit into a slide. */
    public static double scale(Diagram diagram) {
        return scale(diagram, WIDTH, HEIGHT);
    }

    /** The same for some place on a slide. */
    public static double scale(Diagram diagram, double width, double height) {
        Blueprint blueprint = diagram.blueprint();
        boolean none = blueprint.legend().height() == 0;
        double legend = legendScale(diagram, width, height);
        double legendWidth = blueprint.legend().width() * legend + LEGEND_GAP;
        double legendHeight = blueprint.legend().height() * legend + LEGEND_GAP;
        double w = width - (none || !diagram.legendBeside() ? 0 : legendWidth);
        double h = height - (none || diagram.legendBeside() ? 0 : legendHeight);
        return Math.min(
                LARGEST_SCALE,
                Math.min(w / Math.max(1, blueprint.width()), h / Math.max(1, blueprint.height())));
    }

    /** Points for each of its legend's pixels: smaller only where it would fill the place. */
    public static double legendScale(Diagram diagram, double width, double height) {
        double w = Math.max(1, diagram.blueprint().legend().width());
        double h = Math.max(1, diagram.blueprint().legend().height());
        return diagram.legendBeside()
                ? Math.min(LEGEND_SCALE, Math.min(height / h, LARGEST_LEGEND * width / w))
                : Math.min(LEGEND_SCALE, Math.min(width / w, LARGEST_LEGEND * height / h));
    }

    /** Whether a diagram can be read on a slide of its own. */
    static boolean isLegible(Diagram diagram) {
        return letters(diagram) >= LEAST_POINTS;
    }

    /** Whether at least its names can be read, which are larger than the rest. */
    static boolean isNearlyLegible(Diagram diagram) {
        return letters(diagram) >= LEAST_ON_PAPER;
    }

    /** Height of the names on cards, in points. */
    static double letters(Diagram diagram) {
        double pixels =
                diagram.blueprint().nodes().stream()
                        .filter(node -> !node.ground() && !node.lines().isEmpty())
                        .mapToDouble(node -> node.lines().get(0).style().size())
                        .min()
                        .orElse(CARD_NAMES);
        return scale(diagram) * pixels;
    }

    /** How many times larger the boxes would have to be to be read. */
    static double lacking(Diagram diagram) {
        return Math.max(1, WANTED_POINTS / letters(diagram));
    }
}
