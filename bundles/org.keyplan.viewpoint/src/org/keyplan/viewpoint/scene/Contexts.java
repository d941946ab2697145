package org.keyplan.viewpoint.scene;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.expression.Interpreter;
import org.keyplan.viewpoint.expression.Variables;
import org.keyplan.viewpoint.scene.StyleResolver.Askings;

import java.util.function.Supplier;

/** Who is asked at which place: the element it is about and the variables defined there. */
final class Contexts {
    private static final String DIAGRAM = "diagram";
    private static final String VIEWPOINT = "viewpoint";
    private static final String VIEW = "view";
    private static final String CONTAINER = "container";
    private static final String CONTAINER_VIEW = "containerView";
    private static final String SOURCE_VIEW = "sourceView";
    private static final String TARGET_VIEW = "targetView";

    private final Interpreter interpreter;
    private final EObject root;
    private final Supplier<EObject> diagram;

    /**
     * @param root what the diagram is about
     * @param diagram what expressions know as the diagram, made when it is first asked for
     */
    Contexts(Interpreter interpreter, EObject root, Supplier<EObject> diagram) {
        this.interpreter = interpreter;
        this.root = root;
        this.diagram = diagram;
    }

    EObject root() {
        return root;
    }

    Interpreter interpreter() {
        return interpreter;
    }

    /** An element without any variables. */
    Asking plain(EObject self) {
        return new Asking(interpreter, self, () -> Variables.NONE);
    }

    /** An element in the diagram. */
    Asking inDiagram(EObject self) {
        return new Asking(interpreter, self, this::diagramOnly);
    }

    Asking candidates(View container) {
        return new Asking(
                interpreter,
                container.element(),
                () -> diagramOnly().with(CONTAINER_VIEW, object(container)));
    }

    /** Candidates of edges are looked for on the diagram's own root. */
    Asking edgeCandidates() {
        return new Asking(
                interpreter, root, () -> diagramOnly().with(CONTAINER_VIEW, diagram.get()));
    }

    Asking precondition(View container, EObject candidate) {
        return new Asking(interpreter, candidate, () -> within(container));
    }

    Askings look(View view) {
        return new Askings(
                new Asking(
                        interpreter,
                        view.element(),
                        () -> within(view.parent()).with(VIEW, view.object())),
                new Asking(
                        interpreter,
                        view.element(),
                        () ->
                                Variables.NONE
                                        .with(DIAGRAM, diagram.get())
                                        .with(VIEW, view.object())),
                new Asking(
                        interpreter,
                        view.element(),
                        () -> Variables.NONE.with(VIEW, view.object())));
    }

    /** Whether an edge exists. */
    Asking precondition(EdgeView edge) {
        return new Asking(
                interpreter,
                edge.self(),
                () ->
                        within(null)
                                .with(SOURCE_VIEW, edge.source().object())
                                .with(TARGET_VIEW, edge.target().object())
                                .with("source", edge.source().element())
                                .with("target", edge.target().element()));
    }

    Askings look(EdgeView edge) {
        Asking label =
                new Asking(
                        interpreter,
                        edge.self(),
                        () ->
                                Variables.NONE
                                        .with(DIAGRAM, diagram.get())
                                        .with(VIEW, edge.object()));
        return new Askings(
                new Asking(
                        interpreter,
                        edge.self(),
                        () ->
                                Variables.NONE
                                        .with(DIAGRAM, diagram.get())
                                        .with(VIEW, edge.object())
                                        .with(SOURCE_VIEW, edge.source().object())
                                        .with(TARGET_VIEW, edge.target().object())),
                label,
                label);
    }

    private Variables diagramOnly() {
        EObject object = diagram.get();
        return Variables.NONE.with(VIEWPOINT, object).with(DIAGRAM, object);
    }

    /** Inside a view; the sheet, or nothing, stands for the diagram. */
    private Variables within(View container) {
        boolean sheet = container == null || container.plan() == null;
        return diagramOnly()
                .with(CONTAINER, sheet ? root : container.element())
                .with(CONTAINER_VIEW, sheet ? diagram.get() : container.object());
    }

    private EObject object(View view) {
        return view.plan() == null ? diagram.get() : view.object();
    }
}
