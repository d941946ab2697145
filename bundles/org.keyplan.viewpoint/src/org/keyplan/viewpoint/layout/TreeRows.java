package org.keyplan.viewpoint.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sets subtrees side by side, in several rows where one would be too wide. */
final class TreeRows {
    /** From a boss to the row below. */
    static final double LEVEL = 44;

    /** From a row up to the line its members share. */
    private static final double BUS = 22;

    /** Between the shared lines of two bosses in one row. */
    private static final double TRACK = 8;

    /** How much wider rows may be for the boss's line to run in their middle. */
    private static final double UNBALANCED = 1.12;

    private final double limit;

    /**
     * @param limit how wide a row may be; one item alone may be wider
     */
    TreeRows(double limit) {
        this.limit = limit;
    }

    /** Trees that hang below nobody. */
    Block side(List<TreeItem> items) {
        Block block = new Block();
        double top = 0;
        for (List<TreeItem> row : split(items)) {
            double x = 0;
            TreeItem before = null;
            for (TreeItem item : row) {
                x += before == null ? 0 : TreeItem.gap(before, item);
                block.add(item.block, x, top);
                x += item.block.width;
                before = item;
            }
            boolean units = row.stream().anyMatch(item -> item.unit);
            top = block.height + (units ? Graph.UNIT_GAP : Graph.CARD_GAP);
        }
        block.entry = block.width / 2;
        return block;
    }

    /**
     * What hangs below a boss.
     *
     * @param corridor whether the boss's line must get through to what is further below
     * @return a block whose entry is where the boss's line comes down; it begins at the boss's
     *     lower edge
     */
    Block below(List<TreeItem> items, boolean corridor) {
        List<List<TreeItem>> rows = split(items);
        List<double[]> lefts = lefts(rows, corridor);
        double far = 0;
        for (double[] left : lefts) {
            far = Math.min(far, left[0]);
        }
        Block block = new Block();
        block.entry = -far;
        double top = 0;
        for (int r = 0; r < rows.size(); r++) {
            List<TreeItem> row = rows.get(r);
            Map<Box, Integer> tracks = tracks(row);
            double above = top;
            boolean list = row.size() == 1 && row.get(0).isHanging();
            top += list ? Graph.CARD_GAP : LEVEL + TRACK * Math.max(0, tracks.size() - 1);
            double bus = above + (list ? Graph.CARD_GAP / 2 : LEVEL - BUS);
            for (int i = 0; i < row.size(); i++) {
                double x = lefts.get(r)[i] - far;
                block.add(row.get(i).block, x, top);
                row.get(i).addTrunks(block, x, b -> bus + TRACK * tracks.get(b));
            }
            top = block.height;
        }
        return block;
    }

    /** Every boss with children in the row has a height of their own for the shared line. */
    private static Map<Box, Integer> tracks(List<TreeItem> row) {
        Map<Box, Integer> tracks = new LinkedHashMap<>();
        row.forEach(item -> item.bosses().forEach(b -> tracks.putIfAbsent(b, tracks.size())));
        return tracks;
    }

    /** Left edges of every row's items, seen from where the boss's line comes down. */
    private static List<double[]> lefts(List<List<TreeItem>> rows, boolean corridor) {
        if (rows.size() == 1) {
            return List.of(corridor ? parted(rows.get(0)) : centred(rows.get(0)));
        }
        List<double[]> parted = rows.stream().map(TreeRows::parted).toList();
        List<double[]> indented = rows.stream().map(TreeRows::indented).toList();
        boolean balanced = width(rows, parted) <= UNBALANCED * width(rows, indented);
        return balanced ? parted : indented;
    }

    private static double width(List<List<TreeItem>> rows, List<double[]> lefts) {
        double left = 0;
        double right = 0;
        for (int i = 0; i < rows.size(); i++) {
            int last = rows.get(i).size() - 1;
            left = Math.min(left, lefts.get(i)[0]);
            right = Math.max(right, lefts.get(i)[last] + rows.get(i).get(last).block.width);
        }
        return right - left;
    }

    /** Left edges at the right of the boss's line. */
    private static double[] indented(List<TreeItem> row) {
        double[] left = new double[row.size()];
        left[0] = TreeItem.INDENT;
        for (int i = 1; i < left.length; i++) {
            TreeItem before = row.get(i - 1);
            left[i] = left[i - 1] + before.block.width + TreeItem.gap(before, row.get(i));
        }
        return left;
    }

    /** Left edges so that the first and the last are entered at equal distances from 0. */
    private static double[] centred(List<TreeItem> row) {
        double[] left = new double[row.size()];
        for (int i = 1; i < left.length; i++) {
            TreeItem before = row.get(i - 1);
            left[i] = left[i - 1] + before.block.width + TreeItem.gap(before, row.get(i));
        }
        int last = left.length - 1;
        double first = row.get(0).block.entry;
        double middle = Math.round((first + left[last] + row.get(last).block.entry) / 2);
        for (int i = 0; i < left.length; i++) {
            left[i] -= middle;
        }
        return left;
    }

    /** Left edges so that a line can pass at 0, with about as much at its left as at its right. */
    private static double[] parted(List<TreeItem> row) {
        double[] left = new double[row.size()];
        double total = 0;
        for (int i = 0; i < left.length; i++) {
            left[i] = total;
            TreeItem next = i + 1 < left.length ? row.get(i + 1) : null;
            total += row.get(i).block.width + (next == null ? 0 : TreeItem.gap(row.get(i), next));
        }
        int best = 0;
        double bestMiddle = -TreeItem.INDENT;
        for (int i = 1; i < left.length; i++) {
            double middle = left[i] - TreeItem.gap(row.get(i - 1), row.get(i)) / 2;
            if (Math.abs(middle - total / 2) < Math.abs(bestMiddle - total / 2)) {
                best = i;
                bestMiddle = middle;
            }
        }
        for (int i = 0; i < left.length; i++) {
            left[i] -= Math.round(bestMiddle);
        }
        return left;
    }

    private List<List<TreeItem>> split(List<TreeItem> items) {
        double total = 0;
        for (TreeItem item : items) {
            total += item.block.width + Graph.CARD_GAP;
        }
        double aim = total / Math.max(1, Math.ceil(total / limit));
        List<List<TreeItem>> rows = new ArrayList<>();
        List<TreeItem> row = new ArrayList<>();
        double width = 0;
        for (TreeItem item : items) {
            double more = item.block.width + Graph.CARD_GAP;
            boolean full = width + more > limit || width + more / 2 > aim;
            if (full && !row.isEmpty() && total > limit) {
                rows.add(row);
                row = new ArrayList<>();
                width = 0;
            }
            row.add(item);
            width += more;
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }
}
