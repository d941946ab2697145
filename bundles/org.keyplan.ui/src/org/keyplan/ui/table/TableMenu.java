package org.keyplan.ui.table;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

import java.util.function.Consumer;

/** The context menu of a table. */
final class TableMenu {

    private TableMenu() {}

    /**
     * Makes the menu anew each time it is opened.
     *
     * @param own adds what only this table offers, first
     */
    static MenuManager add(ElementTable table, Consumer<IMenuManager> own) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(
                shown -> {
                    own.accept(shown);
                    shown.add(new Separator());
                    fill(table, shown);
                    shown.add(new Separator());
                    shown.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
                });
        Canvas grid = table.grid().control();
        grid.setMenu(menu.createContextMenu(grid));
        grid.addDisposeListener(e -> menu.dispose());
        return menu;
    }

    private static void fill(ElementTable table, IMenuManager menu) {
        boolean some = !table.selected().isEmpty();
        menu.add(action("menu.edit", true, () -> table.grid().edit(null)));
        menu.add(command(table, IWorkbenchCommandConstants.EDIT_CUT));
        menu.add(action("menu.copy", some, table::copy));
        menu.add(action("menu.copyCell", some, table::copyCell));
        menu.add(action("menu.paste", true, table::paste));
        menu.add(command(table, "org.keyplan.ui.command.duplicate"));
        menu.add(command(table, "org.keyplan.ui.command.moveTo"));
        menu.add(action("menu.delete", some, table::delete));
        String text = table.focusedText();
        if (!text.isBlank()) {
            menu.add(new Separator());
            Action only = action("menu.only", true, table::showSame);
            only.setText(ElementTable.TEXTS.get("menu.only", text));
            menu.add(only);
        }
        if (table.isNarrowed()) {
            menu.add(action("menu.all", true, table::showAll));
        }
    }

    /** What the command is called and whether it can be done now is known to the workbench. */
    private static IContributionItem command(ElementTable table, String id) {
        return new CommandContributionItem(
                new CommandContributionItemParameter(
                        table.services(), null, id, CommandContributionItem.STYLE_PUSH));
    }

    /** Something to choose. */
    private static Action action(String key, boolean enabled, Runnable what) {
        Action action =
                new Action(ElementTable.TEXTS.get(key)) {
                    @Override
                    public void run() {
                        what.run();
                    }
                };
        action.setEnabled(enabled);
        return action;
    }
}
