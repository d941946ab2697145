package org.keyplan.ui.robot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Dialogs as a person answers them; each method goes to the UI thread by itself. */
public final class Dialogs {

    private Dialogs() {}

    /** Waits for a dialog that is opened elsewhere, such as by {@link Ui#begin}. */
    public static Shell await(String title) {
        Ui.until("the dialog \"" + title + "\" is there", () -> find(title).isPresent());
        Ui.settle();
        return Ui.get(() -> find(title).orElseThrow());
    }

    /** Waits for the question whether to save, in our words or, without them, the platform's. */
    public static Shell awaitSaving() {
        Ui.until("the question whether to save is there", () -> saving().isPresent());
        Ui.settle();
        return Ui.get(() -> saving().orElseThrow());
    }

    private static Optional<Shell> saving() {
        return find("Save plan").or(() -> find("Save Resource"));
    }

    private static Optional<Shell> find(String title) {
        for (Shell shell : Ui.display().getShells()) {
            if (shell.isVisible() && shell.getText().equals(title)) {
                return Optional.of(shell);
            }
        }
        return Optional.empty();
    }

    /** The button that says this; ampersands for keys do not count. */
    public static Button button(Shell dialog, String label) {
        return Widgets.find(
                dialog, Button.class, button -> button.getText().replace("&", "").equals(label));
    }

    /** Presses a button, which must be enabled; the dialog may be gone afterwards. */
    public static void press(Shell dialog, String label) {
        Button button = button(dialog, label);
        Ui.until(label + " is enabled", button::isEnabled);
        Ui.begin(() -> button.notifyListeners(SWT.Selection, new Event()));
        Ui.settle();
    }

    /** Presses the button that ends a dialog, and waits until it is gone. */
    public static void end(Shell dialog, String label) {
        press(dialog, label);
        awaitGone(dialog);
    }

    private static void awaitGone(Shell dialog) {
        Ui.until("the dialog is closed", dialog::isDisposed);
        Ui.settle();
    }

    /** Types into a dialog's search field and takes what comes first. */
    public static void choose(Shell dialog, String typed) {
        Text search = Ui.get(() -> Widgets.first(dialog, Text.class));
        Ui.run(() -> search.setText(typed));
        Ui.run(() -> search.notifyListeners(SWT.DefaultSelection, new Event()));
        awaitGone(dialog);
    }

    /** The rows of a dialog's table, the first two columns parted by a bar. */
    public static List<String> rows(Shell dialog) {
        return Ui.get(
                () ->
                        Stream.of(Widgets.first(dialog, Table.class).getItems())
                                .map(row -> row.getText(0) + "|" + row.getText(1))
                                .toList());
    }

    /** Closes a dialog without an answer. */
    public static void close(Shell dialog) {
        Ui.run(dialog::close);
        Ui.settle();
    }
}
