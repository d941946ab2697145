package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/**
 * The class of this name has gone from the workbench, but GEF 3.2 still asks it for the cursors
 * shown while a palette is dragged to another side.
 */
public final class DragCursors {
    public static final int INVALID = 0;
    public static final int LEFT = 1;
    public static final int RIGHT = 2;
    public static final int TOP = 3;
    public static final int BOTTOM = 4;
    public static final int CENTER = 5;
    public static final int OFFSCREEN = 6;
    public static final int FASTVIEW = 7;

    private DragCursors() {}

    /** A system cursor, which nobody need dispose; to be called in the UI thread. */
    public static Cursor getCursor(int code) {
        int shape = code == INVALID ? SWT.CURSOR_NO : SWT.CURSOR_SIZEALL;
        return Display.getCurrent().getSystemCursor(shape);
    }

    /** The side of SWT for one of the constants of this class. */
    public static int positionToSwtConstant(int position) {
        return switch (position) {
            case LEFT -> SWT.LEFT;
            case RIGHT -> SWT.RIGHT;
            case TOP -> SWT.TOP;
            case BOTTOM -> SWT.BOTTOM;
            default -> SWT.DEFAULT;
        };
    }
}
