package org.keyplan.viewpoint.layout;

import java.util.ArrayList;
import java.util.List;
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

    /** Cards below each other, the line at their left. */
    static TreeItem column(List<Box> cards, Hierarchy hierarchy) {
        TreeItem item = new TreeItem(new Block(), false);
        item.block.entry = 0;
        item.hang(cards, INDENT, Block.Side.LEFT, hierarchy);
        return item;
    }

    /** Two columns of cards, the line between them. */
    static TreeItem pair(List<Box> left, List<Box> right, Hierarchy hierarchy) {
        TreeItem item = new TreeItem(new Block(), false);
        double width = left.stream().mapToDouble(Box::outerWidth).max().orElse(0);
        item.block.entry = width + INDENT;
        item.hang(left, 0, Block.Side.RIGHT, hierarchy);
        item.hang(right, width + 2 * INDENT, Block.Side.LEFT, hierarchy);
        return item;
    }

    private void hang(List<Box> cards, double x, Block.Side side, Hierarchy hierarchy) {
        double y = 0;
        for (Box card : cards) {
            // At the left of the line cards are flush right.
            double in = side == Block.Side.RIGHT ? block.entry - INDENT - card.outerWidth() : x;
            block.add(card, in, y);
            y += card.height + Graph.CARD_GAP;
            hangs.add(new Hang(hierarchy.linkOf(card), block.entry, side));
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
