package org.keyplan.analysis.testing;

import org.keyplan.model.AccountPlan;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.UnitKind;

/** Says more about an organisation unit. */
public final class UnitStep extends Step<OrganizationUnit, UnitStep> {

    UnitStep(AccountPlan plan, OrganizationUnit element) {
        super(plan, element);
    }

    public UnitStep kind(UnitKind kind) {
        return set(u -> u.setKind(kind));
    }

    /** Moves the unit below another one. */
    public UnitStep below(String parent) {
        return set(u -> unitNamed(parent).getUnits().add(u));
    }
}
