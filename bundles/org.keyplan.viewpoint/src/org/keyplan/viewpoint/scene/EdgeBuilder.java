package org.keyplan.viewpoint.scene;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.description.EdgeMapping;
import org.keyplan.viewpoint.description.Expression;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings edges up to date: an edge is only where both ends are shown. */
final class EdgeBuilder {
    private final Contexts contexts;
    private final Visibility visibility;
    private final ViewIndex index;
    private final StyleResolver styles = new StyleResolver();

    EdgeBuilder(Contexts contexts, Visibility visibility, ViewIndex index) {
        this.contexts = contexts;
        this.visibility = visibility;
        this.index = index;
    }

    /**
     * Brings a mapping's edges up to date.
     *
     * @param visibilityChanged whether nodes were shown or hidden since
     * @return whether the scene shows others than before
     */
    boolean update(EdgeGroup group, boolean visibilityChanged) {
        if (group.isLinksStale()) {
            group.edges(
                    visibility.isPresent(group.plan().layer())
                            ? links(group)
                            : new LinkedHashMap<>());
        }
        if (!group.isDirty() && !visibilityChanged) {
            return false;
        }
        List<SceneEdge> before = group.shown();
        List<SceneEdge> now = new ArrayList<>(before.size());
        boolean changed = false;
        for (EdgeView edge : group.edges()) {
            if (holds(edge)) {
                SceneEdge shown = update(edge);
                changed |= now.size() >= before.size() || before.get(now.size()) != shown;
                now.add(shown);
            }
        }
        changed |= now.size() != before.size();
        group.shown(changed ? now : before);
        return changed;
    }

    private SceneEdge update(EdgeView edge) {
        EdgeMapping mapping = edge.plan().mapping();
        if (edge.isLookStale()) {
            edge.conceal();
            edge.look(styles.edge(mapping.style(), mapping.conditionals(), contexts.look(edge)));
        }
        if (edge.isFilterStale()) {
            edge.filter(
                    visibility.isFiltered(
                            edge.plan().filters(), true, contexts, edge.self(), edge::object));
        }
        return edge.edge(
                !edge.isFiltered()
                        && edge.source().isVisible()
                        && edge.target().isVisible()
                        && visibility.isOn(edge.plan().layer()));
    }

    private boolean holds(EdgeView edge) {
        Expression precondition = edge.plan().mapping().precondition();
        if (edge.isPreconditionStale()) {
            edge.holds(
                    precondition.isNone()
                            || contexts.precondition(edge).ask(precondition).isTrueOr(true));
        }
        return edge.holds();
    }

    private LinkedHashMap<EdgeId, EdgeView> links(EdgeGroup group) {
        Links links = new Links(group);
        Map<EObject, List<View>> targets = byElement(group.plan().targets());
        if (!group.plan().mapping().useDomainElement()) {
            List<View> sources = new ArrayList<>();
            group.plan().sources().forEach(p -> sources.addAll(index.of(p)));
            group.retain(sources);
            for (View source : sources) {
                for (EObject target : targetsOf(group, source)) {
                    links.join(null, List.of(source), targets.getOrDefault(target, List.of()));
                }
            }
            return links.found;
        }
        Map<EObject, List<View>> sources = byElement(group.plan().sources());
        for (EObject element : candidatesOf(group)) {
            EdgeGroup.Ends ends = endsOf(group, element);
            for (EObject source : ends.sources()) {
                for (EObject target : ends.targets()) {
                    links.join(
                            element,
                            sources.getOrDefault(source, List.of()),
                            targets.getOrDefault(target, List.of()));
                }
            }
        }
        return links.found;
    }

    private Map<EObject, List<View>> byElement(List<NodePlan> plans) {
        Map<EObject, List<View>> views = new IdentityHashMap<>();
        for (NodePlan plan : plans) {
            for (View view : index.of(plan)) {
                views.computeIfAbsent(view.element(), e -> new ArrayList<>(1)).add(view);
            }
        }
        return views;
    }

    private List<EObject> targetsOf(EdgeGroup group, View source) {
        List<EObject> found = group.targets(source);
        if (found == null) {
            found = elements(group.plan().mapping().targetFinder(), source.element());
            group.targets(source, found);
        }
        return found;
    }

    private List<EObject> candidatesOf(EdgeGroup group) {
        if (group.candidates() == null) {
            group.candidates(candidates(group.plan().mapping()));
        }
        return group.candidates();
    }

    /** Those of edges are looked for on the diagram's own element, whatever its root expression. */
    private List<EObject> candidates(EdgeMapping mapping) {
        String domainClass = mapping.domainClass();
        if (mapping.semanticCandidates().isNone()) {
            return contexts.interpreter()
                    .domainClasses()
                    .allInstances(contexts.root(), domainClass);
        }
        return contexts.edgeCandidates().ask(mapping.semanticCandidates()).elements().stream()
                .filter(e -> contexts.interpreter().domainClasses().isInstance(e, domainClass))
                .toList();
    }

    private EdgeGroup.Ends endsOf(EdgeGroup group, EObject element) {
        EdgeGroup.Ends ends = group.ends(element);
        if (ends == null) {
            EdgeMapping mapping = group.plan().mapping();
            ends =
                    new EdgeGroup.Ends(
                            elements(mapping.sourceFinder(), element),
                            elements(mapping.targetFinder(), element));
            group.ends(element, ends);
        }
        return ends;
    }

    private List<EObject> elements(Expression finder, EObject on) {
        return contexts.inDiagram(on).ask(finder).elements();
    }

    /** Edges by identity: at most one for an element, a source view and a target view. */
    private static final class Links {
        private final EdgeGroup group;
        private final LinkedHashMap<EdgeId, EdgeView> found = new LinkedHashMap<>();

        Links(EdgeGroup group) {
            this.group = group;
        }

        void join(EObject element, List<View> sources, List<View> targets) {
            for (View source : sources) {
                for (View target : targets) {
                    EdgeId id =
                            new EdgeId(
                                    group.plan().mapping().path(),
                                    element,
                                    source.id(),
                                    target.id());
                    if (!found.containsKey(id)) {
                        EdgeView known = group.edge(id);
                        boolean same =
                                known != null
                                        && known.source() == source
                                        && known.target() == target;
                        found.put(
                                id, same ? known : new EdgeView(group.plan(), id, source, target));
                    }
                }
            }
        }
    }
}
