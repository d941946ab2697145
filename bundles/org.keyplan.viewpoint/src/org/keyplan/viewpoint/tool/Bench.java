package org.keyplan.viewpoint.tool;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.description.Expression;
import org.keyplan.viewpoint.description.Location;
import org.keyplan.viewpoint.description.ModelOperation;
import org.keyplan.viewpoint.expression.Evaluation;
import org.keyplan.viewpoint.expression.Interpreter;
import org.keyplan.viewpoint.expression.Variables;
import org.keyplan.viewpoint.scene.SceneViews;
import org.keyplan.viewpoint.wording.Messages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What all tools are used with. */
final class Bench {
    private static final Messages MESSAGES = Messages.beside(Bench.class, "tools");

    private final Interpreter interpreter;
    private final Evaluator evaluator;
    private final EObject root;
    private final Locale locale;

    /**
     * @param root what the diagram or table is about
     * @param namespaces of the metamodels its description names
     */
    Bench(Interpreter interpreter, EObject root, List<String> namespaces, Locale locale) {
        this.interpreter = interpreter;
        this.root = root;
        this.locale = locale;
        this.evaluator = new Evaluator(interpreter, Metamodels.of(root, namespaces), locale);
    }

    Interpreter interpreter() {
        return interpreter;
    }

    /** The model that tools may change. */
    ModelScope scope() {
        return ModelScope.of(root);
    }

    String text(String key, Object... details) {
        return MESSAGES.get(locale, key, details);
    }

    Prepared refused(String key, Object... details) {
        return Prepared.refused(text(key, details));
    }

    /** Whether a condition holds; none written does, one that cannot be evaluated does not. */
    boolean allows(Expression condition, EObject self, Map<String, Object> variables) {
        return condition.text() == null
                || condition.text().isBlank()
                || evaluate(condition, self, variables).isTrue();
    }

    Evaluation evaluate(Expression expression, EObject self, Map<String, Object> variables) {
        return interpreter.evaluate(expression, self, Variables.NONE.with(variables));
    }

    /** Operations as one command. */
    Prepared prepared(
            String label,
            Location location,
            List<ModelOperation> operations,
            EObject context,
            Map<String, Object> variables) {
        if (operations.isEmpty()) {
            return refused("refused.empty", label, location.toString());
        }
        return ready(label, work(label, operations, context, variables));
    }

    ToolCommand.Work work(
            String label,
            List<ModelOperation> operations,
            EObject context,
            Map<String, Object> variables) {
        return new Run(label, operations, context, variables);
    }

    Prepared ready(String label, ToolCommand.Work work) {
        return Prepared.ready(new ToolCommand(label, root, work));
    }

    ToolException explain(RuntimeException fault, String label, Location location) {
        String place = location == null ? "" : location.toString();
        if (fault instanceof ToolException known) {
            return known;
        }
        if (!(fault instanceof ToolFault known)) {
            String what =
                    fault.getMessage() == null
                            ? fault.getClass().getSimpleName()
                            : fault.getMessage();
            return new ToolException(text("fault.unexpected", label, place, what), fault);
        }
        Object[] details = new Object[known.details().length + 2];
        details[0] = label;
        details[1] = place;
        System.arraycopy(known.details(), 0, details, 2, known.details().length);
        return new ToolException(text(known.key(), details), fault);
    }

    /** Operations on a context. */
    private final class Run implements ToolCommand.Work {
        private final String label;
        private final List<ModelOperation> operations;
        private final EObject context;
        private final Map<String, Object> variables;
        private final Operations steps;

        Run(
                String label,
                List<ModelOperation> operations,
                EObject context,
                Map<String, Object> variables) {
            this.label = label;
            this.operations = operations;
            this.context = context;
            this.variables = variables;
            this.steps = new Operations(evaluator, new LinkedHashMap<>(variables));
        }

        @Override
        public List<EObject> run() {
            refuseWhatIsGone();
            steps.run(operations, context);
            return steps.created();
        }

        /** Between preparing and using a tool, the model may have changed. */
        private void refuseWhatIsGone() {
            List<Object> used = new ArrayList<>(variables.values());
            used.add(context);
            for (Object value : used) {
                if (value instanceof EObject element
                        && !SceneViews.isView(element)
                        && !scope().contains(element)) {
                    throw new ToolFault("refused.gone");
                }
            }
        }

        @Override
        public ToolException explain(RuntimeException fault) {
            return Bench.this.explain(fault, label, steps.location());
        }
    }
}
