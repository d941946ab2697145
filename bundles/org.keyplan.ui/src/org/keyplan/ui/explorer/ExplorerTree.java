package org.keyplan.ui.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.keyplan.design.outline.OutlineChanges;
import org.keyplan.design.outline.OutlineKeys;
import org.keyplan.design.outline.OutlineRange;
import org.keyplan.design.outline.PlanOutline;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.edit.ElementClipboard;
import org.keyplan.ui.image.Theme;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.session.SessionListener;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The tree of all open plans. After changes it draws anew what they concern, once for all changes
 * of a command; what was open and selected stays so, also when a plan is read anew.
 */
final class ExplorerTree {
    private final ShownPlans plans = new ShownPlans();
    private final ExplorerLabels labels = new ExplorerLabels(plans);
    private final TreeViewer viewer;
    private final Runnable onSessions = this::plansChanged;
    private final Runnable onClipboard;
    private final Runnable onTheme;
    private final Runnable onFindings = this::badgesChanged;
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean byName;
    private boolean scheduled;

    private final SessionListener onSession =
            new SessionListener() {
                @Override
                public void planReplaced(PlanSession session) {
                    replaced(session);
                }

                @Override
                public void planMoved(PlanSession session) {
                    ShownPlan plan = plans.of(session);
                    if (plan != null) {
                        viewer.update(plan.plan(), null);
                    }
                }
            };

