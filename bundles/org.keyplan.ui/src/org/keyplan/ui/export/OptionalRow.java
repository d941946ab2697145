package org.keyplan.ui.export;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;

import java.util.List;

/** Controls side by side in a grid that take room only while they matter. */
final class OptionalRow {
    private final List<Control> controls;

    /**
     * @param controls which have grid data
     */
    OptionalRow(Control... controls) {
        this.controls = List.of(controls);
    }

    /** Shows or hides them; tells whether they were not so before. */
    boolean show(boolean wanted) {
        boolean changes = false;
        for (Control control : controls) {
            GridData data = (GridData) control.getLayoutData();
            changes |= data.exclude == wanted;
            data.exclude = !wanted;
            control.setVisible(wanted);
        }
        return changes;
    }
}
