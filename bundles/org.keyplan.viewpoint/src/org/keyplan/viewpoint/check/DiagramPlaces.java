package org.keyplan.viewpoint.check;

import org.eclipse.emf.ecore.EClass;
import org.keyplan.viewpoint.check.StyleCheck.Places;

import java.util.Set;

/** What expressions of a diagram find at their places. */
final class DiagramPlaces {
    private static final String DIAGRAM = "diagram";
    private static final String VIEWPOINT = "viewpoint";
    private static final String VIEW = "view";
    private static final String CONTAINER = "container";
    private static final String CONTAINER_VIEW = "containerView";
    private static final String SOURCE_VIEW = "sourceView";
    private static final String TARGET_VIEW = "targetView";

    private DiagramPlaces() {}

    /** Where elements come from. */
    static Scope candidates(Set<EClass> container) {
        return Scope.of(container).withViews(DIAGRAM, VIEWPOINT, CONTAINER_VIEW);
    }

    /** Whether an element is shown. */
    static Scope precondition(Set<EClass> element, Set<EClass> container) {
        return candidates(element).with(CONTAINER, Value.element(container));
    }

    static Places node(Set<EClass> element, Set<EClass> container) {
        return new Places(
                precondition(element, container).withViews(VIEW),
                Scope.of(element).withViews(DIAGRAM, VIEW),
                Scope.of(element).withViews(VIEW));
    }

    /** Where an edge begins and ends. */
    static Scope finder(Set<EClass> element) {
        return Scope.of(element).withViews(DIAGRAM, VIEWPOINT);
    }

    /** Whether there is an edge. */
    static Scope edgePrecondition(Set<EClass> element) {
        return finder(element).withViews(SOURCE_VIEW, TARGET_VIEW);
    }

    static Places edge(Set<EClass> element) {
        Scope label = Scope.of(element).withViews(DIAGRAM, VIEW);
        return new Places(label.withViews(SOURCE_VIEW, TARGET_VIEW), label, label);
    }

    /** Whether a tool that makes something, or an action, may be used there. */
    static Scope toolPrecondition(Set<EClass> element) {
        return Scope.of(element).with(CONTAINER, Value.element(element)).withViews(CONTAINER_VIEW);
    }

    /** What every tool's operations find. */
    static Scope operations(Value context) {
        return Scope.of(Set.of()).on(context).withViews(DIAGRAM);
    }
}
