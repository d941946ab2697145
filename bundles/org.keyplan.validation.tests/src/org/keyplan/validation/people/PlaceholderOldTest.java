package org.keyplan.validation.people;

import static org.keyplan.analysis.testing.PlanBuilder.daysAgo;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.Severity.ADVICE;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PersonStep;
import org.keyplan.validation.testing.RuleCheck;

class PlaceholderOldTest {

    @Test
    void firesAfterSixtyDays() {
        PersonStep cfo = placeholder(61);
        rule(cfo).fires(cfo.get(), ADVICE, message(61));
        rule(placeholder(60)).isSilent();
    }

    @Test
    void aPackMayMoveTheThreshold() {
        PersonStep cfo = placeholder(11);
        rule(cfo).threshold("days", 10).fires(cfo.get(), ADVICE, message(11));
        rule(cfo).threshold("days", 11).isSilent();
    }

    @Test
    void isSilentOnceThePersonIsKnownOrGone() {
        rule(placeholder(400).set(s -> s.setPlaceholder(false))).isSilent();
        rule(placeholder(400).departed()).isSilent();
    }

    @Test
    void isSilentWhereTheAgeIsNotKnown() {
        rule(plan().person("CFO").placeholder()).isSilent();
        rule(placeholder(-5)).isSilent();
    }

    private static String message(int days) {
        return "CFO has been a placeholder for " + days + " days; the person is still not known.";
    }

    private static PersonStep placeholder(int age) {
        return plan().person("CFO").placeholder().set(s -> s.setObservedOn(daysAgo(age)));
    }

    private static RuleCheck rule(PersonStep plan) {
        return check(new PlaceholderOld(), plan.build());
    }
}
