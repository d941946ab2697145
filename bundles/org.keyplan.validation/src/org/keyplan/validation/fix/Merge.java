package org.keyplan.validation.fix;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Diagram;
import org.keyplan.model.DiagramBend;
import org.keyplan.model.DiagramNode;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Tie;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The changes of one {@link MergeElements}, short of the deletions. It also finds what else has to
 * become one, so that the merged plan does not contradict itself.
 */
final class Merge {

    private final EObject plan;
    private final Map<EObject, EObject> into = new LinkedHashMap<>();
    private final Set<EObject> obsolete = new LinkedHashSet<>();

    Merge(EObject plan, EObject first, List<EObject> others) {
        this.plan = plan;
        others.forEach(other -> pair(other, first));
        if (plan instanceof AccountPlan accountPlan) {
            pairMaps(accountPlan);
            pairParticipants(accountPlan);
        }
    }

    /** What has to be deleted after {@link #run}; nothing else refers to it any more. */
    Collection<EObject> obsolete() {
        return obsolete;
    }

    void run() {
        Map<EObject, Collection<EStructuralFeature.Setting>> uses =
                EcoreUtil.UsageCrossReferencer.findAll(into.keySet(), plan);
        into.forEach((from, to) -> new Absorb(from, to, into).run());
        Set<EObject> redirected = new LinkedHashSet<>();
        into.forEach(
                (from, to) -> {
                    for (EStructuralFeature.Setting use : uses.getOrDefault(from, List.of())) {
                        if (redirect(use, from, to)) {
                            redirected.add(use.getEObject());
                        }
                    }
                });
        redirected.stream().filter(this::isPointless).forEach(obsolete::add);
        into.keySet().stream()
                .filter(from -> !EcoreUtil.isAncestor(obsolete, from))
                .forEach(obsolete::add);
    }

    /** Marks one element, and what both contain once, to become another. */
    private void pair(EObject from, EObject to) {
        into.put(from, to);
        for (EReference feature : to.eClass().getEAllContainments()) {
            if (!feature.isMany()
                    && from.eGet(feature) instanceof EObject child
                    && to.eGet(feature) instanceof EObject kept) {
                pair(child, kept);
            }
        }
    }

    /** Only the first map of an opportunity counts, so that merged ones would be lost from view. */
    private void pairMaps(AccountPlan accountPlan) {
        Map<Opportunity, InfluenceMap> kept = new HashMap<>();
        for (InfluenceMap map :
                unmergedFirst(accountPlan.getMaps(), InfluenceMap::getOpportunity)) {
            if (map.getOpportunity() != null) {
                InfluenceMap known =
                        kept.putIfAbsent((Opportunity) merged(map.getOpportunity()), map);
                if (known != null && into.containsKey(map.getOpportunity())) {
                    pair(map, known);
                }
            }
        }
    }

    /** A person has one part in a map; where the merge would make it two, they become one. */
    private void pairParticipants(AccountPlan accountPlan) {
        Map<EObject, Map<EObject, Participant>> kept = new HashMap<>();
        for (InfluenceMap map : unmergedFirst(accountPlan.getMaps(), m -> m)) {
            Map<EObject, Participant> people =
                    kept.computeIfAbsent(merged(map), m -> new HashMap<>());
            for (Participant participant :
                    unmergedFirst(map.getParticipants(), Participant::getStakeholder)) {
                Stakeholder person = participant.getStakeholder();
                Participant known =
                        person == null ? null : people.putIfAbsent(merged(person), participant);
                if (known != null && (into.containsKey(map) || into.containsKey(person))) {
                    pair(participant, known);
                }
            }
        }
    }

    private <T extends EObject> List<T> unmergedFirst(
            Collection<T> elements, Function<T, EObject> by) {
        return elements.stream()
                .sorted(Comparator.comparing(e -> into.containsKey(by.apply(e))))
                .toList();
    }

    private EObject merged(EObject element) {
        return into.getOrDefault(element, element);
    }

    /** Whether the use belongs to something that stays and now refers to the merged element. */
    @SuppressWarnings("unchecked")
    private boolean redirect(EStructuralFeature.Setting use, EObject from, EObject to) {
        EObject owner = use.getEObject();
        EStructuralFeature feature = use.getEStructuralFeature();
        boolean computed = feature.isTransient() || feature.isDerived() || !feature.isChangeable();
        if (computed || EcoreUtil.isAncestor(into.keySet(), owner)) {
            return false;
        }
        if (feature.isMany()) {
            List<EObject> list = (List<EObject>) owner.eGet(feature);
            if (owner == to || list.contains(to)) {
                list.remove(from);
            } else {
                list.set(list.indexOf(from), to);
            }
        } else if (owner.eGet(feature) == from) {
            owner.eSet(feature, owner == to ? null : to);
        }
        return true;
    }

    private boolean isPointless(EObject element) {
        if (element instanceof Tie tie) {
            return tie.getFrom() == tie.getTo();
        } else if (element instanceof DiagramNode node) {
            return ((Diagram) node.eContainer())
                    .getNodes().stream()
                            .anyMatch(n -> stays(n, node) && n.getElement() == node.getElement());
        } else if (element instanceof DiagramBend bend) {
            return bend.getElement() == bend.getTarget()
                    || ((Diagram) bend.eContainer())
                            .getBends().stream()
                                    .anyMatch(b -> stays(b, bend) && isSameLine(b, bend));
        }
        return false;
    }

    private boolean stays(EObject other, EObject element) {
        return other != element && !obsolete.contains(other);
    }

    private static boolean isSameLine(DiagramBend one, DiagramBend other) {
        return one.getElement() == other.getElement() && one.getTarget() == other.getTarget();
    }
}
