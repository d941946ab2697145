package org.keyplan.viewpoint.scene;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.description.Expression;
import org.keyplan.viewpoint.expression.Evaluation;
import org.keyplan.viewpoint.expression.Interpreter;
import org.keyplan.viewpoint.expression.Variables;

import java.util.function.Supplier;

/**
 * Evaluates expressions on one element. Variables stand for views that cost something to make, so
 * they are only made for expressions that mention any.
 */
final class Asking {
    private final Interpreter interpreter;
    private final EObject self;
    private final Supplier<Variables> variables;

    Asking(Interpreter interpreter, EObject self, Supplier<Variables> variables) {
        this.interpreter = interpreter;
        this.self = self;
        this.variables = variables;
    }

    Evaluation ask(Expression expression) {
        return interpreter.evaluate(
                expression, self, mentionsVariables(expression) ? variables.get() : Variables.NONE);
    }

    /** As an integer; what is none is 0. */
    int integer(Expression expression) {
        return ask(expression).asInt().orElse(0);
    }

    static boolean mentionsVariables(Expression expression) {
        return expression.kind() == Expression.Kind.VARIABLE
                || expression.receiver() != null
                || !expression.arguments().isEmpty();
    }
}
