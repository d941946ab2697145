package org.keyplan.ui.table.grid;

import java.text.BreakIterator;
import java.util.List;
import java.util.function.ToIntFunction;

/** Breaks a text that its column is too narrow for. */
public final class LineBreak {

    private LineBreak() {}

    /**
     * One line if there is room for it or nowhere to break it, else two, the first as long as there
     * is room for. Chinese is broken between characters, as it is written.
     *
     * @param extent how much room a text takes, in the same measure as the room
     */
    public static List<String> inTwo(String title, int room, ToIntFunction<String> extent) {
        if (extent.applyAsInt(title) <= room) {
            return List.of(title);
        }
        BreakIterator breaks = BreakIterator.getLineInstance();
        breaks.setText(title);
        int at = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            boolean fits = extent.applyAsInt(title.substring(0, end).strip()) <= room;
            at = fits && end < title.length() ? end : at;
        }
        return at == 0
                ? List.of(title)
                : List.of(title.substring(0, at).strip(), title.substring(at).strip());
    }
}
