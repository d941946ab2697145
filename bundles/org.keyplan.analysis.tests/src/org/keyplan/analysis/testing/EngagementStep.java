package org.keyplan.analysis.testing;

import org.keyplan.model.AccountPlan;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;

/** Says more about an engagement. */
public final class EngagementStep extends Step<Engagement, EngagementStep> {

    EngagementStep(AccountPlan plan, Engagement element) {
        super(plan, element);
    }

    public EngagementStep desired(EngagementLevel level) {
        return set(e -> e.setDesiredLevel(level));
    }

    public EngagementStep cadenceDays(Integer days) {
        return set(e -> e.setCadenceDays(days));
    }
}
