package org.keyplan.viewpoint.check;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.keyplan.viewpoint.description.Expression;
import org.keyplan.viewpoint.expression.Interpreter;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Whether expressions mean something at their places. */
final class ExpressionCheck {
    private static final String SELF = "self";
    private static final Set<String> OWN = Set.of("feature", "var", "service");
    private static final Set<String> OTHERS =
            Set.of("aql", "ocl", "acceleo", "mtl", "xtend", "groovy");
    private static final Pattern PREFIX =
            Pattern.compile("\\s*([A-Za-z]\\w*):\\S.*", Pattern.DOTALL);
    private static final Pattern TEMPLATE =
            Pattern.compile("\\s*(?:\\[.*/\\]|<%.*%>)\\s*", Pattern.DOTALL);
    private static final Pattern CALL =
            Pattern.compile("service:(?:\\w+\\.)?\\w+(?:\\([\\w, ]*\\))?\\s*");

    private final Checks checks;

    ExpressionCheck(Checks checks) {
        this.checks = checks;
    }

    /** Checks an expression and tells what is known of its value. */
    Value check(Expression expression, Scope scope) {
        return switch (expression.kind()) {
            case NONE -> Value.UNKNOWN;
            case LITERAL -> literal(expression);
            case FEATURE -> feature(expression, scope);
            case VARIABLE -> variable(expression, expression.name(), scope);
            case SERVICE -> service(expression, scope);
        };
    }

    /** Checks an expression that is to give elements. */
    Value elements(Expression expression, Scope scope) {
        if (expression.isNone()) {
            return Value.UNKNOWN;
        }
        Value value = check(expression, scope);
        if (!value.mayBeElement()) {
            checks.error(expression.location(), "check.elements", expression.text(), name(value));
        }
        return value;
    }

    /** Checks an expression that is to give an integer. */
    void integer(Expression expression, Scope scope) {
        if (expression.isNone()) {
            return;
        }
        Value value = check(expression, scope);
        boolean text = expression.kind() == Expression.Kind.LITERAL;
        Class<?> java = value.java();
        boolean possible =
                text
                        ? expression.name().matches("[+-]?\\d{1,10}")
                        : java == Object.class
                                || java == String.class
                                || java == Integer.class
                                || java == Long.class
                                || java == Short.class
                                || java == Byte.class;
        if (!possible || value.many()) {
            checks.error(expression.location(), "check.integer", expression.text());
        }
    }

    private Value literal(Expression expression) {
        String text = expression.name();
        var prefixed = PREFIX.matcher(text);
        String prefix = prefixed.matches() ? prefixed.group(1) : "";
        String lower = prefix.toLowerCase(Locale.ROOT);
        if (OTHERS.contains(lower) || TEMPLATE.matcher(text).matches()) {
            checks.error(expression.location(), "check.language", text);
        } else if (OWN.contains(lower)) {
            checks.error(expression.location(), "check.prefix", text, lower + ":");
        } else if (!prefix.isEmpty()) {
            checks.warn(expression.location(), "check.literal", text);
        }
        return new Value(String.class, Set.of(), false, false, true);
    }

    private Value feature(Expression expression, Scope scope) {
        String name = expression.name();
        Value self = scope.self();
        if (Interpreter.isPseudoFeature(name) && hasNoSuch(self, name)) {
            return pseudo(name);
        }
        if (self.opaque() && !self.view()) {
            checks.warn(expression.location(), "check.opaque", expression.text());
        }
        EStructuralFeature feature = checks.feature(self, name, expression.location());
        return feature == null ? Value.UNKNOWN : Types.of(feature);
    }

    private static boolean hasNoSuch(Value self, String name) {
        return self.types().stream().allMatch(t -> t.getEStructuralFeature(name) == null);
    }

    private static Value pseudo(String name) {
        if (name.equals("eClass")) {
            return Value.element(Set.of(EcorePackage.Literals.ECLASS));
        }
        boolean many = !name.equals("eContainer");
        return new Value(EObject.class, Set.of(), many, false, true);
    }

