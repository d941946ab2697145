package org.keyplan.ui.field;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keyplan.model.label.PlanLabels;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Any number of other elements, each found by typing its name. */
final class ReferencesField extends NamingField {
    private TokenList list;

    ReferencesField(FieldSite site, EReference reference) {
        super(site, reference);
    }

    @Override
    protected Control createControl(Composite parent) {
        list =
                new TokenList(
                        parent,
                        site(),
                        value -> PlanLabels.value(value, site().locale()),
                        value -> site().open((EObject) value),
                        this::remove);
        take(list.entry());
        return list;
    }

    /** The tokens and the text behind them. */
    TokenList list() {
        return list;
    }

    private List<Object> values() {
        return value() instanceof Collection<?> many ? new ArrayList<>(many) : new ArrayList<>();
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
        assist().setEnabled(editable);
    }

    @Override
    void clear() {
        if (!text().getText().isEmpty()) {
            text().setText("");
        }
    }

    @Override
    public boolean isUntouched(String typed) {
        return typed.isEmpty();
    }

    @Override
    public void named(EObject named) {
        List<Object> values = values();
        if (named != null && !values.contains(named)) {
            values.add(named);
            change(values);
        }
        restore();
    }
}
