package org.keyplan.viewpoint.tool;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.viewpoint.description.Expression;
import org.keyplan.viewpoint.description.Location;
import org.keyplan.viewpoint.description.ModelOperation;
import org.keyplan.viewpoint.description.ModelOperation.Case;
import org.keyplan.viewpoint.description.ModelOperation.ChangeContext;
import org.keyplan.viewpoint.description.ModelOperation.CreateInstance;
import org.keyplan.viewpoint.description.ModelOperation.For;
import org.keyplan.viewpoint.description.ModelOperation.If;
import org.keyplan.viewpoint.description.ModelOperation.Let;
import org.keyplan.viewpoint.description.ModelOperation.MoveElement;
import org.keyplan.viewpoint.description.ModelOperation.RemoveElement;
import org.keyplan.viewpoint.description.ModelOperation.SetValue;
import org.keyplan.viewpoint.description.ModelOperation.Switch;
import org.keyplan.viewpoint.description.ModelOperation.Unset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Carries out the operations of one use of a tool. Variables that operations set are known until
 * the tool is done, those of loops until the loop is done; the next tool knows none of them.
 *
 * <p>The first operation that cannot be done ends it all with a {@link ToolFault}; taking back what
 * was done is left to the caller.
 */
final class Operations {
    private static final String DEFAULT_INSTANCE = "instance";

    private final Evaluator evaluator;
    private final Map<String, Object> variables;
    private final List<EObject> created = new ArrayList<>();
    private Location location;

    /**
     * @param variables what is known at the beginning; more become known
     */
    Operations(Evaluator evaluator, Map<String, Object> variables) {
        this.evaluator = evaluator;
        this.variables = variables;
    }

    /** What operations made, in that order; some of it may be gone again. */
    List<EObject> created() {
        return created;
    }

    /** Where the operation is declared that was begun last; null before the first. */
    Location location() {
        return location;
    }

    void run(List<ModelOperation> operations, EObject context) {
        for (ModelOperation operation : operations) {
            run(operation, context);
        }
    }

    private void run(ModelOperation operation, EObject context) {
        location = operation.location();
        if (operation instanceof For loop) {
            loop(loop, context);
        } else if (operation instanceof If condition) {
            if (evaluator.holds(condition.condition(), context, variables)) {
                run(condition.children(), context);
            }
        } else if (operation instanceof Switch choice) {
            run(chosen(choice, context), context);
        } else {
            run(operation.children(), done(operation, context));
        }
    }

    /** Does a single step, and tells what its children run on. */
    private EObject done(ModelOperation operation, EObject context) {
        if (operation instanceof ChangeContext change) {
            return value(change.browse(), context) instanceof EObject other ? other : context;
        } else if (operation instanceof CreateInstance creation) {
            return create(creation, context);
        } else if (operation instanceof SetValue set) {
            FeatureValues.put(context, set.featureName(), value(set.value(), context));
        } else if (operation instanceof Unset unset) {
            unset(unset, context);
        } else if (operation instanceof MoveElement move) {
            if (!(value(move.newContainer(), context) instanceof EObject container)) {
                throw new ToolFault("fault.container");
            }
            FeatureValues.putNew(container, move.featureName(), context);
        } else if (operation instanceof RemoveElement) {
            remove(context);
        } else {
            return let((Let) operation, context);
        }
        return context;
    }

    private EObject create(CreateInstance creation, EObject context) {
        EClass type = evaluator.type(creation.typeName(), context, variables);
        EObject made = EcoreUtil.create(type);
        String variable = creation.variableName();
        variables.put(variable == null || variable.isEmpty() ? DEFAULT_INSTANCE : variable, made);
        FeatureValues.putNew(context, creation.referenceName(), made);
        created.add(made);
        return made;
    }

    private void unset(Unset unset, EObject context) {
        if (unset.element().isNone()) {
            FeatureValues.put(context, unset.featureName(), null);
        } else {
            for (EObject value : evaluator.elements(unset.element(), context, variables)) {
                FeatureValues.take(context, unset.featureName(), value);
            }
        }
    }

    /** What is a root or in nothing stays where it is. */
    private static void remove(EObject element) {
        if (element.eContainmentFeature() != null) {
            if (!element.eContainmentFeature().isChangeable()) {
                throw new ToolFault(
                        "fault.fixed",
                        element.eContainer().eClass().getName(),
                        element.eContainmentFeature().getName());
            }
            EcoreUtil.remove(element);
        }
    }

    private EObject let(Let let, EObject context) {
        Object value = value(let.value(), context);
        if ("self".equals(let.variableName()) && value instanceof EObject other) {
            return other;
        }
        variables.put(let.variableName(), value);
        return context;
    }

    private List<ModelOperation> chosen(Switch choice, EObject context) {
        for (Case possible : choice.cases()) {
            location = possible.location();
            if (evaluator.holds(possible.condition(), context, variables)) {
                return possible.children();
            }
        }
        return choice.otherwise();
    }

    /** Values that are no elements leave the context as the element before them made it. */
    private void loop(For loop, EObject context) {
        boolean known = variables.containsKey(loop.iteratorName());
        Object before = variables.get(loop.iteratorName());
        EObject inner = context;
        for (Object value : evaluator.values(loop.expression(), context, variables)) {
            inner = value instanceof EObject element ? element : inner;
            variables.put(loop.iteratorName(), value);
            run(loop.children(), inner);
        }
        if (known) {
            variables.put(loop.iteratorName(), before);
        } else {
            variables.remove(loop.iteratorName());
        }
    }

    private Object value(Expression expression, EObject context) {
        return evaluator.value(expression, context, variables);
    }
}
