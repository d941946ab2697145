package org.keyplan.ui.field;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.keyplan.core.edit.TypedChange;
import org.keyplan.core.typing.Typed;
import org.keyplan.core.typing.Typing;
import org.keyplan.model.Money;
import org.keyplan.ui.text.UiTexts;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;

/**
 * A text, number, amount or date that is typed. The plan follows every letter; what is typed
 * without leaving the field or pausing is undone in one step. While the person types nothing is
 * rewritten; afterwards the text is brought into the usual form.
 */
public class TextField extends Field {
    static final UiTexts TEXTS = UiTexts.beside(TextField.class);

    private static final long PAUSE = Duration.ofSeconds(2).toNanos();
    private static final int PATIENCE = 900;

    private final int lines;
    private final Map<EObject, String> refused = new WeakHashMap<>();
    private final Runnable settle = this::settle;
    private Text text;
    private Object spell = new Object();
    private long lastTyped;
    private boolean showing;
    private boolean typing;

    /**
     * @param attribute of a single value
     * @param lines how many are seen at once; only a free text may have more than one
     */
    public TextField(FieldSite site, EAttribute attribute, int lines) {
        super(site, attribute);
        this.lines = lines;
    }

    @Override
    protected Control createControl(Composite parent) {
        text = createText(parent);
        return text;
    }

    /** Makes the text control and listens to it. */
    protected final Text createText(Composite parent) {
        int style = lines > 1 ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE;
        text = site().toolkit().createText(parent, "", style | SWT.BORDER);
        if (lines > 1) {
            text.addListener(SWT.Traverse, TextField::tabLeaves);
        }
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.FocusIn, event -> newSpell());
        text.addListener(SWT.FocusOut, event -> leave());
        text.addListener(SWT.DefaultSelection, event -> leave());
        text.addListener(
                SWT.KeyDown,
                event -> {
                    if (event.keyCode == SWT.ESC && problem() != null) {
                        restore();
                    }
                });
        track(text);
        return text;
    }

    @Override
    GridData layoutData() {
        GridData data = super.layoutData();
        if (lines > 1) {
            data.heightHint = lines * text.getLineHeight();
        }
        return data;
    }

    private static void tabLeaves(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    /** The text control. */
    public final Text text() {
        return text;
    }

    @Override
    public final boolean setFocus() {
        return text.setFocus();
    }

    @Override
    public void show(List<? extends EObject> shown) {
        text.getDisplay().timerExec(-1, settle);
        settle();
        List<EObject> before = elements();
        String sentence = keepRefused();
        newSpell();
        problem(null);
        if (sentence != null) {
            refused(before.get(0), sentence);
        }
        super.show(shown);
        String kept = elements().size() == 1 ? refused.remove(elements().get(0)) : null;
        if (kept != null) {
            setText(kept);
            problem(read().problem());
        }
    }

    /**
     * What was not understood is there again when the person comes back to the element.
     *
     * @return what is wrong with it; null if nothing is kept
     */
    private String keepRefused() {
        if (elements().size() != 1 || !takes() || isTakenOver()) {
            return null;
        }
        refused.put(elements().get(0), text.getText());
        return read().problem();
    }

    @Override
    void finish() {
        text.getDisplay().timerExec(-1, settle);
        settle();
    }

    @Override
    protected void showValue(Object value, boolean mixed) {
        text.setMessage(mixed ? TEXTS.get("different") : placeholder());
        boolean asTyped = !mixed && (typing || text.isFocusControl()) && isTakenOver();
        if (!asTyped) {
            setText(mixed ? "" : write(value));
            problem(null);
        }
    }

    /** Whether the plan has what the text means. */
    private boolean isTakenOver() {
        Typed typed = read();
        return typed.isUnderstood() && (isMixed() || Objects.equals(typed.value(), value()));
    }

    private void setText(String shown) {
        if (!shown.equals(text.getText())) {
            Point selection = text.getSelection();
            showing = true;
            text.setText(shown);
            showing = false;
            int length = shown.length();
            text.setSelection(Math.min(selection.x, length), Math.min(selection.y, length));
        }
    }

    private String placeholder() {
        return isFree() ? "" : TEXTS.get("unknown");
    }

    @Override
    protected void setEditable(boolean editable) {
        text.setEditable(editable);
        text.setEnabled(editable || !elements().isEmpty());
    }

    @Override
    public final void restore() {
        typing(false);
        setText(isMixed() ? "" : write(value()));
        super.restore();
    }

    private void typed() {
        if (showing || elements().isEmpty()) {
            return;
        }
        long now = System.nanoTime();
        if (now - lastTyped > PAUSE) {
            newSpell();
        }
        lastTyped = now;
        text.getDisplay().timerExec(-1, settle);
        Typed typed = read();
        boolean forgotten = typed.value() == null && !isFree();
        typing(false);
        if (typed.isUnderstood() && !forgotten) {
            problem(null);
            takeOver(typed.value());
        } else if (problem() != null) {
            problem(typed.problem());
        } else {
            typing(true);
            text.getDisplay().timerExec(PATIENCE, settle);
        }
    }

    private boolean isFree() {
        return feature().getEType().getInstanceClass() == String.class;
    }

    private void takeOver(Object value) {
        if (isMixed() ? value != null : !Objects.equals(value, value())) {
            typing = true;
            site().execute(
                            new TypedChange(
                                    site().session().domain(),
                                    elements(),
                                    (EAttribute) feature(),
                                    value,
                                    spell,
                                    site().locale()));
            typing = false;
        }
    }

    /**
     * Somebody in the middle of a word is not told that it is no date, and an amount that is
     * replaced by another is not forgotten in between.
     */
    private void settle() {
        typing(false);
        if (!text.isDisposed() && takes() && text.getEditable()) {
            Typed typed = read();
            problem(typed.problem());
            if (typed.isUnderstood()) {
                takeOver(typed.value());
            }
        }
    }

    /** Takes over what stands there, for those who change it other than by typing. */
    protected final void enter(Object value) {
        newSpell();
        takeOver(value);
        setText(write(value()));
        problem(null);
        newSpell();
    }

    private void leave() {
        text.getDisplay().timerExec(-1, settle);
        settle();
        newSpell();
        if (problem() == null && !isMixed() && !elements().isEmpty()) {
            setText(write(value()));
        }
    }

    private void newSpell() {
        spell = new Object();
    }

    private Typed read() {
        return typing().read(feature(), text.getText());
    }

    private String write(Object value) {
        return typing().write(value);
    }

    /** An amount typed without currency has that of the amount that was there. */
    private Typing typing() {
        return value() instanceof Money before
                ? new Typing(site().locale(), site().session().asOf(), before.currency())
                : site().typing();
    }
}
