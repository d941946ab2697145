package org.keyplan.ui.plan.strategy;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.ApproachFit;
import org.keyplan.model.Account;
import org.keyplan.model.ApproachKind;
import org.keyplan.model.ValueType;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.table.CellChange;
import org.keyplan.ui.table.CellEditing;
import org.keyplan.ui.table.grid.Entry.Choice;
import org.keyplan.ui.text.UiTexts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Offers the approaches that fit the account's value type first; below a line those that do not,
 * with the reason.
 */
final class ApproachEditing implements CellEditing {
    private static final UiTexts TEXTS = UiTexts.beside(ApproachEditing.class);

    private final PlanSession session;
    private final CellEditing plain;

    /**
     * @param plain takes what was chosen or typed
     */
    ApproachEditing(PlanSession session, CellEditing plain) {
        this.session = session;
        this.plain = plain;
    }

    private ValueType type() {
        Account account = session.plan().getAccount();
        return account == null ? ValueType.UNCLASSIFIED : account.getValueType();
    }

    /** Why an approach does not fit the account; null if it does. */
    String objection(ApproachKind approach) {
        Locale locale = session.locale();
        return ApproachFit.fits(approach, type())
                ? null
                : TEXTS.get(
                        "approach.madeFor",
                        PlanLabels.literal(ApproachFit.madeFor(approach), locale),
                        PlanLabels.literal(type(), locale));
    }

    private String note(ApproachKind approach) {
        return TEXTS.get(
                "approach.note",
                PlanLabels.literal(ApproachFit.madeFor(approach), session.locale()));
    }

    @Override
    public List<Choice> choices(EObject row) {
        List<Choice> choices = new ArrayList<>();
        boolean below = false;
        for (ApproachKind approach : ApproachFit.bestFirst(type())) {
            String objection = objection(approach);
            if (objection != null && !below) {
                below = true;
                choices.add(Choice.divider(TEXTS.get("approach.others")));
            }
            choices.add(
                    new Choice(
                            PlanLabels.literal(approach, session.locale()),
                            null,
                            objection == null ? null : note(approach),
                            null,
                            false));
        }
        return choices;
    }

    @Override
    public String text(EObject row) {
        return plain.text(row);
    }

    @Override
    public CellChange read(EObject row, String text) {
        return plain.read(row, text);
    }
}
