package org.keyplan.validation.people;

import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__ENGAGEMENTS;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__OPPORTUNITIES;
import static org.keyplan.model.KeyplanPackage.Literals.CUSTOMER_BUDGET__APPROVER;
import static org.keyplan.model.KeyplanPackage.Literals.ENGAGEMENT__STAKEHOLDER;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__BUDGET;
import static org.keyplan.model.KeyplanPackage.Literals.PARTICIPANT__STAKEHOLDER;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.analysis.Opportunities;
import org.keyplan.analysis.People;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.analysis.Reads;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.CustomerBudget;
import org.keyplan.model.Engagement;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Participant;
import org.keyplan.model.PlanElement;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where a plan still counts on people who have left. What is over, such as the map and budget of a
 * closed opportunity and past interactions, rightly goes on naming them.
 */
final class DepartedReferences {

    static final Set<EStructuralFeature> READS =
            Reads.union(
                    LiveMaps.READS,
                    People.READS_PRESENT,
                    PlanIndex.READS_PARTICIPANTS,
                    PlanIndex.READS_TIES,
                    Reads.of(
                            PARTICIPANT__STAKEHOLDER,
                            ACCOUNT_PLAN__ENGAGEMENTS,
                            ENGAGEMENT__STAKEHOLDER,
                            ACCOUNT_PLAN__OPPORTUNITIES,
                            OPPORTUNITY__BUDGET,
                            CUSTOMER_BUDGET__APPROVER));

    /**
     * One element that names one person who has left.
     *
     * @param element a participant, tie, engagement or customer budget
     * @param person the person
     */
    record Reference(PlanElement element, Stakeholder person) {}

    private final List<Reference> found = new ArrayList<>();

    private DepartedReferences() {}

    /** All references, by kind of element and in model order. */
    static List<Reference> in(AccountPlan plan) {
        DepartedReferences references = new DepartedReferences();
        references.collect(plan);
        return references.found;
    }

    private void collect(AccountPlan plan) {
        for (InfluenceMap map : plan.getMaps()) {
            if (LiveMaps.live(map)) {
                for (Participant participant : map.getParticipants()) {
                    add(participant, participant.getStakeholder());
                }
            }
        }
        Account account = plan.getAccount();
        if (account != null) {
            for (Tie tie : account.getTies()) {
                add(tie, tie.getFrom());
                if (tie.getTo() != tie.getFrom()) {
                    add(tie, tie.getTo());
                }
            }
        }
        for (Engagement engagement : plan.getEngagements()) {
            add(engagement, engagement.getStakeholder());
        }
        for (Opportunity opportunity : plan.getOpportunities()) {
            CustomerBudget budget = opportunity.getBudget();
            if (budget != null && Opportunities.open(opportunity)) {
                add(budget, budget.getApprover());
            }
        }
    }

    private void add(PlanElement element, Stakeholder person) {
        if (person != null && !People.present(person)) {
            found.add(new Reference(element, person));
        }
    }
}
