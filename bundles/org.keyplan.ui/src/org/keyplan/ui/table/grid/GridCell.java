package org.keyplan.ui.table.grid;

import org.eclipse.swt.graphics.Image;

/**
 * What a cell shows.
 *
 * @param text what people read; lines are separated by line feeds
 * @param icon in front of the text; null for none
 * @param dots how many of three dots in front of the text are filled; negative for no dots
 * @param share how far something is done, 0 to 1, as a bar; negative for no bar
 * @param level how far the text is set in, as in a tree
 * @param branch whether rows below it can be opened or closed
 * @param tip shown beside the mouse instead of a text that is cut off; null for none
 * @param problem why what was typed here was not taken, in which case the text is what was typed;
 *     null if there is none
 */
public record GridCell(
        String text,
        GridLook look,
        Image icon,
        int dots,
        double share,
        int level,
        Branch branch,
        String tip,
        String problem) {
    /** Nothing at all. */
    public static final GridCell EMPTY = of("");

    /** Whether there are rows below a row, and whether they are shown. */
    public enum Branch {
        /** The grid is no tree. */
        NONE,
        /** None in a grid that is a tree. */
        LEAF,
        OPEN,
        CLOSED
    }

    /** Plain text. */
    public static GridCell of(String text) {
        return of(text, GridLook.PLAIN);
    }

    /** Text of some look. */
    public static GridCell of(String text, GridLook look) {
        return new GridCell(text, look, null, -1, -1, 0, Branch.NONE, null, null);
    }

    public GridCell withIcon(Image shown) {
        return new GridCell(text, look, shown, dots, share, level, branch, tip, problem);
    }

    public GridCell withDots(int filled) {
        return new GridCell(text, look, icon, filled, share, level, branch, tip, problem);
    }

    public GridCell withShare(double done) {
        return new GridCell(text, look, icon, dots, done, level, branch, tip, problem);
    }

    public GridCell withTip(String shown) {
        return new GridCell(text, look, icon, dots, share, level, branch, shown, problem);
    }

    /** The same as part of a tree. */
    public GridCell at(int depth, Branch below) {
        return new GridCell(text, look, icon, dots, share, depth, below, tip, problem);
    }

    /** What was typed instead and not taken. */
    public GridCell refused(String typed, String why) {
        return new GridCell(typed, look, null, -1, -1, level, branch, why, why);
    }
}
