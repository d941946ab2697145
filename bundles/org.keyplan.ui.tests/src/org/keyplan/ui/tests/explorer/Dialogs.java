package org.keyplan.ui.tests.explorer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.keyplan.ui.tests.robot.Ui;
import org.keyplan.ui.tests.robot.Widgets;

import java.util.ArrayList;
import java.util.List;

/** The dialogs of edit commands as a person answers them. */
final class Dialogs {

    private Dialogs() {}

    /** Executes a command that may open a dialog; in the UI thread. */
    static void command(String id) throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
    }

    /** Waits for a dialog. */
    static Shell await(String title) {
        Ui.until("the dialog " + title + " is open", () -> find(title) != null);
        Ui.settle();
        return Ui.get(() -> find(title));
    }

    private static Shell find(String title) {
        for (Shell shell : Ui.display().getShells()) {
            if (!shell.isDisposed() && shell.isVisible() && shell.getText().equals(title)) {
                return shell;
            }
        }
        return null;
    }

    static boolean isOpen(String title) {
        return Ui.get(() -> find(title) != null);
    }

    /** Types into the dialog's search field and takes what comes first. */
    static void choose(String title, String typed) {
        Shell shell = await(title);
        Text search = Ui.get(() -> Widgets.first(shell, Text.class));
        Ui.run(() -> search.setText(typed));
        Ui.run(() -> search.notifyListeners(SWT.DefaultSelection, new Event()));
        Ui.until("the dialog " + title + " is closed", () -> find(title) == null);
        Ui.settle();
    }

    /** The rows of the dialog's table, columns parted by a bar. */
    static List<String> rows(String title) {
        Shell shell = await(title);
        return Ui.get(
                () -> {
                    Table table = Widgets.first(shell, Table.class);
                    List<String> rows = new ArrayList<>();
                    for (int i = 0; i < table.getItemCount(); i++) {
                        rows.add(table.getItem(i).getText(0) + "|" + table.getItem(i).getText(1));
                    }
                    return rows;
                });
    }

    /** Presses a button and waits until the dialog is closed. */
    static void press(String title, String button) {
        Shell shell = await(title);
        Button found =
                Ui.get(
                        () ->
                                Widgets.find(
                                        shell,
                                        Button.class,
                                        each -> each.getText().replace("&", "").equals(button)));
        Ui.begin(() -> found.notifyListeners(SWT.Selection, new Event()));
        Ui.until("the dialog " + title + " is closed", () -> find(title) == null);
        Ui.settle();
    }
}
