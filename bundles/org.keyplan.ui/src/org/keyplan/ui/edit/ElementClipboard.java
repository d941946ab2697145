package org.keyplan.ui.edit;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.keyplan.core.edit.Copies;
import org.keyplan.core.typing.TabbedText;
import org.keyplan.model.Person;
import org.keyplan.model.label.ElementDetails;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.session.PlanSession;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What was cut or copied last, for all open plans. What was cut stays where it is, greyed, until it
 * is pasted. The system's clipboard gets the same as rows of text, which other programs paste.
 * Belongs to the UI thread.
 */
public final class ElementClipboard {
    private static final ElementClipboard INSTANCE = new ElementClipboard();

    private final ListenerList<Runnable> listeners = new ListenerList<>();
    private Copies copies;
    private PlanSession cutFrom;
    private String text = "";

    private ElementClipboard() {}

    /** The one there is. */
    public static ElementClipboard get() {
        return INSTANCE;
    }

    /** Whether there is nothing to paste. */
    public boolean isEmpty() {
        return copies == null || copies.isEmpty();
    }

    /** What was copied or cut; null if nothing was. */
    Copies copies() {
        return copies;
    }

    /** The plan from which the content was cut; null if it was only copied. */
    PlanSession cutFrom() {
        return cutFrom;
    }

    /** Whether an element was cut and not pasted yet. */
    public boolean isCut(EObject element) {
        return cutFrom != null && copies.originals().contains(element);
    }

    void put(Copies content, PlanSession cut, Locale locale) {
        put(content, cut, text(content.originals(), locale));
    }

    /**
     * Copies elements.
     *
     * @param said what other programs paste
     */
    public void copy(Collection<EObject> elements, String said) {
        put(Copies.of(elements), null, said);
    }

    /** Whether a text on the system's clipboard is what was put there with elements. */
    public boolean isOf(String onClipboard) {
        return !isEmpty() && onClipboard.equals(text);
    }

    private void put(Copies content, PlanSession cut, String said) {
        copies = content;
        cutFrom = cut;
        text = said;
        if (!text.isEmpty()) {
            Clipboard system = new Clipboard(Display.getCurrent());
            try {
                system.setContents(
                        new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            } finally {
                system.dispose();
            }
        }
        tell();
    }

    /** What was cut has been pasted, or shall stay where it is. */
    public void keep() {
        if (cutFrom != null) {
            cutFrom = null;
            tell();
        }
    }

    /** One row for each element: name, what is said beside it, and the address of a person. */
    public static String text(Collection<? extends EObject> elements, Locale locale) {
        List<List<String>> rows = new ArrayList<>();
        for (EObject element : elements) {
            List<String> row = new ArrayList<>();
            row.add(PlanLabels.label(element, locale));
            row.add(ElementDetails.of(element, locale));
            if (element instanceof Person person && person.getEmail() != null) {
                row.add(person.getEmail());
            }
            while (row.get(row.size() - 1).isEmpty()) {
                row.remove(row.size() - 1);
            }
            rows.add(row);
        }
        return rows.isEmpty() ? "" : TabbedText.write(rows);
    }

    /** Called in the UI thread when something else is in the clipboard. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void tell() {
        for (Runnable listener : listeners) {
            listener.run();
        }
    }
}
