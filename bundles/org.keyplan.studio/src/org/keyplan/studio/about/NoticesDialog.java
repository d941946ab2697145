package org.keyplan.studio.about;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.keyplan.ui.text.UiTexts;

import java.util.List;
import java.util.stream.Collectors;

/** What others made that the product stands on, each with its licence. */
final class NoticesDialog extends Dialog {
    private static final UiTexts TEXTS = UiTexts.beside(NoticesDialog.class);
    private static final int COPY = IDialogConstants.CLIENT_ID;
    private static final int WIDTH = 940;
    private static final int HEIGHT = 420;

    private final List<Component> parts;

    NoticesDialog(Shell shell, List<Component> parts) {
        super(shell);
        this.parts = parts;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get("notices.title"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label about = new Label(area, SWT.WRAP);
        about.setText(TEXTS.get("notices.about"));
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(about);
        Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
        column(table, "notices.name", 280);
        column(table, "notices.version", 150);
        column(table, "notices.maker", 150);
        column(table, "notices.licence", 340);
        for (Component part : parts) {
            new TableItem(table, SWT.NONE)
                    .setText(
                            new String[] {
                                part.name(), part.version(), part.maker(), licence(part)
                            });
        }
        return area;
    }

    private static void column(Table table, String key, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(TEXTS.get(key));
        column.setWidth(width);
    }

    private static String licence(Component part) {
        if (part.licence().isEmpty()) {
            return TEXTS.get("notices.unsaid");
        }
        return part.page().map(page -> TEXTS.get("notices.inside", page)).orElse(part.licence());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY, TEXTS.get("copy"), false);
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("close"), true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == COPY) {
            copy();
        } else {
            super.buttonPressed(button);
        }
    }

    private void copy() {
        String text =
                parts.stream()
                        .map(part -> part.name() + " " + part.version() + ": " + licence(part))
                        .collect(Collectors.joining(System.lineSeparator()));
        Clipboard clipboard = new Clipboard(getShell().getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
