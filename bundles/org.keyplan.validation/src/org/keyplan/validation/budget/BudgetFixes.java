package org.keyplan.validation.budget;

import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__INVESTMENT;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__RISKS;
import static org.keyplan.model.KeyplanPackage.Literals.CUSTOMER_BUDGET__APPROVER;
import static org.keyplan.model.KeyplanPackage.Literals.CUSTOMER_BUDGET__STATUS;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__BUDGET;
import static org.keyplan.model.KeyplanPackage.Literals.SOURCED__CONFIDENCE;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.BudgetStatus;
import org.keyplan.model.Confidence;
import org.keyplan.model.CustomerBudget;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Risk;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.label.Texts;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.fix.Fixes;

import java.util.List;

/** The quick fixes of the rules about budgets. */
final class BudgetFixes {

    private static final Texts TEXTS = Texts.of(BudgetFixes.class, "rules");

    private BudgetFixes() {}

    /** Asks the customer, unless that is planned already. */
    static List<QuickFix> clarify(RuleContext context, Opportunity opportunity) {
        return Fixes.offerAction(
                context, "action.clarifyBudget", List.of(), opportunity, opportunity);
    }

    /** Records whether there is money; makes the budget first where the opportunity has none. */
    static QuickFix recordStatus(Opportunity opportunity, BudgetStatus status) {
        return new QuickFix(
                TEXTS,
                "fix.recordStatus",
                List.of(opportunity, status),
                (domain, locale) -> {
                    if (opportunity.getBudget() != null) {
                        return SetCommand.create(
                                domain, opportunity.getBudget(), CUSTOMER_BUDGET__STATUS, status);
                    }
                    CustomerBudget budget = KeyplanFactory.eINSTANCE.createCustomerBudget();
                    budget.setStatus(status);
                    return SetCommand.create(domain, opportunity, OPPORTUNITY__BUDGET, budget);
                });
    }

    static QuickFix recordConfidence(Opportunity opportunity, Confidence confidence) {
        CustomerBudget budget = opportunity.getBudget();
        return new QuickFix(
                TEXTS,
                "fix.recordConfidence",
                List.of(opportunity, confidence),
                (domain, locale) ->
                        SetCommand.create(domain, budget, SOURCED__CONFIDENCE, confidence));
    }

    static QuickFix setApprover(Opportunity opportunity, Stakeholder person) {
        CustomerBudget budget = opportunity.getBudget();
        return new QuickFix(
                TEXTS,
                "fix.setApprover",
                List.of(opportunity, person),
                (domain, locale) ->
                        SetCommand.create(domain, budget, CUSTOMER_BUDGET__APPROVER, person));
    }

    static QuickFix addInvestment(AccountPlan plan) {
        return new QuickFix(
                TEXTS,
                "fix.addInvestment",
                List.of(),
                (domain, locale) ->
                        SetCommand.create(
                                domain,
                                plan,
                                ACCOUNT_PLAN__INVESTMENT,
                                KeyplanFactory.eINSTANCE.createInvestmentBudget()));
    }

    /** Records the risk that the customer cannot pay; its impact is left for people to judge. */
    static QuickFix addRisk(AccountPlan plan, Opportunity opportunity, int likelihood) {
        return new QuickFix(
                TEXTS,
                "fix.addRisk",
                List.of(opportunity),
                (domain, locale) -> {
                    Risk risk = KeyplanFactory.eINSTANCE.createRisk();
                    risk.setName(TEXTS.get(locale, "fix.addRisk.name", opportunity));
                    risk.setLikelihood(likelihood);
                    risk.getConcerns().add(opportunity);
                    return AddCommand.create(domain, plan, ACCOUNT_PLAN__RISKS, risk);
                });
    }
}
