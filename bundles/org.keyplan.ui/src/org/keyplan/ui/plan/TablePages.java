package org.keyplan.ui.plan;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.image.Theme;

/** What pages that consist of one table have in common. */
public final class TablePages {

    private TablePages() {}

    /** Some air around the table, which has all the rest. */
    public static GridLayout layout() {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 10;
        return layout;
    }

    /**
     * A button beside the search box of a table.
     *
     * @param icon as {@link Images} knows it
     */
    public static Button button(Composite parent, String text, String icon, Runnable what) {
        Button button = new Button(parent, SWT.PUSH | SWT.FLAT);
        button.setText(text);
        button.setImage(Images.get(icon));
        button.addListener(SWT.Selection, e -> what.run());
        Runnable onTheme = () -> button.setImage(Images.get(icon));
        Theme.addListener(onTheme);
        button.addListener(SWT.Dispose, e -> Theme.removeListener(onTheme));
        return button;
    }

    /** An entry of a context menu. */
    public static Action action(String text, Runnable what) {
        return new Action(text) {
            @Override
            public void run() {
                what.run();
            }
        };
    }
}
