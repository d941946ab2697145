package org.keyplan.ui.robot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Native controls as a person works them; each method goes to the UI thread by itself. */
public final class Widgets {

    private Widgets() {}

    /** All controls of a type in a control, itself included, in their order. */
    public static <T extends Control> List<T> all(Control in, Class<T> type) {
        return Ui.get(
                () -> {
                    List<T> found = new ArrayList<>();
                    collect(in, type, found);
                    return found;
                });
    }

    /** The first control of a type in a control. */
    public static <T extends Control> T first(Control in, Class<T> type) {
        return all(in, type).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName()));
    }

    /** The first control of a type that is so. */
    public static <T extends Control> T find(Control in, Class<T> type, Predicate<T> so) {
        return Ui.get(
                () ->
                        all(in, type).stream()
                                .filter(so)
                                .findFirst()
                                .orElseThrow(
                                        () ->
                                                new AssertionError(
                                                        "no such " + type.getSimpleName())));
    }

    private static <T extends Control> void collect(Control control, Class<T> type, List<T> found) {
        if (type.isInstance(control)) {
            found.add(type.cast(control));
        }
        if (control instanceof Composite parent) {
            for (Control child : parent.getChildren()) {
                collect(child, type, found);
            }
        }
    }

    /** Types letters at the end of a text, one after the other, as fast as they come. */
    public static void type(Text text, String letters) {
        for (char letter : letters.toCharArray()) {
            Ui.run(
                    () -> {
                        text.setSelection(text.getCharCount());
                        text.insert(String.valueOf(letter));
                    });
        }
    }

    /** Replaces what stands in a text. */
    public static void replace(Text text, String with) {
        Ui.run(
                () -> {
                    text.selectAll();
                    text.insert(with);
                });
    }

    /** Goes to another control. */
    public static void leave(Control control) {
        send(control, SWT.FocusOut);
        Ui.settle();
    }

    /** Presses Enter in a text. */
    public static void enter(Text text) {
        send(text, SWT.DefaultSelection);
        Ui.settle();
    }

    /** Chooses one of the entries of a list. */
    public static void choose(Combo combo, String entry) {
        Ui.run(
                () -> {
                    int index = combo.indexOf(entry);
                    if (index < 0) {
                        throw new AssertionError(
                                entry + " is not among " + List.of(combo.getItems()));
                    }
                    combo.select(index);
                });
        send(combo, SWT.Selection);
    }

    /** Presses a button; a tick or radio button is on afterwards, or off if asked so. */
    public static void press(Button button, boolean on) {
        Ui.run(() -> button.setSelection(on));
        send(button, SWT.Selection);
        Ui.settle();
    }

    /** Waits for the first link in a control that contains a text. */
    public static Link link(Control in, String text) {
        Ui.until(
                "there is a link " + text,
                () -> all(in, Link.class).stream().anyMatch(l -> l.getText().contains(text)));
        return find(in, Link.class, each -> each.getText().contains(text));
    }

    /**
     * Follows a link.
     *
     * @param target the words that are clicked
     */
    public static void follow(Link link, String target) {
        Ui.run(
                () -> {
                    Event event = new Event();
                    event.text = target;
                    link.notifyListeners(SWT.Selection, event);
                });
        Ui.settle();
    }

    /** Presses a key while a control has the focus. */
    public static void key(Control control, int key) {
        Ui.run(
                () -> {
                    Event event = new Event();
                    event.keyCode = key;
                    event.character = key < 0x10000 ? (char) key : 0;
                    control.notifyListeners(SWT.KeyDown, event);
                });
        Ui.settle();
    }

    private static void send(Control control, int type) {
        Ui.run(() -> control.notifyListeners(type, new Event()));
    }
}
