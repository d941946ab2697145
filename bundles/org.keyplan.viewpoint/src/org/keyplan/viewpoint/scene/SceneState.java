package org.keyplan.viewpoint.scene;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.viewpoint.expression.Interpreter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A diagram's views and what of them is stale. A refresh works out only that; so a full refresh is
 * one in which everything is stale, and both come to the same.
 */
final class SceneState {
    private final Plan plan;
    private final Contexts contexts;
    private final Visibility visibility;
    private final ViewIndex index = new ViewIndex();
    private final List<EdgeGroup> groups = new ArrayList<>();
    private final NodeBuilder nodeBuilder;
    private final EdgeBuilder edgeBuilder;
    private final HierarchyBuilder hierarchy;
    private final Effects effects;
    private final Notes notes = new Notes();

    private boolean titleStale = true;
    private boolean contentStale = true;
    private String title;
    private EObject diagram;
    private View sheet;
    private List<SceneNode> declared = List.of();
    private Scene scene;

    SceneState(Plan plan, EObject root, Interpreter interpreter, Visibility visibility) {
        this.plan = plan;
        this.visibility = visibility;
        this.contexts = new Contexts(interpreter, root, this::diagram);
        this.nodeBuilder = new NodeBuilder(plan, contexts, visibility, index);
        this.edgeBuilder = new EdgeBuilder(contexts, visibility, index);
        this.hierarchy = new HierarchyBuilder(plan, contexts, index);
        plan.edges().forEach(e -> groups.add(new EdgeGroup(e)));
        this.effects = new Effects(Purposes.of(this, plan, interpreter));
    }

    List<EdgeGroup> groups() {
        return groups;
    }

    HierarchyBuilder hierarchy() {
        return hierarchy;
    }

    void titleIsStale() {
        titleStale = true;
    }

    void contentIsStale() {
        contentStale = true;
    }

    /** Views of an element, the sheet not among them. */
    Collection<View> views(EObject element) {
        return index.of(element);
    }

    void forEachView(NodePlan of, Consumer<View> stale) {
        index.of(of).forEach(stale);
    }

    void forEachView(EObject element, NodePlan of, Consumer<View> stale) {
        for (View view : index.of(element)) {
            if (view.plan() == of) {
                stale.accept(view);
            }
        }
    }

    /** All places for a mapping. */
    void forEachSlot(NodePlan of, Consumer<Slot> stale) {
        forEachView(view -> view.slots().stream().filter(s -> s.plan() == of).forEach(stale));
    }

    /** Places for a mapping in views of an element. */
    void forEachSlotIn(EObject element, NodePlan of, Consumer<Slot> stale) {
        List<View> owners = new ArrayList<>(index.of(element));
        if (sheet != null && sheet.element() == element) {
            owners.add(sheet);
        }
        for (View owner : owners) {
            owner.slots().stream().filter(s -> s.plan() == of).forEach(stale);
        }
    }

    /** An element's feature changed. */
    void changed(EObject element, EStructuralFeature feature) {
        effects.of(element, feature);
    }

    /** Everything has to be worked out again. */
    void allIsStale() {
        titleStale = true;
        contentStale = true;
        forEachView(
                view -> {
                    view.lookIsStale();
                    view.slots().forEach(Slot::isStaleNow);
                });
        groups.forEach(EdgeGroup::allIsStale);
        hierarchy.allIsStale();
    }

    /** Other layers are on than before. */
    void layersAreChosen() {
        forEachView(view -> view.slots().forEach(Slot::isStaleNow));
        groups.forEach(EdgeGroup::linksAreStale);
        diagramIsStale();
    }

    /** Other filters are on than before. */
    void filtersAreChosen() {
        forEachView(View::filterIsStale);
        groups.forEach(g -> g.forEachEdge(EdgeView::filterIsStale));
        diagramIsStale();
    }

    /** Other elements are hidden by hand than before. */
    void isArranged() {
        forEachView(View::touch);
    }

    /**
     * Works out what is stale.
     *
     * @return the scene: the same one if nothing changed
     * @throws SceneTooLargeException if there are too many nodes
     */
    Scene update() {
        updateTitle();
        boolean anew = updateContent();
        declared = nodeBuilder.update(sheet, anew ? List.of() : declared);
        List<SceneNode> nodes = notes.inFrontOf(declared, visibility.arrangement());
        if (nodeBuilder.isStructureChanged() || anew) {
            index.sort(sheet);
            groups.forEach(EdgeGroup::linksAreStale);
            hierarchy.isStale();
        }
        List<SceneEdge> edges = edges();
        Map<NodeId, NodeId> parents = hierarchy.update();
        boolean same =
                scene != null
                        && nodes == scene.nodes()
                        && edges == scene.edges()
                        && parents == scene.hierarchy()
                        && Objects.equals(title, scene.title())
                        && visibility.layers().equals(scene.layers())
                        && visibility.filters().equals(scene.filters());
        if (!same) {
            scene =
                    new Scene(
                            plan.description(),
                            contexts.root(),
                            title,
                            visibility.layers(),
                            visibility.filters(),
                            nodes,
                            edges,
                            parents);
        }
        return scene;
    }

    private void updateTitle() {
        if (!titleStale) {
            return;
        }
        titleStale = false;
        String now = Titles.title(plan.description(), contexts.root(), contexts.interpreter());
        if (!Objects.equals(now, title)) {
            title = now;
            diagramIsStale();
        }
    }

    /** Whether the sheet is about something else than before, so that nothing on it can stay. */
    private boolean updateContent() {
        if (!contentStale) {
            return false;
        }
        contentStale = false;
        EObject content = Titles.content(plan.description(), contexts);
        if (sheet != null && sheet.element() == content) {
            return false;
        }
        sheet = new View(content, plan.sheet());
        index.clear();
        return true;
    }

    private List<SceneEdge> edges() {
        boolean changed = scene == null;
        for (EdgeGroup group : groups) {
            changed |= edgeBuilder.update(group, nodeBuilder.isVisibilityChanged());
        }
        if (!changed) {
            return scene.edges();
        }
        List<SceneEdge> edges = new ArrayList<>();
        groups.forEach(g -> edges.addAll(g.shown()));
        return Collections.unmodifiableList(edges);
    }

    private void diagramIsStale() {
        diagram = null;
        if (scene != null) {
            effects.ofDiagram();
        }
    }

    private EObject diagram() {
        if (diagram == null) {
            diagram =
                    ViewClasses.INSTANCE.diagram(
                            title, contexts.root(), visibility.layers(), visibility.filters());
        }
        return diagram;
    }

    private void forEachView(Consumer<View> visit) {
        if (sheet != null) {
            visit(sheet, visit);
        }
    }

    private static void visit(View view, Consumer<View> visit) {
        visit.accept(view);
        for (Slot slot : view.slots()) {
            slot.views().forEach(v -> visit(v, visit));
        }
    }
}
