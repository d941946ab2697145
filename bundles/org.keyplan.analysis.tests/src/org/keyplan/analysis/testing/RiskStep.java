package org.keyplan.analysis.testing;

import org.keyplan.model.AccountPlan;
import org.keyplan.model.Risk;

/** Says more about a risk. */
public final class RiskStep extends Step<Risk, RiskStep> {

    RiskStep(AccountPlan plan, Risk element) {
        super(plan, element);
    }

    public RiskStep mitigation(String mitigation) {
        return set(r -> r.setMitigation(mitigation));
    }

    public RiskStep owner(String member) {
        return set(r -> r.setOwner(memberNamed(member)));
    }
}
