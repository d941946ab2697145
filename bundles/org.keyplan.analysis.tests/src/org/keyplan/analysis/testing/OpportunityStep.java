package org.keyplan.analysis.testing;

import org.keyplan.model.AccountPlan;
import org.keyplan.model.BudgetStatus;
import org.keyplan.model.BuyingStage;
import org.keyplan.model.CompetitorPosition;
import org.keyplan.model.Confidence;
import org.keyplan.model.CustomerBudget;
import org.keyplan.model.Gate;
import org.keyplan.model.Need;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OpportunityState;
import org.keyplan.model.SalesStage;
import org.keyplan.model.Stance;

import java.time.LocalDate;

/** Says more about an opportunity. */
public final class OpportunityStep extends Step<Opportunity, OpportunityStep> {

    OpportunityStep(AccountPlan plan, Opportunity element) {
        super(plan, element);
    }

    public OpportunityStep stage(SalesStage stage) {
        return set(o -> o.setSalesStage(stage));
    }

    public OpportunityStep stage(SalesStage stage, LocalDate enteredOn) {
        return stage(stage).set(o -> o.setStageEnteredOn(enteredOn));
    }

    public OpportunityStep buyingStage(BuyingStage stage) {
        return set(o -> o.setBuyingStage(stage));
    }

    public OpportunityStep state(OpportunityState state) {
        return set(o -> o.setState(state));
    }

    /** The amount as in "1000 EUR", or {@code null}. */
    public OpportunityStep amount(String amount) {
        return set(o -> o.setAmount(money(amount)));
    }

    public OpportunityStep probability(Integer percent) {
        return set(o -> o.setProbability(percent));
    }

    public OpportunityStep closes(LocalDate date) {
        return set(o -> o.setExpectedClose(date));
    }

    public OpportunityStep inFunnel(Boolean inFunnel) {
        return set(o -> o.setInFunnel(inFunnel));
    }

    public OpportunityStep quotedOn(LocalDate date) {
        return set(o -> o.setFirstQuotedOn(date));
    }

    /** The customer's budget with a status and an amount as in "1000 EUR", or {@code null}. */
    public OpportunityStep budget(BudgetStatus status, String amount) {
        CustomerBudget budget = budget();
        budget.setStatus(status);
        budget.setAmount(money(amount));
        return this;
    }

    /** The customer's budget; made at first mention. */
    public CustomerBudget budget() {
        if (element.getBudget() == null) {
            element.setBudget(MODEL.createCustomerBudget());
        }
        return element.getBudget();
    }

    public OpportunityStep need(String name, Confidence confidence) {
        Need need = named(element.getNeeds(), name, MODEL::createNeed);
        need.setConfidence(confidence);
        return this;
    }

    /** A gate of a stage; {@code null} if it is not passed. */
    public OpportunityStep gate(SalesStage stage, LocalDate passedOn) {
        Gate gate = MODEL.createGate();
        gate.setStage(stage);
        gate.setText("gate of " + stage);
        gate.setPassedOn(passedOn);
        return set(o -> o.getGates().add(gate));
    }

    /** Where a competitor stands and who of the customer is on their side. */
    public OpportunityStep position(String competitor, Stance stance, String... supporters) {
        CompetitorPosition position = MODEL.createCompetitorPosition();
        position.setCompetitor(competitorNamed(competitor));
        position.setStance(stance);
        for (String supporter : supporters) {
            position.getSupporters().add(stakeholderNamed(supporter));
        }
        return set(o -> o.getPositions().add(position));
    }
}
