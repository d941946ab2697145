package org.keyplan.ui.field;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keyplan.model.label.PlanLabels;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Any number of a few values, each to be ticked. */
final class ChoicesField extends Field {
    private final Map<Enumerator, Button> ticks = new LinkedHashMap<>();

    ChoicesField(FieldSite site, EAttribute attribute) {
        super(site, attribute);
    }

    @Override
    protected Control createControl(Composite parent) {
        Composite all = FieldLayouts.flowing(FieldLayouts.part(parent));
        for (Enumerator value : ChoiceField.all((EAttribute) feature())) {
            String label = PlanLabels.literal(value, site().locale());
            Button tick = new Button(all, SWT.CHECK);
            tick.setText(label);
            tick.addListener(SWT.Selection, event -> tick(value, tick.getSelection()));
            track(tick);
            ticks.put(value, tick);
        }
        return all;
    }

    private void tick(Enumerator value, boolean ticked) {
        List<Object> values = new ArrayList<>();
        if (value() instanceof Collection<?> before) {
            values.addAll(before);
        }
        values.remove(value);
        if (ticked) {
            values.add(value);
        }
        change(values);
    }

    /** The tick of one of the values. */
    Button tick(Enumerator value) {
        return ticks.get(value);
    }

    @Override
    protected void showValue(Object value, boolean mixed) {
        Collection<?> values = value instanceof Collection<?> many ? many : List.of();
        ticks.forEach(
                (each, tick) -> {
                    tick.setGrayed(mixed);
                    tick.setSelection(mixed || values.contains(each));
                });
    }

    @Override
    protected void setEditable(boolean editable) {
        ticks.values().forEach(tick -> tick.setEnabled(editable));
    }
}
