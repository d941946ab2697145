package org.keyplan.analysis.testing;

import org.keyplan.model.AccountPlan;
import org.keyplan.model.TeamMember;
import org.keyplan.model.TeamRole;

/** Says more about one of our people. */
public final class MemberStep extends Step<TeamMember, MemberStep> {

    MemberStep(AccountPlan plan, TeamMember element) {
        super(plan, element);
    }

    public MemberStep role(TeamRole role) {
        return set(m -> m.setRole(role));
    }
}
