package org.keyplan.ui.plan.overview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.analysis.overview.NextActions;
import org.keyplan.model.Action;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.field.FieldSite;
import org.keyplan.ui.image.Palette;
import org.keyplan.ui.image.Tint;
import org.keyplan.ui.plan.paper.Paper;
import org.keyplan.ui.plan.paper.RowList;
import org.keyplan.ui.text.UiTexts;

import java.time.LocalDate;

/** What is to be done next; a tick says that it is done. */
final class ActionList {
    private static final UiTexts TEXTS = UiTexts.beside(ActionList.class);
    private static final int MOST = 8;
    private static final int COLUMNS = 4;

    private final FieldSite site;
    private final Paper paper;
    private final RowList<Row> rows;
    private final Label rest;

    /** One action. */
    private record Row(Action action, String name, String owner, String due, boolean overdue) {}

    ActionList(Composite parent, FieldSite site, Paper paper) {
        this.site = site;
        this.paper = paper;
        Composite list = Paper.across(paper.grid(parent, COLUMNS, false));
        rows = new RowList<>(list, this::make, site::resized);
        rest = Paper.across(paper.muted(parent, ""));
        Paper.across(paper.entry(parent, TEXTS.get("actions.new"), this::create))
                .setEnabled(!site.session().isReadOnly());
    }

    private void make(Composite list, Row row) {
        Button tick = site.toolkit().createButton(list, "", SWT.CHECK);
        tick.setToolTipText(TEXTS.get("actions.tick", row.name()));
        tick.setEnabled(!site.session().isReadOnly());
        tick.addListener(SWT.Selection, event -> finish(row.action()));
        Paper.wide(paper.link(list, row.name(), () -> site.open(row.action())));
        Label owner = paper.muted(list, row.owner());
        owner.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        Label due = paper.text(list, row.due());
        due.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        Tint.set(due, row.overdue() ? Palette.ERROR : Palette.TEXT);
    }

    /** The tick is set anew by what follows from the command, or taken back if it did nothing. */
    private void finish(Action action) {
        site.execute(site.change().done(action, site.session().asOf()));
    }

    private void create(String name) {
        Action action = KeyplanFactory.eINSTANCE.createAction();
        action.setName(name);
        site.execute(
                site.change().add(site.session().plan(), Literals.ACCOUNT_PLAN__ACTIONS, action));
    }

    /** Shows the plan of an index. */
    void show(PlanIndex index) {
        NextActions next = NextActions.of(index);
        rows.show(next.open().stream().limit(MOST).map(action -> row(action, index)).toList());
        int more = next.open().size() - MOST;
        rest.setText(
                next.open().isEmpty()
                        ? TEXTS.get("actions.none")
                        : more > 0 ? TEXTS.get("actions.more", more) : "");
        ((GridData) rest.getLayoutData()).exclude = rest.getText().isEmpty();
        rest.setVisible(!rest.getText().isEmpty());
    }

    private Row row(Action action, PlanIndex index) {
        LocalDate due = action.getDue();
        boolean overdue = NextActions.overdue(action, index.asOf());
        String when =
                due == null
                        ? TEXTS.get("actions.undated")
                        : overdue ? TEXTS.get("actions.overdue", due) : due.toString();
        String owner =
                action.getOwner() == null
                        ? TEXTS.get("actions.nobody")
                        : PlanLabels.label(action.getOwner(), site.locale());
        return new Row(action, PlanLabels.label(action, site.locale()), owner, when, overdue);
    }
}
