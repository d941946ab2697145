package org.keyplan.ui.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;

import java.util.List;

/** Lets a person choose which columns a table shows. */
final class ColumnMenu {

    private ColumnMenu() {}

    /**
     * Opens the menu below a button.
     *
     * @param onChange called after each choice
     */
    static void open(
            ToolItem button, List<Column> columns, TableSettings settings, Runnable onChange) {
        Menu menu = new Menu(button.getParent());
        for (Column column : columns.subList(1, columns.size())) {
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(column.title().replace('\n', ' '));
            item.setSelection(settings.isShown(column));
            item.addListener(
                    SWT.Selection,
                    e -> {
                        settings.show(columns, column, item.getSelection());
                        onChange.run();
                    });
        }
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem usual = new MenuItem(menu, SWT.PUSH);
        usual.setText(ElementTable.TEXTS.get("columns.usual"));
        usual.addListener(
                SWT.Selection,
                e -> {
                    settings.forget(columns);
                    onChange.run();
                });
        Rectangle place = button.getBounds();
        menu.setLocation(button.getParent().toDisplay(place.x, place.y + place.height));
        menu.addListener(SWT.Hide, e -> button.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }
}
