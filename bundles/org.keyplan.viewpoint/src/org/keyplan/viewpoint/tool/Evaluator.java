package org.keyplan.viewpoint.tool;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.description.Expression;
import org.keyplan.viewpoint.expression.Evaluation;
import org.keyplan.viewpoint.expression.Interpreter;
import org.keyplan.viewpoint.expression.Variables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Evaluates what operations are made of. What cannot be evaluated is a {@link ToolFault}: a tool
 * never goes on with a value it does not know.
 */
final class Evaluator {
    private final Interpreter interpreter;
    private final Metamodels metamodels;
    private final Locale locale;

    Evaluator(Interpreter interpreter, Metamodels metamodels, Locale locale) {
        this.interpreter = interpreter;
        this.metamodels = metamodels;
        this.locale = locale;
    }

    /** The value, which may be null. */
    Object value(Expression expression, EObject self, Map<String, Object> variables) {
        return evaluate(expression, self, variables).value();
    }

    boolean holds(Expression condition, EObject self, Map<String, Object> variables) {
        return evaluate(condition, self, variables).isTrue();
    }

    /** Whatever is in a collection or array, or the one value it is; a copy. */
    List<Object> values(Expression expression, EObject self, Map<String, Object> variables) {
        Object value = value(expression, self, variables);
        if (value == null) {
            return List.of();
        }
        if (value instanceof Collection<?> several) {
            return new ArrayList<>(several);
        }
        return value instanceof Object[] array ? Arrays.asList(array.clone()) : List.of(value);
    }

    /** Elements only, each once; a copy. */
    List<EObject> elements(Expression expression, EObject self, Map<String, Object> variables) {
        return evaluate(expression, self, variables).elements();
    }

    /** The class that an expression names, of which an element can be made. */
    EClass type(Expression name, EObject self, Map<String, Object> variables) {
        String written = evaluate(name, self, variables).asLabel();
        return metamodels
                .concreteClass(written)
                .orElseThrow(() -> new ToolFault("fault.class", written));
    }

    private Evaluation evaluate(
            Expression expression, EObject self, Map<String, Object> variables) {
        Evaluation result = interpreter.evaluate(expression, self, Variables.NONE.with(variables));
        if (!result.isEvaluated()) {
            throw new ToolFault(
                    "fault.expression",
                    result.failure().cause(),
                    expression.text(),
                    result.failure().text(locale));
        }
        return result;
    }
}
