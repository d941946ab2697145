package org.keyplan.analysis.overview;

import org.keyplan.analysis.BuyingCentre;
import org.keyplan.analysis.Contacts;
import org.keyplan.analysis.Coverage;
import org.keyplan.analysis.People;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.model.Account;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How well those are covered who decide: the account's top decision maker and the decision makers
 * of all open opportunities.
 *
 * @param deciders all of them whom we can name and who are still with the customer, each once, the
 *     top decision maker first
 * @param covered those met at least twice in the last year
 * @param neverMet those nobody of ours ever met, whatever is known of them
 */
public record DecisionCoverage(
        List<Stakeholder> deciders, List<Stakeholder> covered, List<Stakeholder> neverMet) {

    public DecisionCoverage {
        deciders = List.copyOf(deciders);
        covered = List.copyOf(covered);
        neverMet = List.copyOf(neverMet);
    }

    /** Coverage as of the index's date. */
    public static DecisionCoverage of(PlanIndex index) {
        Set<Stakeholder> found = new LinkedHashSet<>();
        Account account = index.plan().getAccount();
        if (account != null && People.identified(account.getTopDecisionMaker())) {
            found.add(account.getTopDecisionMaker());
        }
        for (Opportunity opportunity : index.openOpportunities()) {
            BuyingCentre.holders(index, opportunity, BuyingRole.DECISION_MAKER).stream()
                    .map(Participant::getStakeholder)
                    .forEach(found::add);
        }
        List<Stakeholder> deciders = List.copyOf(found);
        return new DecisionCoverage(
                deciders,
                deciders.stream()
                        .filter(
                                person ->
                                        Coverage.of(index, person)
                                                        .level()
                                                        .compareTo(Coverage.Level.MULTIPLE)
                                                >= 0)
                        .toList(),
                deciders.stream().filter(person -> !Contacts.with(index, person).met()).toList());
    }
}
