package org.keyplan.ui.edit;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
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
import org.keyplan.core.edit.DeletionEffects;
import org.keyplan.core.edit.DeletionEffects.Effect;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.text.UiTexts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows what goes and what is left with a gap when elements are deleted, and asks once. */
final class DeletionDialog extends Dialog {
    private static final UiTexts TEXTS = UiTexts.beside(ElementEditing.class);
    private static final Point LIST = new Point(560, 260);

    private final DeletionEffects effects;
    private final Locale locale;
    private final List<Object> rows = new ArrayList<>();

    DeletionDialog(Shell parent, DeletionEffects effects, Locale locale) {
        super(parent);
        this.effects = effects;
        this.locale = locale;
        addRows("delete.goes", true);
        addRows("delete.stays", false);
    }

    /** A heading and what is below it; nothing if there is nothing. */
    private void addRows(String heading, boolean goes) {
        List<Effect> some =
                effects.effects().stream().filter(effect -> effect.goes() == goes).toList();
        if (!some.isEmpty()) {
            rows.add(TEXTS.get(heading));
            rows.addAll(some);
        }
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get("delete.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 8).applyTo(area);
        Label question = new Label(area, SWT.WRAP);
        question.setText(
                effects.chosen().size() == 1
                        ? TEXTS.get("delete.one", effects.chosen().get(0))
                        : TEXTS.get("delete.many", effects.chosen().size()));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(LIST.x, SWT.DEFAULT)
                .applyTo(question);
        Table table = new Table(area, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION);
        int height = Math.min(LIST.y, Math.max(4, rows.size() + 1) * table.getItemHeight());
        GridDataFactory.fillDefaults().grab(true, true).hint(LIST.x, height).applyTo(table);
        new TableColumn(table, SWT.NONE).setWidth(LIST.x / 2);
        new TableColumn(table, SWT.NONE).setWidth(LIST.x / 2);
        table.addListener(SWT.SetData, event -> fill(table, event));
        table.setItemCount(rows.size());
        new Label(area, SWT.NONE).setText(TEXTS.get("delete.undo"));
        return area;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        getButton(IDialogConstants.OK_ID).setFocus();
        return contents;
    }

    private void fill(Table table, Event event) {
        TableItem item = (TableItem) event.item;
        if (rows.get(table.indexOf(item)) instanceof Effect effect) {
            item.setText(
                    new String[] {PlanLabels.label(effect.element(), locale), effect.reason()});
            item.setImage(Images.element(effect.element().eClass()));
        } else {
            item.setText((String) rows.get(table.indexOf(item)));
            item.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("delete.button"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("button.cancel"), false);
    }
}
