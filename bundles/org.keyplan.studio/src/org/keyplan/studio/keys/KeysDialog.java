package org.keyplan.studio.keys;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.keyplan.ui.text.UiTexts;

import java.util.List;
import java.util.Locale;

/** The keys of the studio, to be read and searched. */
final class KeysDialog extends Dialog {
    private static final UiTexts TEXTS = UiTexts.beside(KeysDialog.class);
    private static final int WIDTH = 700;
    private static final int HEIGHT = 460;

    private final List<Shortcut> shortcuts;
    private Table table;

    KeysDialog(Shell shell, List<Shortcut> shortcuts) {
        super(shell);
        this.shortcuts = shortcuts;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get("keys.title"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Text search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(TEXTS.get("keys.search"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
        column("keys.area", 150);
        column("keys.does", 310);
        column("keys.keys", 210);
        search.addListener(SWT.Modify, event -> fill(search.getText()));
        fill("");
        search.setFocus();
        return area;
    }

    private void column(String key, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(TEXTS.get(key));
        column.setWidth(width);
    }

    private void fill(String searched) {
        String words = searched.strip().toLowerCase(Locale.getDefault());
        table.setRedraw(false);
        table.removeAll();
        for (Shortcut each : shortcuts) {
            String line = each.area() + ' ' + each.does() + ' ' + each.keys();
            if (line.toLowerCase(Locale.getDefault()).contains(words)) {
                new TableItem(table, SWT.NONE)
                        .setText(new String[] {each.area(), each.does(), each.keys()});
            }
        }
        table.setRedraw(true);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("close"), true);
    }
}
