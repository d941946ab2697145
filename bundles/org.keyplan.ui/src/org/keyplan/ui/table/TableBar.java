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
final class TableBar {
    /** A person who types on need not wait for every letter. */
    private static final int PAUSE = 120;

    private final Text search;
    private final Composite tools;
    private final ToolItem columns;
    private final Runnable onSearch;
    private String last = "";

    TableBar(Composite parent, Runnable onSearch, Runnable onColumns) {
        this.onSearch = onSearch;
        Composite bar = new Composite(parent, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        bar.setLayout(layout);
        search = new Text(bar, SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(ElementTable.TEXTS.get("search"));
        GridData place = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        place.widthHint = 230;
        search.setLayoutData(place);
        tools = new Composite(bar, SWT.NONE);
        tools.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        RowLayout row = new RowLayout();
        row.center = true;
        row.spacing = 8;
        row.marginTop = 0;
        row.marginBottom = 0;
        tools.setLayout(row);
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
        Runnable onTheme = this::takeImages;
        takeImages();
        Theme.addListener(onTheme);
        bar.addListener(SWT.Dispose, e -> Theme.removeListener(onTheme));
        search.addListener(SWT.Modify, e -> search.getDisplay().timerExec(PAUSE, this::searched));
    }

    private void searched() {
        if (!search.isDisposed() && !search.getText().equals(last)) {
            last = search.getText();
            onSearch.run();
        }
    }

    private void takeImages() {
        columns.setImage(Images.get("columns"));
    }

    /** Down and Enter lead from the search box to the rows, Esc empties it. */
    void handKeysTo(Grid grid) {
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

    Composite tools() {
        return tools;
    }

    ToolItem columnButton() {
        return columns;
    }

    String text() {
        return search.getText();
    }

    void type(String text) {
        search.setText(text);
        searched();
    }

    void focus() {
        search.setFocus();
        search.selectAll();
    }
}
