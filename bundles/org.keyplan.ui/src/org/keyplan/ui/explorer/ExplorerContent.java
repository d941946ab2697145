package org.keyplan.ui.explorer;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Gives the tree what stands below a node, when it is asked for. */
final class ExplorerContent implements ITreeContentProvider {
    private final ShownPlans plans;

    ExplorerContent(ShownPlans plans) {
        this.plans = plans;
    }

    @Override
    public Object[] getElements(Object input) {
        return plans.all().stream().map(ShownPlan::plan).toArray();
    }

    @Override
    public Object[] getChildren(Object node) {
        return plans.of(node)
                .map(plan -> plan.outline().children(node).toArray())
                .orElse(new Object[0]);
    }

    @Override
    public boolean hasChildren(Object node) {
        return plans.of(node).map(plan -> plan.outline().hasChildren(node)).orElse(false);
    }

    @Override
    public Object getParent(Object node) {
        return plans.of(node).map(plan -> plan.outline().parent(node)).orElse(null);
    }
}
