package org.keyplan.viewpoint.check;

import org.eclipse.emf.ecore.EClass;
import org.keyplan.viewpoint.description.ContainerMapping;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.description.EdgeMapping;
import org.keyplan.viewpoint.description.Expression;
import org.keyplan.viewpoint.description.Filter;
import org.keyplan.viewpoint.description.Layer;
import org.keyplan.viewpoint.description.LayoutHint;
import org.keyplan.viewpoint.description.Mapping;
import org.keyplan.viewpoint.description.NodeMapping;
import org.keyplan.viewpoint.description.RepresentationHead;
import org.keyplan.viewpoint.expression.Interpreter;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether what a diagram shows means something. */
final class DiagramCheck {
    private final Checks checks;
    private final DiagramDescription diagram;
    private final StyleCheck styles;
    private final Map<String, Set<EClass>> domains = new HashMap<>();
    private final Map<String, Set<EClass>> containers = new HashMap<>();
    private Set<EClass> domain = Set.of();
    private Set<EClass> root = Set.of();

    DiagramCheck(Checks checks, DiagramDescription diagram) {
        this.checks = checks;
        this.diagram = diagram;
        this.styles = new StyleCheck(checks);
    }

    void check() {
        domain = head(checks, diagram.head());
        Scope scope = Scope.of(domain);
        root =
                diagram.rootExpression().isNone()
                        ? domain
                        : checks.expressions().elements(diagram.rootExpression(), scope).types();
        for (Mapping mapping : diagram.mappings()) {
            checks.label(mapping.label(), mapping.location());
            domains.put(mapping.path(), checks.domain(mapping.domainClass(), mapping.location()));
        }
        for (Layer layer : diagram.layers()) {
            checks.label(layer.label(), layer.location());
            layer.nodes().forEach(m -> contain(m.path(), root));
            layer.containers().forEach(m -> contain(m.path(), root));
        }
        diagram.mappings().forEach(this::containments);
        for (Mapping mapping : diagram.mappings()) {
            if (mapping instanceof NodeMapping node) {
                node(node);
            } else if (mapping instanceof ContainerMapping container) {
                container(container);
            } else if (mapping instanceof EdgeMapping edge) {
                edge(edge);
            }
        }
        diagram.filters().forEach(this::filter);
        if (diagram.layout() instanceof LayoutHint.OrderedTree tree) {
            Scope nodes = DiagramPlaces.finder(union(tree.nodeMappings()));
            checks.expressions().elements(tree.children(), nodes);
        }
        new ToolCheck(checks, diagram, this).check();
    }

    /** Checks what diagrams and tables have in common; gives the classes of their roots. */
    static Set<EClass> head(Checks checks, RepresentationHead head) {
        checks.label(head.label(), head.location());
        for (String uri : head.metamodels()) {
            if (!checks.types().hasMetamodel(uri)) {
                checks.error(head.location(), "check.metamodel", uri);
            }
        }
        if (head.metamodels().isEmpty()) {
            checks.warn(head.location(), "check.metamodel.none", head.name());
        }
        Set<EClass> domain = checks.domain(head.domainClass(), head.location());
        for (Expression each : List.of(head.title(), head.precondition())) {
            checks.expressions().check(each, Scope.of(domain));
            if (each.kind() == Expression.Kind.FEATURE) {
                checks.warn(each.location(), "check.title", each.text());
            }
        }
        return domain;
    }

    /** Classes of the elements a mapping shows; for edges without elements, of their sources. */
    Set<EClass> domain(String path) {
        if (diagram.mapping(path) instanceof EdgeMapping edge && !edge.useDomainElement()) {
            return union(edge.sourceMappings());
        }
        return domains.getOrDefault(path, Set.of());
    }

    /** Classes of the elements in which a mapping can show something. */
    Set<EClass> containers(String path) {
        return containers.getOrDefault(path, Set.of());
    }

    /** Classes of the elements that several mappings show; none if one of them is not known. */
    Set<EClass> union(List<String> paths) {
        Set<EClass> all = new LinkedHashSet<>();
        for (String path : paths) {
            Set<EClass> some = domain(path);
            if (some.isEmpty()) {
                return Set.of();
            }
            all.addAll(some);
        }
        return all;
    }

    Set<EClass> root() {
        return root;
    }

