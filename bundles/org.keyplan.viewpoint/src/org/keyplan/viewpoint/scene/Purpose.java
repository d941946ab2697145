package org.keyplan.viewpoint.scene;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.viewpoint.description.Expression;
import org.keyplan.viewpoint.expression.Interpreter;
import org.keyplan.viewpoint.expression.Reading;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Something that is worked out from the model: what it depends on, and what to do when that
 * changes.
 *
 * @param reading what its expressions read
 * @param readsContents whether it depends on what elements there are at all
 * @param readsDiagram whether an expression looks at the diagram itself
 * @param onSelf makes it stale for the element it was worked out on
 * @param onAll makes it stale for all elements
 */
record Purpose(
        Reading reading,
        boolean readsContents,
        boolean readsDiagram,
        Consumer<EObject> onSelf,
        Runnable onAll) {

    private static final String SELF = "self";
    private static final String DIAGRAM = "diagram";

    /** On the sheet the view around is the diagram, too. */
    private static final Set<String> READING_DIAGRAM =
            Set.of(DIAGRAM, "viewpoint", "containerView");

    static Purpose of(
            Interpreter interpreter,
            List<Expression> expressions,
            Consumer<EObject> onSelf,
            Runnable onAll) {
        Reading reading = Reading.NOTHING;
        boolean diagram = false;
        for (Expression expression : expressions) {
            reading = reading.and(reading(interpreter, expression));
            diagram |= READING_DIAGRAM.stream().anyMatch(v -> mentions(expression, v));
        }
        return new Purpose(reading, false, diagram, onSelf, onAll);
    }

    /** The same, but where no candidates are given those are all in the model. */
    Purpose readingContents(boolean candidatesAreAll) {
        return new Purpose(reading, readsContents || candidatesAreAll, readsDiagram, onSelf, onAll);
    }

    /** The same, but it may depend on anything. */
    Purpose readingEverything() {
        return new Purpose(Reading.EVERYTHING, readsContents, readsDiagram, onSelf, onAll);
    }

    /** Whether a feature's change on any element makes it stale for all. */
    boolean isOfOthers(EClass type, EStructuralFeature feature) {
        return reading.ofOthers(type, feature)
                || readsContents
                        && feature instanceof EReference reference
                        && reference.isContainment();
    }

    /** Whether a feature's change makes it stale at least for the changed element. */
    boolean isOfSelf(EClass type, EStructuralFeature feature) {
        return reading.ofSelf(type, feature);
    }

    /** Views show what was worked out from elsewhere, so whoever asks for one may read anything. */
    private static Reading reading(Interpreter interpreter, Expression expression) {
        boolean plain =
                isPlain(expression.receiver())
                        && expression.arguments().stream().allMatch(Purpose::isPlain)
                        && (expression.kind() != Expression.Kind.VARIABLE
                                || isPlain(expression.name()));
        return plain ? interpreter.reads(expression) : Reading.EVERYTHING;
    }

    private static boolean isPlain(String variable) {
        return variable == null || variable.equals(SELF) || variable.equals(DIAGRAM);
    }

    private static boolean mentions(Expression expression, String variable) {
        return variable.equals(expression.receiver())
                || expression.arguments().contains(variable)
                || expression.kind() == Expression.Kind.VARIABLE
                        && expression.name().equals(variable);
    }
}
