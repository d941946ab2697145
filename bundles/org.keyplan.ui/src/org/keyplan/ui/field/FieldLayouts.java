package org.keyplan.ui.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;

/** How the parts of one field lie beside each other. */
final class FieldLayouts {
    private static final int GAP = 4;

    private FieldLayouts() {}

    /** What the parts of a field lie on, of the ground around it. */
    static Composite part(Composite parent) {
        Composite part = new Composite(parent, SWT.NONE);
        part.setBackgroundMode(SWT.INHERIT_DEFAULT);
        return part;
    }

    /** All in one line. */
    static Composite beside(Composite parts, int count) {
        GridLayout layout = new GridLayout(count, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = GAP;
        parts.setLayout(layout);
        return parts;
    }

    /** One after the other, on as many lines as they need. */
    static Composite flowing(Composite parts) {
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.wrap = true;
        layout.center = true;
        layout.marginLeft = 0;
        layout.marginRight = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = GAP * 2;
        parts.setLayout(layout);
        return parts;
    }
}
