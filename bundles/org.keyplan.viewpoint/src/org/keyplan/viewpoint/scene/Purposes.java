package org.keyplan.viewpoint.scene;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.description.EdgeMapping;
import org.keyplan.viewpoint.description.Expression;
import org.keyplan.viewpoint.description.LayoutHint;
import org.keyplan.viewpoint.description.Mapping;
import org.keyplan.viewpoint.expression.Interpreter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Everything in a diagram that is worked out from the model. */
final class Purposes {
    private final SceneState state;
    private final Interpreter interpreter;
    private final List<Purpose> all = new ArrayList<>();

    private Purposes(SceneState state, Interpreter interpreter) {
        this.state = state;
        this.interpreter = interpreter;
    }

    static List<Purpose> of(SceneState state, Plan plan, Interpreter interpreter) {
        Purposes purposes = new Purposes(state, interpreter);
        purposes.addDiagram(plan.description());
        plan.nodes().forEach(purposes::addNodes);
        state.groups().forEach(purposes::addEdges);
        return purposes.all;
    }

    private void addDiagram(DiagramDescription description) {
        Runnable title = state::titleIsStale;
        add(List.of(description.titleExpression()), e -> title.run(), title);
        Runnable content = state::contentIsStale;
        add(List.of(description.rootExpression()), e -> content.run(), content);
        HierarchyBuilder hierarchy = state.hierarchy();
        LayoutHint.OrderedTree tree = hierarchy.hint();
        if (tree != null) {
            add(List.of(tree.children()), hierarchy::isStale, hierarchy::allIsStale);
        }
    }

    private void addNodes(NodePlan plan) {
        Mapping mapping = plan.mapping();
        Runnable slots = () -> state.forEachSlot(plan, Slot::isStaleNow);
        all.add(
                Purpose.of(
                                interpreter,
                                List.of(mapping.semanticCandidates()),
                                e -> state.forEachSlotIn(e, plan, Slot::isStaleNow),
                                slots)
                        .readingContents(mapping.semanticCandidates().isNone()));
        add(List.of(mapping.precondition()), e -> slots.run(), slots);
        add(
                StyleExpressions.of(mapping),
                e -> state.forEachView(e, plan, View::lookIsStale),
                () -> state.forEachView(plan, View::lookIsStale));
        addFilters(
                plan.filters(),
                e -> state.forEachView(e, plan, View::filterIsStale),
                () -> state.forEachView(plan, View::filterIsStale));
    }

    private void addEdges(EdgeGroup group) {
        EdgeMapping mapping = group.plan().mapping();
        if (mapping.useDomainElement()) {
            all.add(
                    Purpose.of(
                                    interpreter,
                                    List.of(mapping.semanticCandidates()),
                                    e -> group.candidatesAreStale(),
                                    group::candidatesAreStale)
                            .readingContents(mapping.semanticCandidates().isNone()));
            add(
                    List.of(mapping.sourceFinder(), mapping.targetFinder()),
                    group::endsAreStale,
                    group::allEndsAreStale);
        } else {
            add(
                    List.of(mapping.targetFinder()),
                    e -> state.views(e).forEach(group::targetsAreStale),
                    group::allEndsAreStale);
        }
        add(
                List.of(mapping.precondition()),
                e -> group.forEachEdge(e, EdgeView::preconditionIsStale),
                () -> group.forEachEdge(EdgeView::preconditionIsStale));
        add(
                StyleExpressions.of(mapping),
                e -> group.forEachEdge(e, EdgeView::lookIsStale),
                () -> group.forEachEdge(EdgeView::lookIsStale));
        addFilters(
                group.plan().filters(),
                e -> group.forEachEdge(e, EdgeView::filterIsStale),
                () -> group.forEachEdge(EdgeView::filterIsStale));
    }

    /** Conditions on views come with the look, which they may read; so they may read anything. */
    private void addFilters(List<FilterPart> parts, Consumer<EObject> onSelf, Runnable onAll) {
        List<Expression> expressions = new ArrayList<>();
        boolean onView = false;
        for (FilterPart part : parts) {
            expressions.add(part.part().semanticCondition());
            onView |= !part.onElement() || !part.part().viewCondition().isNone();
        }
        Purpose purpose = Purpose.of(interpreter, expressions, onSelf, onAll);
        all.add(onView ? purpose.readingEverything() : purpose);
    }

    private void add(List<Expression> expressions, Consumer<EObject> onSelf, Runnable onAll) {
        all.add(Purpose.of(interpreter, expressions, onSelf, onAll));
    }
}
