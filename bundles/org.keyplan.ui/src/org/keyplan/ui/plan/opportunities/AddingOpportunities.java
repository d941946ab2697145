package org.keyplan.ui.plan.opportunities;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.core.edit.Change;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Opportunity;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.table.Adding;
import org.keyplan.ui.text.UiTexts;

/** Opportunities are added by typing their name; they are opened on that day. */
final class AddingOpportunities implements Adding {
    private static final UiTexts TEXTS = UiTexts.beside(AddingOpportunities.class);

    private final PlanSession session;

    AddingOpportunities(PlanSession session) {
        this.session = session;
    }

    @Override
    public String hint() {
        return TEXTS.get("add.hint");
    }

    @Override
    public String label() {
        return TEXTS.get("add.label");
    }

    @Override
    public EObject create() {
        Opportunity opportunity = KeyplanFactory.eINSTANCE.createOpportunity();
        opportunity.setOpenedOn(session.asOf());
        opportunity.setStageEnteredOn(session.asOf());
        return opportunity;
    }

    @Override
    public Command add(EObject opportunity) {
        return new Change(session.domain(), session.locale())
                .add(session.plan(), Literals.ACCOUNT_PLAN__OPPORTUNITIES, opportunity);
    }

    @Override
    public EStructuralFeature name() {
        return Literals.NAMED_ELEMENT__NAME;
    }
}
