package org.keyplan.ui.plan.matrix;

import org.keyplan.ui.table.grid.LineBreak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** The lines of what a matrix says in its cells: its parts, those broken that are too long. */
final class CellBreaks {
    private static final int MOST_LINES = 6;
    private static final String PART = " · ";

    private final Map<String, List<String>> known = new HashMap<>();
    private int room = Integer.MAX_VALUE;
    private ToIntFunction<String> extent = text -> 0;

    /**
     * Takes another width of columns.
     *
     * @return whether it was another one before
     */
    boolean fit(int width, ToIntFunction<String> measure) {
        if (width == room) {
            return false;
        }
        room = width;
        extent = measure;
        known.clear();
        return true;
    }

    /** The lines of a text; null has an empty one. */
    List<String> lines(String text) {
        return text == null ? List.of("") : known.computeIfAbsent(text, this::broken);
    }

    private List<String> broken(String text) {
        List<String> lines = new ArrayList<>();
        for (String part : text.split(PART, -1)) {
            lines.addAll(LineBreak.inTwo(part, room, extent));
        }
        return lines.size() > MOST_LINES ? lines.subList(0, MOST_LINES) : lines;
    }
}
