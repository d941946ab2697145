package org.keyplan.ui.plan.strategy;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.keyplan.analysis.Actions;
import org.keyplan.core.edit.Change;
import org.keyplan.model.Action;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Objective;
import org.keyplan.model.Strategy;
import org.keyplan.ui.plan.PlanPage;
import org.keyplan.ui.plan.TablePages;
import org.keyplan.ui.table.AddingByName;
import org.keyplan.ui.table.ElementTable;
import org.keyplan.ui.text.UiTexts;

import java.util.List;
import java.util.function.Predicate;

/** What is to be reached, how, and who does what until when. */
public final class StrategyPage extends PlanPage {
    private static final UiTexts TEXTS = UiTexts.beside(StrategyPage.class);
    private static final int SOON = 90;

    private StrategyRows rows;
    private ElementTable table;
    private Button addStrategy;

    @Override
    protected void create(Composite body) {
        body.setLayout(TablePages.layout());
        rows = new StrategyRows(session());
        table =
                new ElementTable(
                        body,
                        session(),
                        new ElementTable.Setup(
                                "strategy",
                                rows,
                                new StrategyColumns(session(), rows).all(),
                                new AddingByName(
                                        session(),
                                        TEXTS,
                                        this::plan,
                                        Literals.ACCOUNT_PLAN__OBJECTIVES)),
                        getSite());
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.onSelect(this::selected);
        addView(table.tools());
        TablePages.button(
                table.tools(), TEXTS.get("add.objective"), "objective", table::goToNewRow);
        addStrategy =
                TablePages.button(
                        table.tools(), TEXTS.get("add.strategy"), "strategy", this::addStrategy);
        TablePages.button(table.tools(), TEXTS.get("add.action"), "action", this::addAction);
        table.menu(this::fillMenu);
    }

    /** The table. */
    public ElementTable table() {
        return table;
    }

    private void addView(Composite tools) {
        Combo view = new Combo(tools, SWT.READ_ONLY);
        view.setItems(TEXTS.get("view.all"), TEXTS.get("view.soon"), TEXTS.get("view.overdue"));
        view.setToolTipText(TEXTS.get("view.tip"));
        view.select(0);
        view.addListener(SWT.Selection, e -> table.showOnly(view(view.getSelectionIndex())));
    }

    private Predicate<EObject> view(int index) {
        return switch (index) {
            case 1 ->
                    row ->
                            row instanceof Action action
                                            && Actions.dueWithin(action, session().asOf(), SOON)
                                    || row instanceof Objective objective
                                            && objective.getDue() != null
                                            && !objective
                                                    .getDue()
                                                    .isAfter(session().asOf().plusDays(SOON));
            case 2 ->
                    row ->
                            row instanceof Action action
                                    && Actions.overdue(action, session().asOf());
            default -> null;
        };
    }

    private void selected(List<EObject> elements) {
        select(elements);
        updateButtons();
    }

    private void updateButtons() {
        addStrategy.setEnabled(objective(table.focused()) != null);
    }

    /** The objective that a row belongs to; null if it belongs to none. */
    private static Objective objective(EObject row) {
        if (row instanceof Action action) {
            return objective(action.getStrategy());
        } else if (row instanceof Strategy strategy) {
            return (Objective) strategy.eContainer();
        }
        return row instanceof Objective objective ? objective : null;
    }

    private static Strategy strategy(EObject row) {
        if (row instanceof Action action) {
            return action.getStrategy();
        }
        return row instanceof Strategy strategy ? strategy : null;
    }

    private void addStrategy() {
        Objective objective = objective(table.focused());
        if (objective != null) {
            Strategy strategy = KeyplanFactory.eINSTANCE.createStrategy();
            session().execute(change().add(objective, Literals.OBJECTIVE__STRATEGIES, strategy));
            nameNew(strategy);
        }
    }

    /** For the strategy of the row with the focus, if it has one. */
    private void addAction() {
        Action action = KeyplanFactory.eINSTANCE.createAction();
        action.setStrategy(strategy(table.focused()));
        session().execute(change().add(plan(), Literals.ACCOUNT_PLAN__ACTIONS, action));
        nameNew(action);
    }

    private Change change() {
        return new Change(session().domain(), session().locale());
    }

    private void nameNew(EObject created) {
        rows.forget();
        table.refresh();
        if (table.show(created, Literals.NAMED_ELEMENT__NAME)) {
            table.grid().edit("");
        }
    }

    private void fillMenu(IMenuManager menu) {
        menu.add(TablePages.action(TEXTS.get("add.objective"), table::goToNewRow));
        if (objective(table.focused()) != null) {
            menu.add(TablePages.action(TEXTS.get("add.strategy"), this::addStrategy));
        }
        menu.add(TablePages.action(TEXTS.get("add.action"), this::addAction));
        menu.add(TablePages.action(TEXTS.get("open.all"), () -> table.openAll(true)));
        menu.add(TablePages.action(TEXTS.get("close.all"), () -> table.openAll(false)));
    }

    @Override
    protected void refresh() {
        rows.forget();
        table.refresh();
        selected(table.selected());
    }

    @Override
    protected void refreshFindings() {
        table.grid().control().redraw();
    }

    @Override
    protected void finishTyping() {
        table.grid().finishEditing();
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (active && table != null) {
            table.activated();
        }
    }

    @Override
    public void setFocus() {
        if (table != null) {
            table.grid().control().setFocus();
        } else {
            super.setFocus();
        }
    }

    @Override
    protected boolean hasPlaceFor(EObject element, EStructuralFeature feature) {
        return element instanceof Objective
                || element instanceof Strategy
                || element instanceof Action;
    }

    @Override
    protected boolean show(EObject element, EStructuralFeature feature) {
        return table.show(element, feature);
    }
}