    private Value variable(Expression expression, String name, Scope scope) {
        if (name.equals(SELF)) {
            return scope.self();
        }
        Value value = scope.variables().get(name);
        if (value == null) {
            Set<String> known = new TreeSet<>(scope.variables().keySet());
            known.add(SELF);
            checks.error(
                    expression.location(),
                    "check.variable",
                    name,
                    expression.text(),
                    String.join(", ", known));
            return Value.UNKNOWN;
        }
        return value;
    }

    private Value service(Expression expression, Scope scope) {
        if (!CALL.matcher(expression.text()).matches()) {
            checks.error(expression.location(), "check.call", expression.text());
            return Value.UNKNOWN;
        }
        Value receiver =
                expression.receiver() == null
                        ? scope.self()
                        : variable(expression, expression.receiver(), scope);
        List<Value> arguments = new ArrayList<>();
        for (String argument : expression.arguments()) {
            arguments.add(variable(expression, argument, scope));
        }
        String name = expression.name();
        List<Method> methods = checks.services().methods(name);
        if (methods.isEmpty()) {
            String nearest = Nearest.to(name, checks.services().names());
            checks.error(expression.location(), "check.service", name, nearest);
            return Value.UNKNOWN;
        }
        List<Method> fitting = methods.stream().filter(m -> fits(m, arguments)).toList();
        if (fitting.isEmpty()) {
            String given =
                    String.join(", ", arguments.stream().map(ExpressionCheck::name).toList());
            checks.error(
                    expression.location(),
                    "check.arguments",
                    name,
                    given,
                    String.join("; ", methods.stream().map(ExpressionCheck::signature).toList()));
            return Value.UNKNOWN;
        }
        receiver(expression, receiver, fitting);
        return result(fitting);
    }

    private static boolean fits(Method method, List<Value> arguments) {
        Class<?>[] parameters = method.getParameterTypes();
        if (parameters.length != arguments.size() + 1 || method.isVarArgs()) {
            return false;
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (!arguments.get(i).fits(parameters[i + 1])) {
                return false;
            }
        }
        return true;
    }

    /** Every class that the receiver can be of must be taken by one of the methods. */
    private void receiver(Expression expression, Value receiver, List<Method> methods) {
        if (receiver.many() || !receiver.mayBeElement()) {
            checks.error(
                    expression.location(), "check.receiver", expression.name(), name(receiver));
            return;
        }
        if (receiver.view()) {
            if (methods.stream().noneMatch(m -> m.getParameterTypes()[0] == EObject.class)) {
                checks.error(expression.location(), "check.receiver.view", expression.name());
            }
            return;
        }
        Set<String> left = new TreeSet<>();
        for (EClass type : checks.types().concrete(receiver.types())) {
            Class<?> java = Value.javaClass(type);
            if (methods.stream().noneMatch(m -> m.getParameterTypes()[0].isAssignableFrom(java))) {
                left.add(type.getName());
            }
        }
        if (!left.isEmpty()) {
            checks.error(
                    expression.location(),
                    "check.receiver.type",
                    expression.name(),
                    String.join(", ", left));
        }
    }

    private Value result(List<Method> methods) {
        if (methods.size() == 1) {
            return checks.types().of(methods.get(0).getGenericReturnType());
        }
        Set<Class<?>> kinds = new HashSet<>();
        methods.forEach(m -> kinds.add(m.getReturnType()));
        return kinds.size() == 1
                ? checks.types().of(methods.get(0).getGenericReturnType())
                : Value.UNKNOWN;
    }

    private static String signature(Method method) {
        List<String> parameters = new ArrayList<>();
        for (Class<?> parameter : method.getParameterTypes()) {
            parameters.add(parameter.getSimpleName());
        }
        return method.getName() + "(" + String.join(", ", parameters) + ")";
    }

    /** What a value is called in messages. */
    static String name(Value value) {
        String one =
                value.types().isEmpty()
                        ? value.java().getSimpleName()
                        : String.join(
                                "|", value.types().stream().map(EClass::getName).sorted().toList());
        return value.many() ? "[" + one + "]" : one;
    }
}
