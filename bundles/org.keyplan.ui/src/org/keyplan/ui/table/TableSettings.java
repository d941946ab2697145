package org.keyplan.ui.table;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.keyplan.ui.UiPlugin;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a person chose for a table: columns, widths, order of rows. Remembered from start to start.
 */
final class TableSettings {
    private static final String CHOSEN = "columns";
    private static final String WIDTH = "width.";
    private static final String ORDER = "order";

    private final IDialogSettings section;

    /**
     * @param id names the table among all of them
     */
    TableSettings(String id) {
        IDialogSettings all = UiPlugin.get().getDialogSettings();
        String name = "table." + id;
        IDialogSettings known = all.getSection(name);
        section = known == null ? all.addNewSection(name) : known;
    }

    boolean isShown(Column column) {
        String[] chosen = section.getArray(CHOSEN);
        return chosen == null ? column.shown() : Arrays.asList(chosen).contains(column.id());
    }

    void show(List<Column> all, Column column, boolean shown) {
        Set<String> chosen = new LinkedHashSet<>();
        for (Column each : all) {
            if (each == column ? shown : isShown(each)) {
                chosen.add(each.id());
            }
        }
        section.put(CHOSEN, chosen.toArray(String[]::new));
    }

    int width(Column column) {
        String width = section.get(WIDTH + column.id());
        return width != null && width.matches("\\d{1,4}")
                ? Integer.parseInt(width)
                : column.width();
    }

    void setWidth(Column column, int width) {
        section.put(WIDTH + column.id(), width);
    }

    /** The id of the column rows are sorted by, after a minus if they descend; null for none. */
    String order() {
        String order = section.get(ORDER);
        return order == null || order.isEmpty() ? null : order;
    }

    void setOrder(String order) {
        section.put(ORDER, order == null ? "" : order);
    }

    /** As if the person had chosen nothing. */
    void forget(List<Column> all) {
        section.put(CHOSEN, (String[]) null);
        for (Column column : all) {
            section.put(WIDTH + column.id(), (String) null);
        }
    }
}
