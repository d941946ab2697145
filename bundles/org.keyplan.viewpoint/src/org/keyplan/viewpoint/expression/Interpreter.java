package org.keyplan.viewpoint.expression;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.viewpoint.description.Expression;
import org.keyplan.viewpoint.expression.Failure.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Evaluates expressions on elements. Nothing thrown by a service gets out of it, except what says
 * that the virtual machine is at its end. Safe for several threads if the services are; the model
 * belongs to the thread that may read it.
 */
public final class Interpreter {
    private static final String SELF = "self";

    private static final Map<String, PseudoFeature> PSEUDO_FEATURES =
            Map.of(
                    "eContainer", EObject::eContainer,
                    "eContents", EObject::eContents,
                    "eAllContents", Interpreter::allContents,
                    "eClass", EObject::eClass,
                    "eCrossReferences", EObject::eCrossReferences);

    private final Services services;
    private final DomainClasses domainClasses = new DomainClasses();

    public Interpreter(Services services) {
        this.services = services;
    }

    /** What can be called. */
    public Services services() {
        return services;
    }

    /** Class tests by name, remembered from one to the next. */
    public DomainClasses domainClasses() {
        return domainClasses;
    }

    /** Names that every element knows like features. */
    public static boolean isPseudoFeature(String name) {
        return PSEUDO_FEATURES.containsKey(name);
    }

    /**
     * Evaluates an expression. Where nothing is written the value is null; where only white space
     * is, an empty text. A literal that is an integer gives an {@link Integer}.
     *
     * @param self the element, known to the expression as self; where it is null, so is the value
     * @param variables known to the expression besides
     */
    public Evaluation evaluate(Expression expression, EObject self, Variables variables) {
        switch (expression.kind()) {
            case NONE:
                return Evaluation.of(expression.text() == null ? null : "");
            case LITERAL:
                Integer number = IntegerText.parse(expression.name());
                return Evaluation.of(number == null ? expression.name() : number);
            default:
                break;
        }
        if (self == null) {
            return Evaluation.of(null);
        }
        return switch (expression.kind()) {
            case FEATURE -> feature(expression, self);
            case VARIABLE -> variable(expression, expression.name(), self, variables);
            default -> service(expression, self, variables);
        };
    }

    /** Evaluates an expression that needs no variables. */
    public Evaluation evaluate(Expression expression, EObject self) {
        return evaluate(expression, self, Variables.NONE);
    }

    private static Evaluation feature(Expression expression, EObject self) {
        String name = expression.name();
        EStructuralFeature feature = self.eClass().getEStructuralFeature(name);
        if (feature != null) {
            return Evaluation.of(self.eGet(feature));
        }
        PseudoFeature pseudo = PSEUDO_FEATURES.get(name);
        return pseudo != null
                ? Evaluation.of(pseudo.of(self))
                : failed(expression, Kind.UNKNOWN_FEATURE, self.eClass().getName(), name);
    }

    private static Evaluation variable(
            Expression expression, String name, EObject self, Variables variables) {
        if (name.equals(SELF)) {
            return Evaluation.of(self);
        }
        if (variables.has(name)) {
            return Evaluation.of(variables.get(name));
        }
        List<String> known = new ArrayList<>(variables.names());
        known.add(0, SELF);
        return failed(expression, Kind.UNKNOWN_VARIABLE, name, String.join(", ", known));
    }

    private Evaluation service(Expression expression, EObject self, Variables variables) {
        List<String> names = expression.arguments();
        Object[] arguments = new Object[names.size() + 1];
        arguments[0] = self;
        if (expression.receiver() != null) {
            Evaluation receiver = variable(expression, expression.receiver(), self, variables);
            if (!receiver.isEvaluated()) {
                return receiver;
            }
            if (!(receiver.value() instanceof EObject)) {
                return failed(
                        expression,
                        Kind.NO_RECEIVER,
                        expression.name(),
                        expression.receiver(),
                        typeName(receiver.value()));
            }
            arguments[0] = receiver.value();
        }
        for (int i = 0; i < names.size(); i++) {
            Evaluation argument = variable(expression, names.get(i), self, variables);
            if (!argument.isEvaluated()) {
                return argument;
            }
            arguments[i + 1] = argument.value();
        }
        return call(expression, arguments);
    }

    private Evaluation call(Expression expression, Object[] arguments) {
        String name = expression.name();
        ServiceMethod service = services.find(name, arguments);
        if (service == null) {
            if (services.methods(name).isEmpty()) {
                return failed(expression, Kind.UNKNOWN_SERVICE, name);
            }
            List<String> types = new ArrayList<>();
            for (Object argument : arguments) {
                types.add(typeName(argument));
            }
            return failed(expression, Kind.UNFIT_ARGUMENTS, name, String.join(", ", types));
        }
        try {
            return Evaluation.of(service.call(arguments));
        } catch (StackOverflowError e) {
            return thrown(expression, e);
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            return thrown(expression, e);
        }
    }

    private static Evaluation thrown(Expression expression, Throwable cause) {
        String what = cause.getClass().getSimpleName();
        String message = cause.getMessage() == null ? what : what + ": " + cause.getMessage();
        return Evaluation.failed(
                new Failure(
                        Kind.SERVICE_FAILED,
                        expression,
                        List.of(expression.name(), message),
                        cause));
    }

    private static Evaluation failed(Expression expression, Kind kind, String... arguments) {
        return Evaluation.failed(new Failure(kind, expression, List.of(arguments), null));
    }

    private static String typeName(Object value) {
        if (value == null) {
            return "null";
        }
        return value instanceof EObject element
                ? element.eClass().getName()
                : value.getClass().getSimpleName();
    }

    /**
     * What an expression's result depends on, apart from variables: a feature of the element, or
     * what its service declares by {@link Reads}.
     */
    public Reading reads(Expression expression) {
        return switch (expression.kind()) {
            case NONE, LITERAL, VARIABLE -> Reading.NOTHING;
            case FEATURE -> featureReading(expression.name());
            case SERVICE -> {
                Reading reading =
                        services.reading(expression.name(), expression.arguments().size());
                boolean onSelf =
                        expression.receiver() == null || expression.receiver().equals(SELF);
                yield onSelf ? reading : reading.onAnyElement();
            }
        };
    }

    private static Reading featureReading(String name) {
        if (!isPseudoFeature(name)) {
            return Reading.ofOwn(name);
        }
        return name.equals("eClass") ? Reading.NOTHING : Reading.EVERYTHING;
    }

    private static List<EObject> allContents(EObject element) {
        List<EObject> all = new ArrayList<>();
        element.eAllContents().forEachRemaining(all::add);
        return all;
    }

    /** Something every element knows. */
    @FunctionalInterface
    private interface PseudoFeature {
        Object of(EObject element);
    }
}
