package org.keyplan.ui.plan.people;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.core.edit.Change;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.table.Adding;
import org.keyplan.ui.text.UiTexts;

/** People are added to the account by typing their name, or anything else that is known. */
final class AddingPeople implements Adding {
    private static final UiTexts TEXTS = UiTexts.beside(AddingPeople.class);

    private final PlanSession session;

    AddingPeople(PlanSession session) {
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
        return KeyplanFactory.eINSTANCE.createStakeholder();
    }

    @Override
    public Command add(EObject person) {
        return new Change(session.domain(), session.locale())
                .add(session.plan().getAccount(), Literals.ACCOUNT__STAKEHOLDERS, person);
    }

    @Override
    public EStructuralFeature name() {
        return Literals.NAMED_ELEMENT__NAME;
    }
}
