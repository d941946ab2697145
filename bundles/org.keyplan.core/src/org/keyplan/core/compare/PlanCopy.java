package org.keyplan.core.compare;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.core.file.PlanResource;
import org.keyplan.model.AccountPlan;

/** Copies plans so that the copy can be changed and compared with the original. */
public final class PlanCopy {

    private PlanCopy() {}

    /**
     * A copy of a plan whose elements have the same ids, in a resource of its own that is no file.
     * Takes time linear in the size of the plan, which must stand still meanwhile.
     */
    public static AccountPlan of(AccountPlan plan) {
        PlanResource original = PlanFiles.attach(plan);
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        AccountPlan copy = (AccountPlan) copier.copy(plan);
        copier.copyReferences();
        PlanResource resource = PlanFiles.attach(copy);
        copier.forEach((element, twin) -> resource.setID((EObject) twin, original.getID(element)));
        return copy;
    }

    /** The element of another state of a plan that has the same id; null if there is none. */
    public static EObject counterpart(EObject element, AccountPlan other) {
        PlanResource resource = PlanResource.of(element);
        String id = resource == null ? null : resource.getID(element);
        return id == null ? null : PlanFiles.attach(other).getEObject(id);
    }
}
