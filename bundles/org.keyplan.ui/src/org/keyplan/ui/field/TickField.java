package org.keyplan.ui.field;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keyplan.model.label.PlanLabels;

/** Something that is so or not so. */
final class TickField extends Field {
    private Button tick;

    TickField(FieldSite site, EAttribute attribute) {
        super(site, attribute);
    }

    @Override
    boolean labelsItself() {
        return true;
    }

    @Override
    protected Control createControl(Composite parent) {
        String label = PlanLabels.feature(feature(), site().locale());
        tick = new Button(parent, SWT.CHECK);
        tick.setText(label);
        tick.setToolTipText(PlanLabels.description(feature(), site().locale()));
        tick.addListener(SWT.Selection, event -> change(tick.getSelection()));
        track(tick);
        return tick;
    }

    @Override
    protected void showValue(Object value, boolean mixed) {
        tick.setGrayed(mixed);
        tick.setSelection(mixed || Boolean.TRUE.equals(value));
    }

    @Override
    protected void setEditable(boolean editable) {
        tick.setEnabled(editable);
    }
}
