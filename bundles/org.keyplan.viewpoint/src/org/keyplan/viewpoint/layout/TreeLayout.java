package org.keyplan.viewpoint.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Org charts: bosses above their subordinates, brothers in model order, units around their people.
 * Of several ways to fold the tree, the one is taken that is largest on a page; among ways that are
 * about as large, the plainest.
 */
final class TreeLayout {
    /** A page as wide as a slide, in pixels at 100 %. */
    private static final double PAGE_WIDTH = 1280;

    private static final int[] COLUMNS = {1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 30, 50};

    private static final int[] FOLDED_COLUMNS = {3, 4, 6, 8, 12};

    /** How wide rows may be, as parts of the width of a page that all would fill. */
    private static final double[] WIDTHS = {2.5, 2, 1.6, 1.25, 1};

    private static final double[] FEW_WIDTHS = {2, 1.25};

    /** For more boxes than this fewer shapes are tried. */
    private static final int LARGE = 2_500;

    /** A tree need not be larger than this on the page to be read well. */
    private static final double ENOUGH = 0.9;

    /** What is nearly as large and plainer is taken. */
    private static final double TOLERANCE = 0.93;

    private final Graph graph;
    private final double ratio;
    private final Hierarchy hierarchy;
    private final Map<Box, Double> exits = new HashMap<>();
    private final Map<Box, Block.Trunk> trunks = new HashMap<>();

    TreeLayout(Graph graph, double ratio) {
        this.graph = graph;
        this.ratio = ratio;
        this.hierarchy = new Hierarchy(graph);
    }

    void place() {
        build(bestShape()).place(Graph.MARGIN, Graph.MARGIN, trunks);
        graph.boxes.forEach(InnerSizes::placeBordered);
    }

    Hierarchy hierarchy() {
        return hierarchy;
    }

    /** The ways of the tree's lines, by child. */
    Map<Box, Block.Trunk> trunks() {
        return trunks;
    }

    /** Where, from its left edge, a boss's line leaves it. */
    double exit(Box boss) {
        return exits.getOrDefault(boss, boss.width / 2);
    }

    private Block build(TreeShape shape) {
        return new TreeBlocks(graph, hierarchy, shape, exits).sheet();
    }

    private TreeShape bestShape() {
        List<TreeShape> shapes = new ArrayList<>();
        for (int column : columns(COLUMNS)) {
            shapes.add(new TreeShape(column, Double.POSITIVE_INFINITY));
        }
        TreeShape best = best(shapes);
        if (scale(best) >= ENOUGH * TOLERANCE) {
            return best;
        }
        double area = 0;
        for (Box box : graph.boxes) {
            area += box.isCard() ? (box.outerWidth() + 28) * (box.height + 34) : 0;
        }
        double width = Math.sqrt(area * ratio);
        List<TreeShape> folded = new ArrayList<>();
        folded.add(best);
        for (double part : graph.boxes.size() > LARGE ? FEW_WIDTHS : WIDTHS) {
            for (int column : columns(FOLDED_COLUMNS)) {
                folded.add(new TreeShape(column, width * part));
            }
        }
        return best(folded);
    }

    /** Up to what makes a difference: no column is longer than the most who have one boss. */
    private List<Integer> columns(int[] candidates) {
        int most = 1;
        int roots = 0;
        for (Box box : graph.boxes) {
            most = Math.max(most, hierarchy.kids(box).size());
            roots += hierarchy.isRoot(box) ? 1 : 0;
        }
        most = Math.max(most, roots);
        List<Integer> columns = new ArrayList<>();
        for (int column : candidates) {
            boolean enough = !columns.isEmpty() && columns.get(columns.size() - 1) >= most;
            boolean skipped = graph.boxes.size() > LARGE && column % 2 != 0;
            if (!enough && !skipped) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** The first of those that are about the largest. */
    private TreeShape best(List<TreeShape> shapes) {
        double[] scales = shapes.stream().mapToDouble(this::scale).toArray();
        double largest = 0;
        for (double scale : scales) {
            largest = Math.max(largest, scale);
        }
        double good = Math.min(ENOUGH, largest) * TOLERANCE;
        for (int i = 0; i < scales.length; i++) {
            if (scales[i] >= good) {
                return shapes.get(i);
            }
        }
        throw new IllegalStateException("no shape for " + graph.boxes.size() + " boxes");
    }

    private double scale(TreeShape shape) {
        Block sheet = build(shape);
        double width = sheet.width + 2 * Graph.MARGIN;
        double height = sheet.height + 2 * Graph.MARGIN;
        return Math.min(PAGE_WIDTH / width, PAGE_WIDTH / ratio / height);
    }
}
