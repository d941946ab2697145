package org.keyplan.ui.plan.paper;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * Rows that are made anew only when what they say has changed, so that the keyboard's place is kept
 * while something else on the page changes.
 *
 * @param <T> all that a row says, with a meaningful {@code equals}
 */
public final class RowList<T> {
    private final Composite rows;
    private final BiConsumer<Composite, T> make;
    private final Runnable resized;
    private List<T> shown;

    /**
     * @param rows what the rows are made in; belongs to the list alone
     * @param make makes the controls of one row
     * @param resized called after the rows were made anew
     */
    public RowList(Composite rows, BiConsumer<Composite, T> make, Runnable resized) {
        this.rows = rows;
        this.make = make;
        this.resized = resized;
    }

    /** Shows these rows. */
    public void show(List<T> contents) {
        if (contents.equals(shown)) {
            return;
        }
        boolean first = shown == null;
        shown = List.copyOf(contents);
        rows.setRedraw(false);
        try {
            for (Control row : rows.getChildren()) {
                row.dispose();
            }
            shown.forEach(content -> make.accept(rows, content));
        } finally {
            rows.setRedraw(true);
        }
        if (!first) {
            rows.requestLayout();
            resized.run();
        }
    }
}