    private void contain(String path, Set<EClass> container) {
        containers.computeIfAbsent(path, p -> new LinkedHashSet<>()).addAll(container);
    }

    private void containments(Mapping mapping) {
        Set<EClass> self = domains.get(mapping.path());
        if (mapping instanceof NodeMapping node) {
            node.bordered().forEach(m -> contain(m.path(), self));
            node.reusedBordered().forEach(m -> contain(m, self));
        } else if (mapping instanceof ContainerMapping container) {
            container.bordered().forEach(m -> contain(m.path(), self));
            container.reusedBordered().forEach(m -> contain(m, self));
            container.subNodes().forEach(m -> contain(m.path(), self));
            container.reusedNodes().forEach(m -> contain(m, self));
            container.subContainers().forEach(m -> contain(m.path(), self));
            container.reusedContainers().forEach(m -> contain(m, self));
        }
    }

    private void node(NodeMapping mapping) {
        shape(mapping);
        styles.nodes(
                mapping.style(),
                mapping.conditionals(),
                DiagramPlaces.node(domain(mapping.path()), containers(mapping.path())));
    }

    private void container(ContainerMapping mapping) {
        shape(mapping);
        styles.containers(
                mapping.style(),
                mapping.conditionals(),
                DiagramPlaces.node(domain(mapping.path()), containers(mapping.path())));
    }

    private void shape(Mapping mapping) {
        Set<EClass> around = containers(mapping.path());
        Expression candidates = mapping.semanticCandidates();
        boolean redirected = !diagram.rootExpression().isNone() && around.equals(root);
        if (redirected
                && candidates.kind() == Expression.Kind.FEATURE
                && !Interpreter.isPseudoFeature(candidates.name())
                && !Types.without(domain, candidates.name()).isEmpty()) {
            checks.warn(candidates.location(), "check.root", candidates.text());
        }
        candidates(mapping, DiagramPlaces.candidates(around));
        checks.expressions()
                .check(
                        mapping.precondition(),
                        DiagramPlaces.precondition(domain(mapping.path()), around));
    }

    private void candidates(Mapping mapping, Scope scope) {
        Value found = checks.expressions().elements(mapping.semanticCandidates(), scope);
        shown(found, domain(mapping.path()), mapping.semanticCandidates());
    }

    /** None of what is found would ever be shown. */
    private void shown(Value found, Set<EClass> wanted, Expression expression) {
        Set<EClass> possible = checks.types().concrete(found.types());
        Set<EClass> fitting = checks.types().concrete(wanted);
        if (!possible.isEmpty()
                && !fitting.isEmpty()
                && possible.stream().noneMatch(fitting::contains)) {
            checks.error(
                    expression.location(),
                    "check.never",
                    expression.text(),
                    ExpressionCheck.name(found.single()),
                    ExpressionCheck.name(Value.element(wanted)));
        }
    }

    private void edge(EdgeMapping mapping) {
        Set<EClass> self = domain(mapping.path());
        if (mapping.useDomainElement()) {
            candidates(mapping, DiagramPlaces.candidates(root));
            end(mapping.sourceFinder(), self, mapping.sourceMappings());
        }
        if (mapping.targetFinder().isNone()) {
            checks.error(mapping.location(), "check.finder", mapping.name(), "targetFinder");
        }
        if (mapping.useDomainElement() && mapping.sourceFinder().isNone()) {
            checks.error(mapping.location(), "check.finder", mapping.name(), "sourceFinder");
        }
        end(mapping.targetFinder(), self, mapping.targetMappings());
        checks.expressions().check(mapping.precondition(), DiagramPlaces.edgePrecondition(self));
        styles.edges(mapping.style(), mapping.conditionals(), DiagramPlaces.edge(self));
    }

    private void end(Expression finder, Set<EClass> self, List<String> mappings) {
        Value found = checks.expressions().elements(finder, DiagramPlaces.finder(self));
        shown(found, union(mappings), finder);
    }

    private void filter(Filter filter) {
        checks.label(filter.label(), filter.location());
        for (Filter.MappingFilter part : filter.parts()) {
            checks.expressions().check(part.semanticCondition(), Scope.of(union(part.mappings())));
            Scope view = new Scope(Value.VIEW, Map.of());
            checks.expressions().check(part.viewCondition(), view);
        }
    }
}
