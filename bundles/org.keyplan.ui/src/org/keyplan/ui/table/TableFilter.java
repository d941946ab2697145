package org.keyplan.ui.table;

import org.eclipse.emf.ecore.EObject;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds rows that have all words of a text in some of their cells, in any order. Texts of rows are
 * kept until the plan changes.
 */
final class TableFilter {
    private final Map<EObject, String> texts = new HashMap<>();
    private Predicate<EObject> only;
    private Predicate<EObject> same;

    /** Leaves out rows besides; null for none. */
    void only(Predicate<EObject> passes) {
        only = passes;
    }

    /** Leaves out rows that do not say a text in a column. */
    void same(Column column, String text) {
        same = row -> shownText(column, row).equals(text);
    }

    /** Leaves out no rows because of what others say. */
    void endSame() {
        same = null;
    }

    /** Whether rows are left out because of what others say. */
    boolean isSame() {
        return same != null;
    }

    /** What a cell says, in one line. */
    static String shownText(Column column, EObject row) {
        return column.cell().apply(row).text().replace('\n', ' ');
    }

    /** The rows that pass all there is; null for all rows. */
    Predicate<EObject> all(String typed, List<Column> columns) {
        return both(of(typed, columns), both(only, same));
    }

    private static Predicate<EObject> both(Predicate<EObject> one, Predicate<EObject> other) {
        return one == null ? other : other == null ? one : one.and(other);
    }

    /** The rows that have all words; null, which is all rows, for a blank text. */
    private Predicate<EObject> of(String typed, List<Column> columns) {
        if (typed.isBlank()) {
            return null;
        }
        String[] words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return row -> {
            String text = texts.computeIfAbsent(row, key -> text(key, columns));
            for (String word : words) {
                if (!text.contains(word)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static String text(EObject row, List<Column> columns) {
        StringBuilder text = new StringBuilder();
        for (Column column : columns) {
            text.append(column.cell().apply(row).text()).append('\n');
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }

    /** The plan or what is shown of it has changed. */
    void forget() {
        texts.clear();
    }
}
