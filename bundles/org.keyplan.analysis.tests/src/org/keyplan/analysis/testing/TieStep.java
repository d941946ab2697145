package org.keyplan.analysis.testing;

import org.keyplan.model.AccountPlan;
import org.keyplan.model.Tie;

/** Says more about a tie. */
public final class TieStep extends Step<Tie, TieStep> {

    TieStep(AccountPlan plan, Tie element) {
        super(plan, element);
    }

    public TieStep strength(Integer strength) {
        return set(t -> t.setStrength(strength));
    }
}
