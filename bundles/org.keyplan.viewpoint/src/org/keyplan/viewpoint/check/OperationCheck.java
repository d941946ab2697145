package org.keyplan.viewpoint.check;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.viewpoint.description.Expression;
import org.keyplan.viewpoint.description.ModelOperation;
import org.keyplan.viewpoint.description.ModelOperation.ChangeContext;
import org.keyplan.viewpoint.description.ModelOperation.CreateInstance;
import org.keyplan.viewpoint.description.ModelOperation.For;
import org.keyplan.viewpoint.description.ModelOperation.If;
import org.keyplan.viewpoint.description.ModelOperation.Let;
import org.keyplan.viewpoint.description.ModelOperation.MoveElement;
import org.keyplan.viewpoint.description.ModelOperation.SetValue;
import org.keyplan.viewpoint.description.ModelOperation.Switch;
import org.keyplan.viewpoint.description.ModelOperation.Unset;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether what a tool does to the model means something. Remembers what it would make and set, for
 * whether that is shown.
 */
final class OperationCheck {
    private final Checks checks;
    private final Set<EClass> created = new LinkedHashSet<>();
    private final Set<String> set = new LinkedHashSet<>();
    private boolean callsServices;

    OperationCheck(Checks checks) {
        this.checks = checks;
    }

    /** Classes of what would be made. */
    Set<EClass> created() {
        return created;
    }

    /** Names of the features that would be set. */
    Set<String> set() {
        return set;
    }

    /** Whether services are called, which might make or set anything. */
    boolean callsServices() {
        return callsServices;
    }

    void check(List<ModelOperation> operations, Scope scope) {
        operations.forEach(each -> check(each, scope));
    }

    private void check(ModelOperation operation, Scope scope) {
        if (operation instanceof ChangeContext change) {
            check(change.children(), scope.on(context(change, scope)));
        } else if (operation instanceof CreateInstance create) {
            create(create, scope);
        } else if (operation instanceof SetValue setting) {
            set(setting, scope);
            check(setting.children(), scope);
        } else if (operation instanceof Unset unset) {
            checks.feature(scope.self(), unset.featureName(), unset.location());
            evaluate(unset.element(), scope);
            check(unset.children(), scope);
        } else if (operation instanceof MoveElement move) {
            move(move, scope);
            check(move.children(), scope);
        } else if (operation instanceof For loop) {
            Value each = elements(loop.expression(), scope).single();
            check(loop.children(), scope.on(each).with(loop.iteratorName(), each));
        } else if (operation instanceof If condition) {
            evaluate(condition.condition(), scope);
            check(condition.children(), scope);
        } else if (operation instanceof Let let) {
            Value value = evaluate(let.value(), scope);
            check(let.children(), scope.with(let.variableName(), value));
        } else if (operation instanceof Switch choice) {
            choice.cases()
                    .forEach(
                            each -> {
                                evaluate(each.condition(), scope);
                                check(each.children(), scope);
                            });
            check(choice.otherwise(), scope);
        } else {
            check(operation.children(), scope);
        }
    }

    private Value evaluate(Expression expression, Scope scope) {
        callsServices |= expression.kind() == Expression.Kind.SERVICE;
        return checks.expressions().check(expression, scope);
    }

    private Value elements(Expression expression, Scope scope) {
        callsServices |= expression.kind() == Expression.Kind.SERVICE;
        return checks.expressions().elements(expression, scope);
    }

    private Value context(ChangeContext change, Scope scope) {
        if (change.browse().isNone()) {
            checks.error(change.location(), "check.context.none");
            return scope.self();
        }
        Value value = elements(change.browse(), scope);
        if (value.many()) {
            checks.error(change.location(), "check.context.many", change.browse().text());
        }
        return value.single();
    }

    private void create(CreateInstance create, Scope scope) {
        callsServices |= create.typeName().kind() == Expression.Kind.SERVICE;
        Set<EClass> made = made(create, scope);
        created.addAll(made);
        EStructuralFeature feature =
                checks.feature(scope.self(), create.referenceName(), create.location());
        if (feature instanceof EReference reference) {
            for (EClass type : made) {
                if (!Types.isOrAbove(reference.getEReferenceType(), type)) {
                    checks.error(
                            create.location(),
                            "check.create.kind",
                            type.getName(),
                            create.referenceName());
                }
            }
            if (!reference.isContainment()) {
                checks.error(create.location(), "check.create.nowhere", create.referenceName());
            }
        } else if (feature != null) {
            checks.error(create.location(), "check.create.attribute", create.referenceName());
        }
        Value instance = Value.element(made);
        for (ModelOperation child : create.children()) {
            if (child instanceof CreateInstance inner
                    && !Types.without(scope.self().types(), inner.referenceName()).isEmpty()) {
                checks.warn(inner.location(), "check.nested", inner.referenceName());
            }
        }
        check(create.children(), scope.on(instance).with(create.variableName(), instance));
    }

    private Set<EClass> made(CreateInstance create, Scope scope) {
        if (create.typeName().kind() != Expression.Kind.LITERAL) {
            if (create.typeName().isNone()) {
                checks.error(create.location(), "check.create.type");
            }
            checks.expressions().check(create.typeName(), scope);
            return Set.of();
        }
        Set<EClass> made = new LinkedHashSet<>();
        for (EClass type : checks.domain(create.typeName().name(), create.location())) {
            if (type.isAbstract() || type.isInterface()) {
                checks.error(create.location(), "check.create.abstract", type.getName());
            } else {
                made.add(type);
            }
        }
        return made;
    }

    private void set(SetValue setting, Scope scope) {
        set.add(setting.featureName());
        EStructuralFeature feature =
                checks.feature(scope.self(), setting.featureName(), setting.location());
        Value value = evaluate(setting.value(), scope);
        if (feature instanceof EReference && !value.mayBeElement() && !setting.value().isNone()) {
            checks.error(
                    setting.location(),
                    "check.set.element",
                    setting.featureName(),
                    setting.value().text());
        }
        if (feature instanceof EAttribute attribute
                && setting.value().kind() == Expression.Kind.LITERAL
                && !isPossible(attribute, setting.value().name())) {
            checks.error(
                    setting.location(),
                    "check.set.value",
                    setting.featureName(),
                    setting.value().text());
        }
    }

    private static boolean isPossible(EAttribute attribute, String text) {
        if (attribute.getEAttributeType() instanceof EEnum choice) {
            return choice.getEEnumLiteral(text) != null
                    || choice.getEEnumLiteralByLiteral(text) != null;
        }
        try {
            attribute
                    .getEAttributeType()
                    .getEPackage()
                    .getEFactoryInstance()
                    .createFromString(attribute.getEAttributeType(), text);
            return true;
        } catch (IllegalArgumentException e) {
            return false; // data types say so of a text that is none of theirs
        }
    }

    private void move(MoveElement move, Scope scope) {
        Value goal = elements(move.newContainer(), scope);
        EStructuralFeature feature = checks.feature(goal, move.featureName(), move.location());
        if (feature != null
                && !(feature instanceof EReference reference && reference.isContainment())) {
            checks.error(move.location(), "check.create.nowhere", move.featureName());
        }
    }
}
