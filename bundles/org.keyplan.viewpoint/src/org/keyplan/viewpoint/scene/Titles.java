package org.keyplan.viewpoint.scene;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.description.Expression;
import org.keyplan.viewpoint.expression.Evaluation;
import org.keyplan.viewpoint.expression.Interpreter;

/** What diagrams are called, and what they are about. */
final class Titles {
    private Titles() {}

    /**
     * The title; null where its expression comes to nothing. Where none is written, or it cannot be
     * evaluated, "new" and the description's label, as in Sirius.
     */
    static String title(DiagramDescription description, EObject root, Interpreter interpreter) {
        Expression expression = description.titleExpression();
        if (!expression.isNone()) {
            Evaluation title = interpreter.evaluate(expression, root);
            if (title.isEvaluated()) {
                return title.asText();
            }
        }
        return "new " + description.label();
    }

    /**
     * Where candidates on the sheet are looked for: the root, or what the root expression finds.
     */
    static EObject content(DiagramDescription description, Contexts contexts) {
        Expression expression = description.rootExpression();
        return expression.isNone()
                ? contexts.root()
                : contexts.inDiagram(contexts.root())
                        .ask(expression)
                        .asElement()
                        .orElse(contexts.root());
    }
}
