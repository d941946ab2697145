package org.keyplan.ui.edit;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.keyplan.design.outline.SearchQuery;
import org.keyplan.model.label.ElementDetails;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.text.UiTexts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lets a person choose one of many things by typing a part of its name. Rows are made only as they
 * come into sight, so that there may be thousands.
 *
 * @param <T> the things
 */
final class ChooseDialog<T> extends Dialog {
    private static final UiTexts TEXTS = UiTexts.beside(ElementEditing.class);
    private static final Point LIST = new Point(460, 320);

    private final String title;
    private final String question;
    private final List<Row<T>> all;
    private List<Row<T>> shown;
    private Text search;
    private Table table;
    private T chosen;

    /**
     * How a thing is shown.
     *
     * @param type whose icon it has; null for none
     */
    record Entry(String name, String detail, EClass type) {
        static Entry of(EObject element, Locale locale) {
            return new Entry(
                    PlanLabels.label(element, locale),
                    ElementDetails.of(element, locale),
                    element.eClass());
        }
    }

    private record Row<T>(T thing, Entry entry) {}

    ChooseDialog(
            Shell parent,
            String title,
            String question,
            List<T> things,
            Function<T, Entry> entries) {
        super(parent);
        this.title = title;
        this.question = question;
        this.all = things.stream().map(thing -> new Row<>(thing, entries.apply(thing))).toList();
        this.shown = all;
    }

    /** Asks; empty if the person would rather not. */
    Optional<T> choose() {
        return open() == OK ? Optional.ofNullable(chosen) : Optional.empty();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 8).applyTo(area);
        Label label = new Label(area, SWT.WRAP);
        label.setText(question);
        GridDataFactory.fillDefaults().grab(true, false).hint(LIST.x, SWT.DEFAULT).applyTo(label);
        search = new Text(area, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        search.setMessage(TEXTS.get("choose.search"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        table = new Table(area, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, true).hint(LIST).applyTo(table);
        new TableColumn(table, SWT.NONE).setWidth(LIST.x * 9 / 20);
        new TableColumn(table, SWT.NONE).setWidth(LIST.x * 10 / 20);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> enable());
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        search.addListener(SWT.Modify, event -> narrow());
        search.addListener(SWT.KeyDown, this::toTable);
        search.addListener(SWT.DefaultSelection, event -> okPressed());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("choose.button"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("button.cancel"), false);
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        narrow();
        search.setFocus();
        return contents;
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        Entry entry = shown.get(table.indexOf(item)).entry();
        item.setText(new String[] {entry.name(), entry.detail()});
        if (entry.type() != null) {
            item.setImage(Images.element(entry.type()));
        }
    }

    private void narrow() {
        SearchQuery query = SearchQuery.of(search.getText());
        shown =
                query.isEmpty()
                        ? all
                        : new ArrayList<>(
                                all.stream()
                                        .filter(
                                                row ->
                                                        query.occursIn(row.entry().name())
                                                                || query.occursIn(
                                                                        row.entry().detail()))
                                        .toList());
        table.setItemCount(shown.size());
        table.clearAll();
        if (!shown.isEmpty()) {
            table.setSelection(0);
        }
        enable();
    }

    private void toTable(Event event) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        int next = table.getSelectionIndex() + step;
        if (step != 0 && next >= 0 && next < shown.size()) {
            table.setSelection(next);
            event.doit = false;
        }
    }

    private void enable() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(table.getSelectionIndex() >= 0);
        }
    }

    @Override
    protected void okPressed() {
        int index = table.getSelectionIndex();
        if (index >= 0 && index < shown.size()) {
            chosen = shown.get(index).thing();
            super.okPressed();
        }
    }
}
