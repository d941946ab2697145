package org.keyplan.ui.table;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.core.edit.Change;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.text.UiTexts;

import java.util.function.Supplier;

/**
 * Elements that are added to one list of the plan by typing their name, or anything else that is
 * known.
 *
 * @param texts have {@code add.hint} and {@code add.label}
 * @param owner what has the list, asked anew each time since the plan may be read again
 * @param list whose type is that of the new elements
 */
public record AddingByName(
        PlanSession session, UiTexts texts, Supplier<? extends EObject> owner, EReference list)
        implements Adding {

    @Override
    public String hint() {
        return texts.get("add.hint");
    }

    @Override
    public String label() {
        return texts.get("add.label");
    }

    @Override
    public EObject create() {
        return EcoreUtil.create(list.getEReferenceType());
    }

    @Override
    public Command add(EObject element) {
        return new Change(session.domain(), session.locale()).add(owner.get(), list, element);
    }

    @Override
    public EStructuralFeature name() {
        return Literals.NAMED_ELEMENT__NAME;
    }
}
