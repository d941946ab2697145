package org.keyplan.ui.explorer;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.keyplan.design.outline.PlanOutline;
import org.keyplan.design.outline.SearchQuery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Shows only what a person looks for, with what stands above it, and what stands below it once she
 * opens it. Words are gathered and branches opened in slices. When the search ends, the tree is as
 * it was before.
 */
final class ExplorerSearch {
    /** How many elements' words are gathered between two looks at the clock. */
    private static final int STEP = 50;

    /** How many findings are laid open; the others stand below branches to be opened. */
    private static final int MOST_OPEN = 300;

    private final ExplorerTree tree;
    private final TreeViewer viewer;
    private final IntConsumer onCount;
    private final Slices slices;
    private final ViewerFilter filter = new Filter();
    private SearchQuery query = SearchQuery.of("");
    private Set<Object> found = Set.of();
    private Set<Object> above = Set.of();
    private Set<String> openBefore;
    private boolean busy;
    private boolean toFirst;

    /**
     * @param onCount hears how much was found, -1 if nothing is looked for
     */
    ExplorerSearch(ExplorerTree tree, IntConsumer onCount) {
        this.tree = tree;
        this.viewer = tree.viewer();
        this.onCount = onCount;
        this.slices = new Slices(viewer.getControl().getDisplay());
        tree.addListener(this::again);
    }

    boolean isActive() {
        return !query.isEmpty();
    }

    /** Whether the tree shows what is found by a text. */
    boolean isDone(String text) {
        return !busy && query.equals(SearchQuery.of(text));
    }

    /** Whether the search hides a node. */
    boolean hides(Object node) {
        return isActive() && !isShown(node);
    }

    /** Looks for a text; an empty one ends the search. */
    void search(String text) {
        SearchQuery next = SearchQuery.of(text);
        if (next.equals(query)) {
            return;
        }
        if (!isActive()) {
            openBefore = tree.openKeys();
        }
        query = next;
        if (isActive()) {
            gather();
        } else {
            end();
        }
    }

    private void again() {
        if (isActive()) {
            gather();
        }
    }

    private void gather() {
        busy = true;
        Deque<ShownPlan> plans = new ArrayDeque<>(tree.plans().all());
        slices.begin(
                () -> {
                    if (!plans.isEmpty() && plans.peek().index().prepare(STEP)) {
                        plans.remove();
                    }
                    return !plans.isEmpty();
                },
                this::find);
    }

    private void find() {
        Set<Object> nodes = new LinkedHashSet<>();
        Set<Object> parents = new HashSet<>();
        Set<Object> toOpen = new LinkedHashSet<>();
        Deque<ShownPlan> plans = new ArrayDeque<>(tree.plans().all());
        Deque<Object> ahead = new ArrayDeque<>();
        slices.begin(
                () -> {
                    if (plans.isEmpty()) {
                        return false;
                    } else if (ahead.isEmpty()) {
                        ahead.addAll(plans.peek().index().find(query));
                    }
                    PlanOutline outline = plans.peek().outline();
                    for (int i = 0; i < STEP && !ahead.isEmpty(); i++) {
                        Object node = ahead.remove();
                        nodes.add(node);
                        List<Object> path = path(node, outline);
                        parents.addAll(path);
                        if (nodes.size() <= MOST_OPEN) {
                            toOpen.addAll(path);
                        }
                    }
                    if (ahead.isEmpty()) {
                        plans.remove();
                    }
                    return true;
                },
                () -> show(nodes, parents, toOpen));
    }

    private void show(Set<Object> nodes, Set<Object> parents, Set<Object> toOpen) {
        boolean same = tree.labels().marks(query) && nodes.equals(found);
        found = nodes;
        above = parents;
        onCount.accept(nodes.size());
        if (same) {
            done();
            return;
        }
        tree.labels().mark(query);
        Object selected = viewer.getStructuredSelection().getFirstElement();
        redraw(new ViewerFilter[] {filter});
        open(toOpen, selected);
    }

    /** What stands above a node, the plan first. */
    private static List<Object> path(Object node, PlanOutline outline) {
        List<Object> path = new ArrayList<>();
        for (Object up = outline.parent(node); up != null; up = outline.parent(up)) {
            path.add(0, up);
        }
        return path;
    }

    /** Begins the tree anew, since branches that are closed cost nothing. */
    private void redraw(ViewerFilter[] filters) {
        viewer.getControl().setRedraw(false);
        try {
            Object input = viewer.getInput();
            viewer.setInput(null);
            viewer.setFilters(filters);
            viewer.setInput(input);
        } finally {
            viewer.getControl().setRedraw(true);
        }
    }

    private void open(Set<Object> nodes, Object selected) {
        Iterator<Object> toOpen = nodes.iterator();
        slices.begin(
                () -> {
                    if (!toOpen.hasNext()) {
                        return false;
                    }
                    viewer.setExpandedState(toOpen.next(), true);
                    return true;
                },
                () -> {
                    if (selected != null && isShown(selected)) {
                        viewer.setSelection(new StructuredSelection(selected));
                    }
                    done();
                });
    }

    private void done() {
        busy = false;
        if (toFirst) {
            selectFirst();
        }
    }

    private void end() {
        slices.stop();
        busy = false;
        toFirst = false;
        found = Set.of();
        above = Set.of();
        Object selected = viewer.getStructuredSelection().getFirstElement();
        tree.labels().mark(query);
        redraw(new ViewerFilter[0]);
        tree.expand(openBefore);
        if (selected != null) {
            viewer.setSelection(new StructuredSelection(selected), true);
        }
        onCount.accept(-1);
    }

    /** Selects what was found first, as soon as that is known. */
    void selectFirst() {
        toFirst = busy;
        if (!busy && !found.isEmpty()) {
            viewer.setSelection(new StructuredSelection(found.iterator().next()), true);
            viewer.getControl().setFocus();
        }
    }

    /**
     * A node is shown if it was found or stands above what was found. Below what was found all is
     * shown, unless something there was found too.
     */
    private boolean isShown(Object node) {
        if (found.contains(node) || above.contains(node)) {
            return true;
        }
        PlanOutline outline = tree.plans().of(node).map(ShownPlan::outline).orElse(null);
        for (Object up = node; up != null && outline != null; up = outline.parent(up)) {
            if (above.contains(up)) {
                return false;
            } else if (found.contains(up)) {
                return up != outline.plan();
            }
        }
        return false;
    }

    private final class Filter extends ViewerFilter {
        @Override
        public boolean select(Viewer of, Object parent, Object node) {
            return isShown(node);
        }
    }
}
