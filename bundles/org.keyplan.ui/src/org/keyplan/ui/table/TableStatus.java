package org.keyplan.ui.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.image.Palette;
import org.keyplan.ui.image.Theme;

/** Below a table: how many rows there are or, while there is one, what could not be taken. */
final class TableStatus {
    private final CLabel label;
    private String count = "";
    private String problem;

    TableStatus(Composite parent) {
        label = new CLabel(parent, SWT.LEFT);
        label.setMargins(4, 2, 4, 2);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Runnable onTheme = this::show;
        Theme.addListener(onTheme);
        label.addListener(SWT.Dispose, e -> Theme.removeListener(onTheme));
    }

    void count(String text) {
        count = text;
        show();
    }

    /** One sentence; null if there is no problem. */
    void problem(String sentence) {
        problem = sentence;
        show();
    }

    private void show() {
        boolean bad = problem != null;
        label.setText(bad ? problem : count);
        label.setToolTipText(problem);
        label.setImage(bad ? Images.get("error") : null);
        label.setForeground(bad ? Palette.ERROR.color() : Palette.MUTED.color());
    }
}
