package org.keyplan.ui.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.image.Palette;
import org.keyplan.ui.image.Theme;
import org.keyplan.ui.image.Tint;

/** Below a table: how many rows there are or, while there is one, what could not be taken. */
public final class TableStatus {
    private static final int LEAST_WIDTH = 300;

    private final Label icon;
    private final Label label;
    private String count = "";
    private String problem;

    public TableStatus(Composite parent) {
        Composite line = new Composite(parent, SWT.NONE);
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        // A long sentence must not make a page wider than the window.
        place.widthHint = LEAST_WIDTH;
        line.setLayoutData(place);
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 2;
        layout.marginWidth = 4;
        line.setLayout(layout);
        icon = new Label(line, SWT.NONE);
        icon.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        label = new Label(line, SWT.NONE);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Runnable onTheme = this::show;
        Theme.addListener(onTheme);
        label.addListener(SWT.Dispose, e -> Theme.removeListener(onTheme));
    }

    /** What to say as long as there is no problem. */
    public void count(String text) {
        count = text;
        show();
    }

    /** One sentence; null if there is no problem. */
    public void problem(String sentence) {
        problem = sentence;
        show();
    }

    private void show() {
        boolean bad = problem != null;
        label.setText(bad ? problem : count);
        label.setToolTipText(problem);
        icon.setImage(bad ? Images.get("error") : null);
        ((GridData) icon.getLayoutData()).exclude = !bad;
        icon.setVisible(bad);
        Tint.set(label, bad ? Palette.ERROR : Palette.MUTED);
        icon.getParent().layout();
    }
}
