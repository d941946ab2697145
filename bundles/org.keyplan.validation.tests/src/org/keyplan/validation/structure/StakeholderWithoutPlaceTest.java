package org.keyplan.validation.structure;

import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.Severity.ADVICE;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PersonStep;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.validation.testing.RuleCheck;

import java.util.List;
import java.util.function.UnaryOperator;

class StakeholderWithoutPlaceTest {

    private static final String MESSAGE =
            "Wang Fang has neither a unit nor a superior, although others have.";

    @Test
    void firesIfOthersHaveAUnitOrASuperior() {
        PersonStep unit = plan().person("Li Wei").in("Plant").person("Wang Fang");
        rule(unit).fires(unit.get(), ADVICE, MESSAGE);
        PersonStep superior = plan().person("Li Wei").reportsTo("Boss").person("Wang Fang");
        rule(superior).fires(superior.get(), ADVICE, MESSAGE);
    }

    @Test
    void isSilentIfNobodyHas() {
        rule(plan().people("Li Wei", "Wang Fang")).isSilent();
        rule(plan().person("Li Wei").in("Plant").departed().person("Wang Fang")).isSilent();
    }

    @Test
    void isSilentAboutWhoHasAPlace() {
        for (UnaryOperator<PersonStep> place :
                List.<UnaryOperator<PersonStep>>of(
                        p -> p.in("Plant"),
                        p -> p.reportsTo("Li Wei"),
                        p -> p.dottedReportsTo("Li Wei"),
                        p -> p.person("Li Wei").reportsTo("Wang Fang"),
                        p -> p.person("Li Wei").dottedReportsTo("Wang Fang"))) {
            rule(place.apply(charted())).isSilent();
        }
        PersonStep head = charted();
        head.unit("Shop").below("Plant").set(u -> u.setHead(head.get()));
        rule(head).isSilent();
    }

    @Test
    void isSilentAboutPeopleFromOutsideOrGone() {
        rule(charted().set(p -> p.setExternal(true))).isSilent();
        rule(charted().departed()).isSilent();
    }

    private static PersonStep charted() {
        return plan().person("Li Wei").in("Plant").person("Wang Fang");
    }

    private static RuleCheck rule(PlanBuilder plan) {
        return check(new StakeholderWithoutPlace(), plan.build());
    }
}
