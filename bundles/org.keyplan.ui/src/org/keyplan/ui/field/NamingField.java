package org.keyplan.ui.field;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Text;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/** A field in which other elements are named, by choosing them or by typing their names. */
abstract class NamingField extends Field implements ElementEntry.Owner {
    private final Map<EObject, String> refused = new WeakHashMap<>();
    private Text text;
    private ElementAssist assist;
    private ElementEntry entry;

    NamingField(FieldSite site, EReference reference) {
        super(site, reference);
    }

    /** Lets names be typed into a text. */
    final void take(Text typedInto) {
        text = typedInto;
        assist =
                new ElementAssist(
                        site(),
                        (EReference) feature(),
                        this::element,
                        text,
                        choice -> entry.choose(choice));
        entry = new ElementEntry(site(), text, this, assist);
        track(text);
    }

    /** The text control. */
    final Text text() {
        return text;
    }

    /** The list below the text. */
    final ElementAssist assist() {
        return assist;
    }

    /** Shows what stands in the text when nothing was typed. */
    abstract void clear();

    @Override
    final boolean showsOthers() {
        return true;
    }

    @Override
    public final boolean setFocus() {
        return text.setFocus();
    }

    @Override
    final void finish() {
        if (takes()) {
            entry.leave();
        }
    }

    /** A name that nobody has is there again when the person comes back to the element. */
    @Override
    public final void show(List<? extends EObject> others) {
        finish();
        EObject before = elements().size() == 1 ? element() : null;
        String sentence = problem();
        String typed = text.getText();
        problem(null);
        if (sentence != null && before != null) {
            refused.put(before, typed);
            refused(before, sentence);
        }
        super.show(others);
        String kept = elements().size() == 1 ? refused.remove(element()) : null;
        if (kept != null) {
            text.setText(kept);
            entry.leave();
        } else {
            clear();
        }
    }

    @Override
    public final void restore() {
        clear();
        super.restore();
    }

    @Override
    public final EObject element() {
        return elements().isEmpty() ? null : elements().get(0);
    }

    @Override
    public final void created(ElementAssist.NewElement created) {
        site().execute(
                        site().change()
                                .addAndRefer(
                                        created.home().owner(),
                                        created.home().containment(),
                                        created.element(),
                                        element(),
                                        (EReference) feature()));
        restore();
    }

    @Override
    public final void misunderstood(String sentence) {
        problem(sentence);
    }
}
