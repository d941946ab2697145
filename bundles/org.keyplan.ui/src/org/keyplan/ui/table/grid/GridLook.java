package org.keyplan.ui.table.grid;

import org.eclipse.swt.graphics.Color;

/**
 * How the text of a cell looks.
 *
 * @param color of letters; null for the usual one
 * @param field coloured ground behind the text; null for none
 */
public record GridLook(Color color, Color field, boolean bold, boolean italic, boolean struck) {
    /** Like any text. */
    public static final GridLook PLAIN = new GridLook(null, null, false, false, false);

    /** Letters of a colour. */
    public static GridLook of(Color color) {
        return new GridLook(color, null, false, false, false);
    }

    /** Letters of a colour on a ground of another. */
    public static GridLook on(Color color, Color field) {
        return new GridLook(color, field, false, false, false);
    }

    /** The same in heavier letters. */
    public GridLook inBold() {
        return new GridLook(color, field, true, italic, struck);
    }

    /** The same in slanted letters. */
    public GridLook inItalic() {
        return new GridLook(color, field, bold, true, struck);
    }

    /** The same, struck through. */
    public GridLook struckOut() {
        return new GridLook(color, field, bold, italic, true);
    }
}
