package org.keyplan.ui.diagram.toolbar;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** How a diagram editor is divided: its own toolbar, bars that come and go, and the sheet. */
public final class EditorFrame {
    private final Composite bars;
    private final Composite content;

    public EditorFrame(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        bars = new Composite(frame, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(bars);
        bars.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Label line = new Label(frame, SWT.SEPARATOR | SWT.HORIZONTAL);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        content = new Composite(frame, SWT.NONE);
        content.setLayout(new FillLayout());
        content.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    /** Where the toolbar goes, and bars below it; one column. */
    public Composite bars() {
        return bars;
    }

    /** Where the palette and the sheet go. */
    public Composite content() {
        return content;
    }
}
