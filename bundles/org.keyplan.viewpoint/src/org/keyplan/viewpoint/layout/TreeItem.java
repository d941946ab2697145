package org.keyplan.viewpoint.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What stands in a row below a boss: a subtree, or subordinates that hang below each other along
 * one line.
 */
final class TreeItem {
    /** From a hanging column's line to its cards. */
    static final double INDENT = 16;

    private record Hang(Hierarchy.Link link, double spine, Block.Side side) {}

    final Block block;
    final boolean unit;
    private final List<Hang> hangs = new ArrayList<>();

    private TreeItem(Block block, boolean unit) {
        this.block = block;
        this.unit = unit;
    }

    /**
     * A subtree that is entered from above.
     *
     * @param links the first of them is the one that arrives at the block's entry
     */
    static TreeItem subtree(Block block, boolean unit, List<Hierarchy.Link> links) {
        TreeItem item = new TreeItem(block, unit);
        for (Hierarchy.Link link : links) {
            double spine = block.entry;
            if (!item.hangs.isEmpty()) {
                spine = block.leftOf(link.child()) + link.child().width / 2;
            }
            item.hangs.add(new Hang(link, spine, Block.Side.TOP));
        }
        return item;
    }

    /**
     * Below each other, the line at their left.
     *
     * @param blocks of the members, which hang below the same boss
     */
    static TreeItem column(List<Box> members, Map<Box, Block> blocks, Hierarchy hierarchy) {
        TreeItem item = new TreeItem(new Block(), hasUnit(members));
        item.block.entry = 0;
        item.hang(members, blocks, Block.Side.LEFT, hierarchy);
        return item;
    }

    /** Two columns, the line between them. */
    static TreeItem pair(
            List<Box> left, List<Box> right, Map<Box, Block> blocks, Hierarchy hierarchy) {
        TreeItem item = new TreeItem(new Block(), hasUnit(left) || hasUnit(right));
        double width = left.stream().mapToDouble(box -> blocks.get(box).width).max().orElse(0);
        item.block.entry = width + INDENT;
        item.hang(left, blocks, Block.Side.RIGHT, hierarchy);
        item.hang(right, blocks, Block.Side.LEFT, hierarchy);
        return item;
    }

    private static boolean hasUnit(List<Box> members) {
        return members.stream().anyMatch(box -> !box.isCard());
    }

    private void hang(
            List<Box> members, Map<Box, Block> blocks, Block.Side side, Hierarchy hierarchy) {
        double y = 0;
        Box before = null;
        for (Box member : members) {
            Block part = blocks.get(member);
            y += before == null ? 0 : Graph.gap(before, member);
            // At the left of the line all is flush right.
            double x =
                    side == Block.Side.RIGHT
                            ? block.entry - INDENT - part.width
                            : block.entry + INDENT;
            block.add(part, x, y);
            y += part.height;
            hangs.add(new Hang(hierarchy.linkOf(member), block.entry, side));
            before = member;
        }
    }

    /** Tells a row where its lines run, once the item stands in it. */
    void addTrunks(Block row, double x, ToDoubleFunction<Box> busOfBoss) {
        for (Hang hang : hangs) {
            row.add(
                    new Block.Trunk(
                            hang.link.child(),
                            hang.link.boss(),
                            busOfBoss.applyAsDouble(hang.link.boss()),
                            hang.spine + x,
                            hang.side));
        }
    }

    /** Whether it is a list of cards rather than a subtree. */
    boolean isHanging() {
        return hangs.stream().noneMatch(hang -> hang.side == Block.Side.TOP);
    }

    /** Whose lines arrive here. */
    List<Box> bosses() {
        return hangs.stream().map(hang -> hang.link.boss()).distinct().toList();
    }

    static double gap(TreeItem a, TreeItem b) {
        return a.unit || b.unit ? Graph.UNIT_GAP : Graph.CARD_GAP;
    }
}
