package org.keyplan.model.label;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.Acceptance;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Action;
import org.keyplan.model.CustomerBudget;
import org.keyplan.model.Engagement;
import org.keyplan.model.Gate;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Insight;
import org.keyplan.model.Interaction;
import org.keyplan.model.InvestmentLine;
import org.keyplan.model.Need;
import org.keyplan.model.Objective;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Participant;
import org.keyplan.model.PurchaseCriterion;
import org.keyplan.model.Risk;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Strategy;
import org.keyplan.model.TeamMember;
import org.keyplan.model.ValueEvidence;
import org.keyplan.model.ValueItem;
import org.keyplan.model.WhitespaceCell;
import org.keyplan.model.util.KeyplanSwitch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What lists and trees say of an element beside its label: a job title, an amount, a date. Only
 * what somebody entered; a choice that is still unknown is not repeated for every element.
 */
public final class ElementDetails {
    private static final String BETWEEN = " · ";

    /** What a choice is while nobody has made it, or as long as nothing special is the matter. */
    private static final Set<String> NOT_WORTH_SAYING =
            Set.of("UNKNOWN", "UNSPECIFIED", "UNCLASSIFIED", "OPEN");

    private ElementDetails() {}

    /** One short line; empty if there is nothing to say. */
    public static String of(EObject element, Locale locale) {
        List<Object> facts = new Facts().doSwitch(element);
        if (facts == null) {
            return "";
        }
        return facts.stream()
                .filter(ElementDetails::isKnown)
                .map(fact -> PlanLabels.value(fact, locale).strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining(BETWEEN));
    }

    /** All that somebody entered in words, choices, dates and amounts, for finding an element. */
    public static List<String> words(EObject element, Locale locale) {
        List<String> words = new ArrayList<>();
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (element.eIsSet(attribute)
                    && attribute.getEAttributeType().getInstanceClass() != boolean.class) {
                words.add(PlanLabels.value(element.eGet(attribute), locale));
            }
        }
        return words;
    }

    private static boolean isKnown(Object fact) {
        if (fact instanceof String text) {
            return !text.isBlank();
        }
        if (fact instanceof Enumerator choice) {
            return !NOT_WORTH_SAYING.contains(choice.getName());
        }
        return fact != null;
    }

    private static List<Object> list(Object... facts) {
        return Arrays.asList(facts);
    }

    private static final class Facts extends KeyplanSwitch<List<Object>> {

        @Override
        public List<Object> caseAccountPlan(AccountPlan plan) {
            return list(plan.getStatus());
        }

        @Override
        public List<Object> caseAccount(Account account) {
            return list(account.getValueType(), account.getIndustry());
        }

        @Override
        public List<Object> caseStakeholder(Stakeholder person) {
            boolean named = person.getName() != null && !person.getName().isBlank();
            return named ? list(person.getJobTitle()) : list();
        }

        @Override
        public List<Object> caseTeamMember(TeamMember member) {
            return list(member.getRole());
        }

        @Override
        public List<Object> caseInfluenceMap(InfluenceMap map) {
            return list(map.getOpportunity());
        }

        @Override
        public List<Object> caseParticipant(Participant part) {
            return list(part.getAttitude());
        }

        @Override
        public List<Object> caseOpportunity(Opportunity opportunity) {
            return list(
                    opportunity.getAmount(),
                    opportunity.getSalesStage(),
                    opportunity.getState(),
                    opportunity.getExpectedClose());
        }

        @Override
        public List<Object> caseCustomerBudget(CustomerBudget budget) {
            return list(budget.getApprover());
        }

        @Override
        public List<Object> caseNeed(Need need) {
            return list(need.getHorizon(), need.getOwner());
        }

        @Override
        public List<Object> caseGate(Gate gate) {
            return list(gate.getPassedOn());
        }

        @Override
        public List<Object> casePurchaseCriterion(PurchaseCriterion criterion) {
            return list(criterion.getWeight());
        }

        @Override
        public List<Object> caseValueItem(ValueItem item) {
            return list(item.getWeight());
        }

        @Override
        public List<Object> caseValueEvidence(ValueEvidence evidence) {
            return list(evidence.getIndicates(), evidence.getSaidBy());
        }

        @Override
        public List<Object> caseWhitespaceCell(WhitespaceCell cell) {
            return list(cell.getPotential());
        }

        @Override
        public List<Object> caseInsight(Insight insight) {
            return list(insight.getKind());
        }

        @Override
        public List<Object> caseRisk(Risk risk) {
            return list(risk.getOwner());
        }

        @Override
        public List<Object> caseObjective(Objective objective) {
            return list(objective.getTarget(), objective.getDue());
        }

        @Override
        public List<Object> caseStrategy(Strategy strategy) {
            boolean named = strategy.getName() != null && !strategy.getName().isBlank();
            return named ? list(strategy.getApproach()) : list();
        }

        @Override
        public List<Object> caseAction(Action action) {
            return list(action.getStatus(), action.getDue(), action.getOwner());
        }

        @Override
        public List<Object> caseEngagement(Engagement engagement) {
            return list(engagement.getIntroducedBy());
        }

        @Override
        public List<Object> caseInteraction(Interaction interaction) {
            return list(interaction.getOpportunity());
        }

        @Override
        public List<Object> caseInvestmentLine(InvestmentLine line) {
            return list(line.getPlanned());
        }

        @Override
        public List<Object> caseAcceptance(Acceptance acceptance) {
            return list(acceptance.getUntil());
        }
    }
}
