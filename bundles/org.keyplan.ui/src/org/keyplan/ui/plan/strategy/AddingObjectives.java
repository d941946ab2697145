package org.keyplan.ui.plan.strategy;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.core.edit.Change;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.table.Adding;
import org.keyplan.ui.text.UiTexts;

/** Objectives are added by typing; strategies and actions below them by button or menu. */
final class AddingObjectives implements Adding {
    private static final UiTexts TEXTS = UiTexts.beside(AddingObjectives.class);

    private final PlanSession session;

    AddingObjectives(PlanSession session) {
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
        return KeyplanFactory.eINSTANCE.createObjective();
    }

    @Override
    public Command add(EObject objective) {
        return new Change(session.domain(), session.locale())
                .add(session.plan(), Literals.ACCOUNT_PLAN__OBJECTIVES, objective);
    }

    @Override
    public EStructuralFeature name() {
        return Literals.NAMED_ELEMENT__NAME;
    }
}
