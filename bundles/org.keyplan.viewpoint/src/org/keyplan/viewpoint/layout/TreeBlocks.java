package org.keyplan.viewpoint.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Builds the blocks of a forest for one shape, from the leaves up. */
final class TreeBlocks {
    /** A forest as wide as this has what stands alone below it, else beside it. */
    private static final double WIDE = 1.6;

    /** Units of at most so many people hang below each other like people. */
    private static final int SMALL_UNIT = 3;

    private final Graph graph;
    private final Hierarchy hierarchy;
    private final TreeShape shape;
    private final TreeRows rows;
    private final Map<Box, Block> heads = new HashMap<>();
    private final Map<Box, Block> subtrees = new HashMap<>();
    private final Map<Box, Double> exits;

    /**
     * @param exits filled with where, from its left edge, a boss's line leaves it at the bottom
     */
    TreeBlocks(Graph graph, Hierarchy hierarchy, TreeShape shape, Map<Box, Double> exits) {
        this.graph = graph;
        this.hierarchy = hierarchy;
        this.shape = shape;
        this.exits = exits;
        this.rows = new TreeRows(shape.width());
    }

    /** The whole sheet, without margins. */
    Block sheet() {
        for (int i = graph.boxes.size() - 1; i >= 0; i--) {
            Box box = graph.boxes.get(i);
            if (!box.isCard()) {
                heads.put(box, unit(box));
            } else if (box.parent == null || !box.parent.isCard()) {
                Block block = new Block();
                block.add(box, 0, 0);
                block.entry = box.skirtLeft + box.width / 2;
                heads.put(box, block);
            }
        }
        return forest(graph.roots);
    }

    private Block unit(Box unit) {
        Block content = forest(unit.children);
        InnerSizes.fit(unit, content.width, content.height);
        Block block = new Block();
        block.add(unit, 0, 0);
        double left = unit.skirtLeft + Math.floor((unit.width - content.width) / 2);
        block.add(content, left, unit.minHeight + Graph.PADDING);
        double entry = Double.NaN;
        if (!hierarchy.isRoot(unit)) {
            Box top = hierarchy.linkOf(unit).child();
            entry = block.leftOf(top) + top.width / 2;
        }
        block.entry = Double.isNaN(entry) ? unit.skirtLeft + unit.width / 2 : entry;
        return block;
    }

    private Block forest(List<Box> members) {
        List<Box> topDown = new ArrayList<>();
        for (Box member : members) {
            if (hierarchy.isRoot(member)) {
                topDown.add(member);
            }
        }
        List<Box> roots = List.copyOf(topDown);
        for (int i = 0; i < topDown.size(); i++) {
            topDown.addAll(hierarchy.kids(topDown.get(i)));
        }
        Map<Box, Double> slots = new HashMap<>();
        slots(roots, slots);
        topDown.forEach(member -> slots(hierarchy.kids(member), slots));
        for (int i = topDown.size() - 1; i >= 0; i--) {
            Box member = topDown.get(i);
            subtrees.put(member, subtree(member, slots.get(member)));
        }
        return rootsSideBySide(roots);
    }

    /** Brothers' own children begin at one height. */
    private void slots(List<Box> brothers, Map<Box, Double> slots) {
        double highest = 0;
        for (Box box : brothers) {
            if (box.isCard() && !hierarchy.kids(box).isEmpty()) {
                highest = Math.max(highest, box.height);
            }
        }
        for (Box box : brothers) {
            slots.put(box, box.isCard() ? Math.max(highest, box.height) : box.height);
        }
    }

    private Block subtree(Box member, double slot) {
        Block head = heads.get(member);
        List<Box> kids = hierarchy.kids(member);
        if (kids.isEmpty()) {
            return head;
        }
        boolean corridor = member.isCard() && hierarchy.hasOutsideKids(member);
        if (member.isCard() && hangsInOneColumn(kids, corridor)) {
            return hanging(member, head, TreeItem.column(kids, heads, hierarchy), slot);
        }
        Block body = rows.below(items(kids), corridor);
        double exit = head.width / 2;
        if (member.isCard()) {
            // Where all is at the right of the boss's line, the boss is not set back.
            double middle = body.entry == 0 ? TreeItem.INDENT : member.width / 2;
            exit = member.skirtLeft + middle;
            exits.put(member, middle);
        } else {
            Box boss = hierarchy.linkOf(kids.get(0)).boss();
            double left = head.leftOf(boss);
            exit = left + exits.getOrDefault(boss, boss.width / 2);
        }
        Block all = new Block();
        double shift = Math.max(0, body.entry - exit);
        all.add(head, shift, 0);
        all.add(body, shift + exit - body.entry, slot);
        all.entry = shift + head.entry;
        return all;
    }

    /** All below one card without subordinates of their own: a list with its line at the left. */
    private boolean hangsInOneColumn(List<Box> kids, boolean corridor) {
        boolean leaves = kids.stream().allMatch(this::isLeaf);
        return leaves && kids.size() <= shape.column() && (kids.size() > 1 || corridor);
    }

