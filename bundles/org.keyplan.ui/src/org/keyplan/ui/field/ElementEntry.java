package org.keyplan.ui.field;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.keyplan.core.edit.Candidates;
import org.keyplan.core.typing.Typed;

import java.util.Optional;

/**
 * A text in which a person names an element: by choosing it from the list below, or by typing
 * enough of its name and leaving the text. Enter with a name that nobody has creates a new one
 * where that makes sense.
 */
final class ElementEntry {

    /** What the entry belongs to. */
    interface Owner {

        /** The element whose reference is filled in; null for none. */
        EObject element();

        /** Whether a text is what stands there anyway, so that nothing was typed. */
        boolean isUntouched(String typed);

        /** Somebody was named; null if the text was emptied. */
        void named(EObject element);

        /** Somebody new was named. */
        void created(ElementAssist.NewElement created);

        /** What was typed is nobody; null if it is again. */
        void misunderstood(String problem);
    }

    private final FieldSite site;
    private final Text text;
    private final Owner owner;
    private final ElementAssist assist;

    ElementEntry(FieldSite site, Text text, Owner owner, ElementAssist assist) {
        this.site = site;
        this.text = text;
        this.owner = owner;
        this.assist = assist;
        text.addListener(SWT.FocusOut, event -> leaveSoon());
        text.addListener(SWT.DefaultSelection, event -> enter());
        text.addListener(
                SWT.Modify,
                event -> {
                    boolean untouched = owner.isUntouched(text.getText());
                    if (untouched) {
                        owner.misunderstood(null);
                    }
                    typing(!untouched);
                });
        text.addListener(SWT.Dispose, event -> site.session().unfinished().forget(this));
    }

    private void typing(boolean now) {
        site.session().unfinished().typing(this, now);
    }

    /** What a person chose from the list. */
    void choose(ElementAssist.Choice choice) {
        typing(false);
        owner.misunderstood(null);
        if (choice.created() == null) {
            owner.named(choice.element());
        } else {
            owner.created(choice.created());
        }
    }

    /** The focus also goes to the list, which is part of the entry. */
    private void leaveSoon() {
        text.getDisplay()
                .asyncExec(
                        () -> {
                            if (!text.isDisposed() && !assist.isOpen()) {
                                leave();
                            }
                        });
    }

    /** Takes over what was typed. */
    void leave() {
        typing(false);
        read().ifPresent(this::take);
    }

    private void enter() {
        typing(false);
        Optional<Typed> typed = read();
        if (typed.isPresent() && !typed.get().isUnderstood() && isNew()) {
            assist.create(text.getText()).ifPresentOrElse(this::create, () -> take(typed.get()));
        } else {
            typed.ifPresent(this::take);
        }
    }

    private void create(ElementAssist.NewElement created) {
        owner.misunderstood(null);
        owner.created(created);
    }

    private boolean isNew() {
        return assist.candidates()
                .map(found -> found.find(text.getText(), 1))
                .orElseThrow()
                .isEmpty();
    }

    private void take(Typed typed) {
        owner.misunderstood(typed.problem());
        if (typed.isUnderstood()) {
            owner.named((EObject) typed.value());
        }
    }

    /** What was typed; empty if nothing was. */
    private Optional<Typed> read() {
        String typed = text.getText();
        Optional<Candidates> candidates =
                text.isDisposed() || owner.isUntouched(typed)
                        ? Optional.empty()
                        : assist.candidates();
        return candidates.map(found -> site.typing().element(found.all(), typed));
    }
}
