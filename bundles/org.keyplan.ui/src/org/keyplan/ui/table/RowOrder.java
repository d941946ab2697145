package org.keyplan.ui.table;

import org.eclipse.emf.ecore.EObject;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Sorts rows by a column, those that have nothing there last in either direction. Rows that are
 * alike stay in the order of the plan. What is compared is computed once for each row.
 */
final class RowOrder {
    private final Function<EObject, Comparable<?>> key;
    private final boolean descending;
    private final Collator collator;

    RowOrder(Function<EObject, Comparable<?>> key, boolean descending, Locale locale) {
        this.key = key;
        this.descending = descending;
        this.collator = Collator.getInstance(locale);
    }

    List<EObject> sorted(List<? extends EObject> rows) {
        Map<EObject, Object> keys = new HashMap<>();
        for (EObject row : rows) {
            Comparable<?> value = key.apply(row);
            boolean blank = value instanceof String text && text.isBlank();
            if (value != null && !blank) {
                keys.put(
                        row, value instanceof String text ? collator.getCollationKey(text) : value);
            }
        }
        List<EObject> sorted = new ArrayList<>(rows);
        sorted.sort(
                Comparator.comparing(keys::get, Comparator.nullsLast(descending ? down() : up())));
        return sorted;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Comparator<Object> up() {
        return (a, b) -> ((Comparable) a).compareTo(b);
    }

    private static Comparator<Object> down() {
        return up().reversed();
    }
}
