package org.keyplan.core.edit;

import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__ACTIONS;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__STAKEHOLDERS;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__UNITS;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyplan.model.AccountPlan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/** All places that elements can be moved to, for a person to choose from. */
public final class MoveTargets {

    private MoveTargets() {}

    /**
     * The places in plan order, those that leave a unit or strategy first. Linear in the size of
     * the plan.
     *
     * @param elements of one plan; none of them has a place if they have no place in common
     */
    public static List<Target> of(EditingDomain domain, Collection<? extends EObject> elements) {
        List<Target> targets = new ArrayList<>();
        if (elements.isEmpty()
                || !(EcoreUtil.getRootContainer(elements.iterator().next())
                        instanceof AccountPlan plan)) {
            return targets;
        }
        List<Target> candidates = new ArrayList<>();
        candidates.add(Target.list(plan, ACCOUNT_PLAN__ACTIONS));
        if (plan.getAccount() != null) {
            candidates.add(Target.list(plan.getAccount(), ACCOUNT__UNITS, ACCOUNT__STAKEHOLDERS));
        }
        Iterator<EObject> all = plan.eAllContents();
        while (all.hasNext()) {
            EObject element = all.next();
            if (element != plan.getAccount()) {
                candidates.add(Target.of(element));
            }
        }
        for (Target candidate : candidates) {
            Movement movement = Movement.of(domain, elements, candidate, Movement.Side.ON);
            if (movement.isPossible() && !movement.onlyNames()) {
                targets.add(candidate);
            }
        }
        return targets;
    }
}
