package org.keyplan.ui.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.design.outline.OutlineDiagram;
import org.keyplan.design.outline.OutlineGroup;
import org.keyplan.design.outline.OutlineRange;
import org.keyplan.ui.session.PlanSession;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plans in the explorer, in the order in which they were opened. */
final class ShownPlans {
    private final Map<PlanSession, ShownPlan> plans = new LinkedHashMap<>();

    List<ShownPlan> all() {
        return new ArrayList<>(plans.values());
    }

    void put(ShownPlan plan) {
        plans.put(plan.session(), plan);
    }

    void remove(ShownPlan plan) {
        plans.remove(plan.session(), plan);
    }

    ShownPlan of(PlanSession session) {
        return plans.get(session);
    }

    /** The plan that a node belongs to. */
    Optional<ShownPlan> of(Object node) {
        EObject element = element(node);
        EObject top = element == null ? null : EcoreUtil.getRootContainer(element);
        return plans.values().stream().filter(plan -> plan.plan() == top).findFirst();
    }

    /** The element that a node is or stands for; of a group, the one whose list it shows. */
    private static EObject element(Object node) {
        if (node instanceof OutlineGroup group) {
            return group.owner();
        } else if (node instanceof OutlineDiagram diagram) {
            return diagram.root();
        } else if (node instanceof OutlineRange range) {
            return element(range.of());
        }
        return node instanceof EObject element ? element : null;
    }
}
