package org.keyplan.ui.field;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keyplan.core.typing.Typed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Any number of words, each typed and closed with Enter. */
final class WordsField extends Field {
    private TokenList list;

    WordsField(FieldSite site, EAttribute attribute) {
        super(site, attribute);
    }

    @Override
    protected Control createControl(Composite parent) {
        list = new TokenList(parent, site(), String::valueOf, value -> {}, this::remove);
        list.entry().addListener(SWT.DefaultSelection, event -> add());
        list.entry().addListener(SWT.FocusOut, event -> add());
        track(list.entry());
        return list;
    }

    /** The words and the text behind them. */
    TokenList list() {
        return list;
    }

    @Override
    public boolean setFocus() {
        return list.entry().setFocus();
    }

    private List<Object> values() {
        return value() instanceof Collection<?> many ? new ArrayList<>(many) : new ArrayList<>();
    }

    private void add() {
        Typed typed = site().typing().read(feature(), list.entry().getText());
        if (!elements().isEmpty() && typed.value() instanceof Collection<?> words) {
            List<Object> values = values();
            words.stream().filter(word -> !values.contains(word)).forEach(values::add);
            if (!values.equals(values())) {
                change(values);
            }
            list.entry().setText("");
        }
    }

    private void remove(Object value) {
        List<Object> values = values();
        values.remove(value);
        change(values);
    }

    @Override
    protected void showValue(Object value, boolean mixed) {
        list.show(values());
    }

    @Override
    protected void setEditable(boolean editable) {
        list.setEditable(editable);
    }
}
