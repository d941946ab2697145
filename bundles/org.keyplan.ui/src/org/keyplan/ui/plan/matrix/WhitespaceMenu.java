package org.keyplan.ui.plan.matrix;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.keyplan.core.edit.WhitespaceEntry;
import org.keyplan.model.Competitor;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.plan.TablePages;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.table.grid.Grid;

import java.util.Locale;

/** What the menu of a cell of the whitespace matrix offers beside the potential. */
final class WhitespaceMenu {
    private final PlanSession session;
    private final MatrixEditing editing;
    private final Grid grid;

    WhitespaceMenu(PlanSession session, MatrixEditing editing, Grid grid) {
        this.session = session;
        this.editing = editing;
        this.grid = grid;
    }

    /**
     * @param entry what stands in the cell
     */
    void fill(IMenuManager menu, WhitespaceEntry entry) {
        for (EAttribute amount : WhitespaceEntry.AMOUNTS) {
            menu.add(amount(entry, amount));
        }
        MenuManager holders =
                new MenuManager(
                        PlanLabels.feature(Literals.WHITESPACE_CELL__COMPETITOR, session.locale()));
        holders.add(holder(entry, null));
        session.plan().getCompetitors().forEach(each -> holders.add(holder(entry, each)));
        menu.add(holders);
    }

    private Action amount(WhitespaceEntry entry, EAttribute amount) {
        Locale locale = session.locale();
        String name = PlanLabels.feature(amount, locale);
        Object value = entry.get(amount);
        boolean first = amount == Literals.WHITESPACE_CELL__POTENTIAL;
        String text =
                value == null
                        ? MatrixModel.TEXTS.get("amount.none", name)
                        : MatrixModel.TEXTS.get("amount", name, PlanLabels.value(value, locale));
        return TablePages.action(
                first ? text + "\tF2" : text,
                () -> {
                    editing.askFor(amount);
                    grid.edit(null);
                });
    }

    private Action holder(WhitespaceEntry entry, Competitor competitor) {
        String text =
                competitor == null
                        ? MatrixModel.TEXTS.get("nobody")
                        : PlanLabels.label(competitor, session.locale()).replace("&", "&&");
        Action action =
                new Action(text, IAction.AS_RADIO_BUTTON) {
                    @Override
                    public void run() {
                        if (isChecked()) {
                            editing.set(entry, Literals.WHITESPACE_CELL__COMPETITOR, competitor);
                        }
                    }
                };
        action.setChecked(entry.get(Literals.WHITESPACE_CELL__COMPETITOR) == competitor);
        return action;
    }
}
