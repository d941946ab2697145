package org.keyplan.ui.table.grid;

import org.eclipse.swt.graphics.Image;

import java.time.LocalDate;
import java.util.List;

/**
 * What is needed to edit a cell.
 *
 * @param text to begin with
 * @param choices what can be chosen instead of typed; empty for free text
 * @param several whether several choices can stand one after the other
 * @param days for a calendar; null if it is no day
 */
public record Entry(String text, List<Choice> choices, boolean several, Days days) {

    public Entry {
        choices = List.copyOf(choices);
    }

    /** Free text. */
    public static Entry of(String text) {
        return new Entry(text, List.of(), false, null);
    }

    /**
     * What a calendar opens on.
     *
     * @param day the day there is, or else today
     */
    public record Days(LocalDate day, LocalDate today) {}

    /**
     * Something that can be chosen.
     *
     * @param text what it stands in the cell as
     * @param label what the list shows; the text itself if null
     * @param note explains it beside the list; null for nothing
     * @param icon null for none
     * @param divider whether it only separates what is above from what is below and cannot be
     *     chosen
     */
    public record Choice(String text, String label, String note, Image icon, boolean divider) {

        /** Something that is called what it stands in the cell as. */
        public static Choice of(String text) {
            return new Choice(text, null, null, null, false);
        }

        /** A line between choices, with what it says about those below. */
        public static Choice divider(String label) {
            return new Choice("", label, null, null, true);
        }
    }
}
