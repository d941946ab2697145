package org.keyplan.design.service;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.design.PlanFacts;
import org.keyplan.model.Account;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Insight;
import org.keyplan.model.InsightKind;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Tie;
import org.keyplan.model.TieKind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What belongs together in a plan beyond what the index tells: a unit's people, a person's parts in
 * maps. Each table is built when it is first asked for, in time linear in the plan.
 */
final class Groups {

    private final PlanIndex index;

    private Map<EObject, List<Stakeholder>> people;
    private Map<Stakeholder, List<Participant>> parts;
    private Map<Stakeholder, Participant> accountParts;
    private Map<TieKind, List<Tie>> ties;
    private Map<InsightKind, List<Insight>> insights;

    private Groups(PlanIndex index) {
        this.index = index;
    }

    /** Those of the plan an element belongs to; must not be kept. */
    static Groups of(EObject element) {
        return PlanFacts.of(element).derived(Groups.class, Groups::new);
    }

    /**
     * The people of a unit or, for the account, those who are in none of its units; placeholders
     * and departed ones included, in model order.
     */
    List<Stakeholder> people(EObject place) {
        if (people == null) {
            people = group(index.stakeholders(), Groups::place);
        }
        return people.getOrDefault(place, List.of());
    }

    /** A person's parts in all maps, in the order of the maps. */
    List<Participant> parts(Stakeholder person) {
        if (parts == null) {
            List<Participant> all = new ArrayList<>();
            index.plan().getMaps().forEach(map -> all.addAll(map.getParticipants()));
            parts = group(all, Participant::getStakeholder);
        }
        return parts.getOrDefault(person, List.of());
    }

    /** A person's part in the account's own map, {@code null} if there is none. */
    Participant accountPart(Stakeholder person) {
        if (accountParts == null) {
            accountParts = new HashMap<>();
            List<Participant> own =
                    index.mapOf(null).map(InfluenceMap::getParticipants).orElse(null);
            if (own != null) {
                own.forEach(part -> accountParts.putIfAbsent(part.getStakeholder(), part));
            }
        }
        return accountParts.get(person);
    }

    /** The account's ties of a kind, in model order. */
    List<Tie> ties(TieKind kind) {
        if (ties == null) {
            Account account = index.plan().getAccount();
            ties = account == null ? Map.of() : group(account.getTies(), Tie::getKind);
        }
        return ties.getOrDefault(kind, List.of());
    }

    /** The insights of a kind, in model order. */
    List<Insight> insights(InsightKind kind) {
        if (insights == null) {
            insights = group(index.plan().getInsights(), Insight::getKind);
        }
        return insights.getOrDefault(kind, List.of());
    }

    /** A person is shown in the account where the unit is unknown or no longer part of it. */
    private static EObject place(Stakeholder person) {
        OrganizationUnit unit = person.getUnit();
        EObject account = person.eContainer();
        return unit != null && EcoreUtil.isAncestor(account, unit) ? unit : account;
    }

    private static <K, V> Map<K, List<V>> group(List<V> values, Function<V, K> key) {
        Map<K, List<V>> groups = new HashMap<>();
        for (V value : values) {
            groups.computeIfAbsent(key.apply(value), k -> new ArrayList<>()).add(value);
        }
        return groups;
    }
}
