package org.keyplan.validation;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.model.AccountPlan;

import java.time.LocalDate;
import java.util.List;

/**
 * Validates plans with the rules of a catalogue and the settings of a rule pack. Immutable and
 * thread-safe; different plans may be validated at the same time.
 */
public final class PlanValidator {

    private final RuleCatalogue catalogue;
    private final RulePack pack;

    public PlanValidator(RuleCatalogue catalogue, RulePack pack) {
        this.catalogue = catalogue;
        this.pack = pack;
    }

    /** All installed rules, as the catalogue describes them. */
    public static PlanValidator standard() {
        return new PlanValidator(RuleCatalogue.standard(), RulePack.defaults());
    }

    /**
     * Evaluates every rule on a plan. The plan must not change meanwhile and is not changed.
     *
     * @param asOf the date as of which the plan is looked at
     */
    public ValidationResult validate(AccountPlan plan, LocalDate asOf) {
        return new Findings(catalogue, pack).refresh(plan, asOf, Stale.everything());
    }

    /**
     * Validates a plan now and after each change. Must be called, and the result be used, by the
     * thread that changes the plan.
     */
    public LiveValidation live(AccountPlan plan, LocalDate asOf) {
        return new LiveValidation(catalogue, pack, plan, asOf);
    }

    /**
     * Ways to put a finding right, the best first; empty if there are none or if the finding's
     * element has left the plan.
     */
    public List<QuickFix> fixes(Finding finding, LocalDate asOf) {
        if (!(EcoreUtil.getRootContainer(finding.element()) instanceof AccountPlan plan)) {
            return List.of();
        }
        RuleContext context =
                new RuleContext(
                        finding.rule(),
                        finding.element(),
                        PlanIndex.of(plan, asOf),
                        pack,
                        (id, element) -> false);
        return finding.rule().fixes(finding, context);
    }
}
