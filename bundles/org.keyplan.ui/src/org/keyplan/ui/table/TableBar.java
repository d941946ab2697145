package org.keyplan.ui.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.image.Theme;
import org.keyplan.ui.table.grid.Grid;

/** Above a table: the search box, what a page puts beside it, and the choice of columns. */
public final class TableBar {
    /** A person who types on need not wait for every letter. */
    private static final int PAUSE = 120;

    private static final int LEAST_WIDTH = 300;

    private final Composite bar;
    private final Text search;
    private final Composite tools;
    private ToolItem columns;
    private final Runnable onSearch;
    private String last = "";

    /**
     * @param message says in the empty search box what is searched
     * @param onSearch called a moment after what is searched for has changed
     */
    public TableBar(Composite parent, String message, Runnable onSearch) {
        this.onSearch = onSearch;
        bar = new Composite(parent, SWT.NONE);
        GridData all = new GridData(SWT.FILL, SWT.CENTER, true, false);
        // The bar wraps rather than make a page wider than the window.
        all.widthHint = LEAST_WIDTH;
        bar.setLayoutData(all);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        bar.setLayout(layout);
        search = new Text(bar, SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(message);
        GridData place = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        place.widthHint = 200;
        search.setLayoutData(place);
        tools = new Composite(bar, SWT.NONE);
        tools.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        RowLayout row = new RowLayout();
        row.center = true;
        row.spacing = 8;
        row.marginTop = 0;
        row.marginBottom = 0;
        tools.setLayout(row);
        search.addListener(SWT.Modify, e -> search.getDisplay().timerExec(PAUSE, this::searched));
    }

    /** Lets a person choose columns. */
    void addColumnButton(Runnable onColumns) {
        ToolBar choice = new ToolBar(bar, SWT.FLAT);
        columns = new ToolItem(choice, SWT.PUSH);
        columns.setToolTipText(ElementTable.TEXTS.get("columns"));
        columns.addListener(SWT.Selection, e -> onColumns.run());
        choice.getAccessible()
                .addAccessibleListener(
                        new AccessibleAdapter() {
                            @Override
                            public void getName(AccessibleEvent e) {
                                e.result = ElementTable.TEXTS.get("columns");
                            }
                        });
        Runnable onTheme = () -> columns.setImage(Images.get("columns"));
        onTheme.run();
        Theme.addListener(onTheme);
        bar.addListener(SWT.Dispose, e -> Theme.removeListener(onTheme));
    }

    private void searched() {
        if (!search.isDisposed() && !search.getText().equals(last)) {
            last = search.getText();
            onSearch.run();
        }
    }

    /** Down and Enter lead from the search box to the rows, Esc empties it. */
    public void handKeysTo(Grid grid) {
        search.addListener(
                SWT.KeyDown,
                e -> {
                    if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.CR) {
                        e.doit = false;
                        searched();
                        grid.control().setFocus();
                    } else if (e.keyCode == SWT.ESC) {
                        search.setText("");
                        searched();
                    }
                });
    }

    /** Whether the focus is in the search box. */
    public boolean hasFocus() {
        return search.isFocusControl();
    }

    /** Room beside the search box. */
    public Composite tools() {
        return tools;
    }

    ToolItem columnButton() {
        return columns;
    }

    /** What is searched for. */
    public String text() {
        return search.getText();
    }

    /** Types into the search box, as a person would. */
    public void type(String text) {
        search.setText(text);
        searched();
    }

    /** Goes to the search box. */
    public void focus() {
        search.setFocus();
        search.selectAll();
    }
}
