package org.keyplan.validation.people;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.CustomerBudget;
import org.keyplan.model.Engagement;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.PlanElement;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Tie;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;
import org.keyplan.validation.fix.Fixes;

import java.util.ArrayList;
import java.util.List;

/**
 * PPL-13: an influence map, a tie, an engagement or a budget that still counts on somebody who has
 * left the customer. One finding for each element and person, about the element.
 */
public final class DepartedPersonNamed implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("PPL-13", Severity.WARNING, KeyplanPackage.Literals.ACCOUNT_PLAN)
                    .reads(DepartedReferences.READS)
                    .putRightAt(
                            KeyplanPackage.Literals.PARTICIPANT__STAKEHOLDER,
                            KeyplanPackage.Literals.TIE__FROM,
                            KeyplanPackage.Literals.TIE__TO,
                            KeyplanPackage.Literals.ENGAGEMENT__STAKEHOLDER,
                            KeyplanPackage.Literals.CUSTOMER_BUDGET__APPROVER);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        for (DepartedReferences.Reference reference : DepartedReferences.in((AccountPlan) target)) {
            PlanElement element = reference.element();
            PlanElement place =
                    element instanceof Tie || element instanceof Engagement
                            ? element
                            : (PlanElement) element.eContainer();
            context.finding(reference.person(), place)
                    .about(element)
                    .message(variant(element))
                    .report();
        }
    }

    /** A successor everywhere the plan counts on the person; else to do without. */
    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        Stakeholder person = (Stakeholder) finding.arguments().get(0);
        List<QuickFix> fixes = new ArrayList<>();
        fixes.add(Succession.fix(context, person));
        if (!(finding.element() instanceof CustomerBudget)) {
            fixes.add(Fixes.delete(finding.element()));
        }
        return fixes;
    }

    private static String variant(PlanElement element) {
        if (element instanceof Tie) {
            return "tie";
        }
        if (element instanceof Engagement) {
            return "engagement";
        }
        return element instanceof CustomerBudget ? "budget" : null;
    }
}
