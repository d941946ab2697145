package org.keyplan.analysis.testing;

import org.keyplan.model.AccountPlan;
import org.keyplan.model.Seniority;
import org.keyplan.model.Stakeholder;

/** Says more about a stakeholder. */
public final class PersonStep extends Step<Stakeholder, PersonStep> {

    PersonStep(AccountPlan plan, Stakeholder element) {
        super(plan, element);
    }

    public PersonStep reportsTo(String superior) {
        return set(s -> s.setReportsTo(stakeholderNamed(superior)));
    }

    public PersonStep dottedReportsTo(String... superiors) {
        for (String superior : superiors) {
            element.getDottedReportsTo().add(stakeholderNamed(superior));
        }
        return this;
    }

    /** The unit the person works in. */
    public PersonStep in(String unit) {
        return set(s -> s.setUnit(unitNamed(unit)));
    }

    public PersonStep seniority(Seniority seniority) {
        return set(s -> s.setSeniority(seniority));
    }

    public PersonStep departed() {
        return set(s -> s.setDeparted(true));
    }

    public PersonStep placeholder() {
        return set(s -> s.setPlaceholder(true));
    }
}