    private Block hanging(Box boss, Block head, TreeItem column, double slot) {
        Block all = new Block();
        double spine = boss.skirtLeft + TreeItem.INDENT;
        exits.put(boss, TreeItem.INDENT);
        all.add(head, 0, 0);
        double top = slot + Graph.CARD_GAP;
        all.add(column.block, spine, top);
        column.addTrunks(all, spine, b -> top - Graph.CARD_GAP / 2);
        all.entry = head.entry;
        return all;
    }

    /** Whether nothing hangs below it, nor below anybody in it: then it can stand in a list. */
    private boolean isLeaf(Box box) {
        if (!hierarchy.kids(box).isEmpty()) {
            return false;
        }
        if (box.isCard()) {
            return !hierarchy.hasOutsideKids(box);
        }
        boolean small = box.children.size() <= SMALL_UNIT;
        for (Box child : box.children) {
            small &= child.isCard() && !hierarchy.hasKidsOutside(child, box);
        }
        return small;
    }

    private List<TreeItem> items(List<Box> kids) {
        List<TreeItem> items = new ArrayList<>();
        for (int i = 0; i < kids.size(); ) {
            Box boss = hierarchy.linkOf(kids.get(i)).boss();
            int end = i;
            while (end < kids.size()
                    && isLeaf(kids.get(end))
                    && hierarchy.linkOf(kids.get(end)).boss() == boss) {
                end++;
            }
            if (end - i > 1 && shape.column() > 1) {
                items.addAll(columns(kids.subList(i, end)));
                i = end;
            } else {
                Box kid = kids.get(i++);
                items.add(
                        TreeItem.subtree(subtrees.get(kid), !kid.isCard(), hierarchy.linksOf(kid)));
            }
        }
        return items;
    }

    private List<TreeItem> columns(List<Box> cards) {
        int count = columnCount(cards);
        List<List<Box>> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            columns.add(cards.subList(i * cards.size() / count, (i + 1) * cards.size() / count));
        }
        List<TreeItem> items = new ArrayList<>();
        for (int i = 0; i < count; i += 2) {
            items.add(
                    i + 1 < count
                            ? TreeItem.pair(columns.get(i), columns.get(i + 1), heads, hierarchy)
                            : TreeItem.column(columns.get(i), heads, hierarchy));
        }
        return items;
    }

    private int columnCount(List<Box> cards) {
        double widest = cards.stream().mapToDouble(box -> heads.get(box).width).max().orElse(1);
        double fitting = Math.max(1, Math.floor(shape.width() / (widest + Graph.CARD_GAP)));
        double wanted = Math.ceil(cards.size() / (double) shape.column());
        return (int) Math.min(cards.size(), Math.min(fitting, wanted));
    }

    /** First all that somebody hangs below, then, where there is more room, what stands alone. */
    private Block rootsSideBySide(List<Box> roots) {
        List<TreeItem> trees = new ArrayList<>();
        List<Box> alone = new ArrayList<>();
        for (Box root : roots) {
            if (hierarchy.kids(root).isEmpty() && !hierarchy.hasOutsideKids(root)) {
                alone.add(root);
            } else {
                trees.add(TreeItem.subtree(subtrees.get(root), !root.isCard(), List.of()));
            }
        }
        if (trees.isEmpty()) {
            return rows.side(aloneItems(alone));
        }
        Block forest = rows.side(trees);
        if (alone.isEmpty()) {
            return forest;
        }
        Block all = new Block();
        all.add(forest, 0, 0);
        boolean units = roots.stream().anyMatch(root -> !root.isCard());
        double gap = units ? Graph.UNIT_GAP : Graph.CARD_GAP;
        if (forest.width > forest.height * WIDE) {
            TreeRows below = new TreeRows(forest.width);
            all.add(below.side(aloneItems(alone)), 0, forest.height + gap);
        } else {
            TreeRows beside = new TreeRows(1);
            all.add(beside.side(aloneItems(alone)), forest.width + gap, 0);
        }
        all.entry = forest.entry;
        return all;
    }

    /** People who hang below nobody are set line by line where there are many. */
    private List<TreeItem> aloneItems(List<Box> alone) {
        List<TreeItem> items = new ArrayList<>();
        for (int i = 0; i < alone.size(); ) {
            int end = i;
            while (end < alone.size() && alone.get(end).isCard()) {
                end++;
            }
            if (end - i > 1) {
                List<Box> cards = alone.subList(i, end);
                items.add(TreeItem.subtree(grid(cards, columnCount(cards)), false, List.of()));
                i = end;
            } else {
                Box root = alone.get(i++);
                items.add(TreeItem.subtree(subtrees.get(root), !root.isCard(), List.of()));
            }
        }
        return items;
    }

    private static Block grid(List<Box> cards, int columns) {
        Block block = new Block();
        double[] left = new double[columns + 1];
        for (int c = 0; c < columns; c++) {
            double width = 0;
            for (int i = c; i < cards.size(); i += columns) {
                width = Math.max(width, cards.get(i).outerWidth());
            }
            left[c + 1] = left[c] + width + Graph.CARD_GAP;
        }
        double top = 0;
        for (int i = 0; i < cards.size(); i++) {
            if (i > 0 && i % columns == 0) {
                top = block.height + Graph.CARD_GAP;
            }
            block.add(cards.get(i), left[i % columns], top);
        }
        block.entry = block.width / 2;
        return block;
    }
}
