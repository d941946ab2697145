package org.keyplan.ui.field;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import java.util.Objects;

/** A score from 0 to 5. */
final class ScoreField extends Field {
    private ScoreDots dots;

    ScoreField(FieldSite site, EAttribute attribute) {
        super(site, attribute);
    }

    @Override
    protected Control createControl(Composite parent) {
        dots = new ScoreDots(parent, this::choose);
        track(dots);
        return dots;
    }

    @Override
    GridData layoutData() {
        return new GridData(SWT.LEFT, SWT.TOP, false, false);
    }

    private void choose(Integer points) {
        if (isMixed() || !Objects.equals(points, value())) {
            change(points);
        }
    }

    /** The dots. */
    ScoreDots dots() {
        return dots;
    }

    @Override
    protected void showValue(Object value, boolean mixed) {
        dots.show((Integer) value);
    }

    @Override
    protected void setEditable(boolean editable) {
        dots.setEnabled(editable);
    }
}