    ExplorerTree(Composite parent, boolean byName) {
        this.byName = byName;
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new ExplorerContent(plans));
        viewer.setLabelProvider(labels);
        ColumnViewerToolTipSupport.enableFor(viewer);
        onClipboard = () -> viewer.refresh(true);
        onTheme = () -> viewer.refresh(true);
        UiPlugin.get().sessions().addListener(onSessions);
        ElementClipboard.get().addListener(onClipboard);
        Theme.addListener(onTheme);
        viewer.getControl().addDisposeListener(event -> dispose());
        viewer.setInput(plans);
        plansChanged();
    }

    private void dispose() {
        UiPlugin.get().sessions().removeListener(onSessions);
        ElementClipboard.get().removeListener(onClipboard);
        Theme.removeListener(onTheme);
        plans.all().forEach(this::release);
    }

    TreeViewer viewer() {
        return viewer;
    }

    ShownPlans plans() {
        return plans;
    }

    ExplorerLabels labels() {
        return labels;
    }

    /** Called after the tree has taken up changes of plans, or other plans. */
    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    private void plansChanged() {
        List<PlanSession> open = UiPlugin.get().sessions().all();
        for (ShownPlan plan : plans.all()) {
            if (!open.contains(plan.session())) {
                release(plan);
                plans.remove(plan);
                viewer.remove(plan.plan());
            }
        }
        for (PlanSession session : open) {
            if (plans.of(session) == null) {
                ShownPlan plan = show(session);
                viewer.add(plans, plan.plan());
                viewer.setExpandedState(plan.plan(), true);
            }
        }
        listeners.forEach(Runnable::run);
    }

    private ShownPlan show(PlanSession session) {
        ShownPlan plan = new ShownPlan(session, byName, changed -> refreshSoon());
        plans.put(plan);
        plan.badges().refresh();
        session.addListener(onSession);
        session.findings().addListener(onFindings);
        return plan;
    }

    private void release(ShownPlan plan) {
        plan.close();
        plan.session().removeListener(onSession);
        plan.session().findings().removeListener(onFindings);
    }

    private void replaced(PlanSession session) {
        ShownPlan before = plans.of(session);
        if (before != null) {
            reshow(List.of(before));
        }
    }

    /** Sorts otherwise. */
    void sort(boolean sortByName) {
        byName = sortByName;
        reshow(plans.all());
    }

    /** Shows plans from the beginning, with the same nodes open and selected. */
    private void reshow(Collection<ShownPlan> some) {
        Set<String> open = openKeys();
        List<String> selected = keys(viewer.getStructuredSelection().toList());
        for (ShownPlan before : some) {
            release(before);
            show(before.session());
        }
        viewer.getControl().setRedraw(false);
        try {
            viewer.refresh();
            expand(open);
            select(selected);
        } finally {
            viewer.getControl().setRedraw(true);
        }
        listeners.forEach(Runnable::run);
    }

    /** Names of the nodes that are open, as they are remembered. */
    Set<String> openKeys() {
        return new LinkedHashSet<>(keys(List.of(viewer.getExpandedElements())));
    }

    private List<String> keys(List<?> nodes) {
        List<String> keys = new ArrayList<>();
        for (Object node : nodes) {
            plans.of(node).ifPresent(plan -> keys.add(prefix(plan) + plan.keys().key(node)));
        }
        return keys;
    }

    /** Two plans may have the same ids, if one file is a copy of the other. */
    private static String prefix(ShownPlan plan) {
        return plan.session().file() + "|";
    }

    /** Opens nodes by their names, those above before those below. */
    void expand(Collection<String> keys) {
        nodes(keys).forEach(node -> viewer.setExpandedState(node, true));
    }

    private List<Object> nodes(Collection<String> keys) {
        List<Object> nodes = new ArrayList<>();
        for (ShownPlan plan : plans.all()) {
            OutlineKeys names = plan.keys();
            String prefix = prefix(plan);
            keys.stream()
                    .filter(key -> key.startsWith(prefix))
                    .forEach(
                            key ->
                                    names.node(key.substring(prefix.length()))
                                            .ifPresent(nodes::add));
        }
        return nodes;
    }

    private void select(Collection<String> keys) {
        viewer.setSelection(new StructuredSelection(nodes(keys)));
    }

    private void refreshSoon() {
        if (!scheduled) {
            scheduled = true;
            Display.getCurrent()
                    .asyncExec(
                            () -> {
                                if (!viewer.getControl().isDisposed()) {
                                    refreshNow();
                                }
                            });
        }
    }

    /** Draws what has changed so far. */
    void refreshNow() {
        scheduled = false;
        boolean changed = false;
        Neighbour neighbour = Neighbour.of(viewer);
        for (ShownPlan plan : plans.all()) {
            if (!plan.changes().isEmpty()) {
                refresh(plan);
                changed = true;
            }
        }
        if (changed) {
            neighbour.selectIfNothingIs();
            listeners.forEach(Runnable::run);
        }
    }

    private void refresh(ShownPlan plan) {
        OutlineChanges changes = plan.changes();
        PlanOutline outline = plan.outline();
        boolean structural = changes.isStructural() || byName;
        if (structural) {
            outline.structureChanged();
            plan.index().structureChanged();
        }
        Set<EObject> reworded = changes.reworded(plan.mentions());
        Set<Object> relabelled = changes.nodesToRelabel(outline, reworded);
        if (changes.changesGroups()) {
            viewer.refresh(plan.plan());
        } else {
            Set<Object> nodes = new LinkedHashSet<>(changes.nodesToRefresh(outline));
            if (byName) {
                relabelled.forEach(node -> addParent(node, outline, nodes));
            }
            nodes.forEach(viewer::refresh);
        }
        update(relabelled);
        plan.index().reworded(reworded);
        changes.clear();
        if (structural) {
            update(plan.badges().refresh());
        }
    }

    private static void addParent(Object node, PlanOutline outline, Set<Object> nodes) {
        Object parent = outline.parent(node);
        while (parent instanceof OutlineRange range) {
            parent = range.of();
        }
        if (parent != null && parent != outline.plan()) {
            nodes.add(parent);
        }
    }

    private void badgesChanged() {
        for (ShownPlan plan : plans.all()) {
            update(plan.badges().refresh());
        }
    }

    /** Draws texts and icons anew, of those nodes only that were drawn. */
    private void update(Collection<Object> nodes) {
        Object[] drawn = nodes.stream().filter(node -> viewer.testFindItem(node) != null).toArray();
        if (drawn.length > 0) {
            viewer.update(drawn, null);
        }
    }

    /** Selects the nodes of elements and scrolls to the first one. */
    void select(List<? extends EObject> elements) {
        refreshNow();
        List<Object> nodes = new ArrayList<>();
        for (EObject element : elements) {
            plans.of(element)
                    .flatMap(plan -> plan.outline().node(element))
                    .filter(node -> !nodes.contains(node))
                    .ifPresent(nodes::add);
        }
        viewer.setSelection(new StructuredSelection(nodes), true);
    }
}
