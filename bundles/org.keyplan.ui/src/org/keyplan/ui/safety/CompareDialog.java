package org.keyplan.ui.safety;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.keyplan.core.compare.Difference;
import org.keyplan.ui.text.UiTexts;

import java.util.List;
import java.util.Locale;

/** Shows in plain sentences in what two states of a plan differ. */
final class CompareDialog extends Dialog {
    private static final UiTexts TEXTS = UiTexts.beside(CompareDialog.class);
    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;
    private static final int SPARE_LINES = 3;

    /** Holds the longest sentence; the table scrolls. */
    private static final int WIDEST = 1400;

    private final String heading;
    private final List<Difference> differences;

    /**
     * @param heading says what is compared with what
     */
    CompareDialog(Shell shell, String heading, List<Difference> differences) {
        super(shell);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        this.heading = heading;
        this.differences = differences;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get("compare.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        addLabel(area, heading);
        addLabel(
                area,
                differences.isEmpty()
                        ? TEXTS.get("compare.none")
                        : TEXTS.get("compare.count", differences.size()));
        Table table = new Table(area, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, height(table)).applyTo(table);
        TableColumn column = new TableColumn(table, SWT.NONE);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(
                SWT.Resize,
                event -> column.setWidth(Math.max(WIDEST, table.getClientArea().width)));
        table.setItemCount(differences.size());
        return area;
    }

    /** Few differences need little room. */
    private int height(Table table) {
        int needed = (differences.size() + SPARE_LINES) * table.getItemHeight();
        return Math.min(HEIGHT, needed);
    }

    private static void addLabel(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
    }

    private void fill(TableItem item, int index) {
        Difference difference = differences.get(index);
        item.setText(sign(difference) + "  " + difference.text(Locale.getDefault()));
    }

    private static String sign(Difference difference) {
        return difference instanceof Difference.Added
                ? "+"
                : difference instanceof Difference.Removed ? "−" : "→";
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("answer.close"), true);
    }

    @Override
    protected Point getInitialSize() {
        return getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
    }
}
