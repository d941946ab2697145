package org.keyplan.viewpoint.expression;

import org.eclipse.emf.ecore.EObject;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** A method that expressions can call. */
final class ServiceMethod {
    private final Method method;
    private final Class<?>[] parameters;
    private final MethodHandle handle;

    ServiceMethod(Object instance, Method method) {
        this.method = method;
        this.parameters = method.getParameterTypes();
        try {
            MethodHandle open = MethodHandles.publicLookup().unreflect(method).asFixedArity();
            MethodHandle bound =
                    Modifier.isStatic(method.getModifiers()) ? open : open.bindTo(instance);
            this.handle =
                    bound.asType(bound.type().generic())
                            .asSpreader(Object[].class, parameters.length);
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(
                    "Service " + method + " cannot be called; make it and its class public.", e);
        }
    }

    /** Whether Sirius takes a method for a service: public, and called on an element. */
    static boolean isService(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !method.isBridge()
                && method.getParameterCount() > 0
                && EObject.class.isAssignableFrom(method.getParameterTypes()[0]);
    }

    Method method() {
        return method;
    }

    /** Whether the arguments, receiver first, have the right number and types; null always has. */
    boolean takes(Object[] arguments) {
        if (arguments.length != parameters.length) {
            return false;
        }
        for (int i = 0; i < arguments.length; i++) {
            boolean fits =
                    arguments[i] == null
                            ? !parameters[i].isPrimitive()
                            : parameters[i].isInstance(arguments[i]);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is made for a narrower kind of arguments than another of the same name. */
    boolean isMoreSpecificThan(ServiceMethod other) {
        if (parameters.length != other.parameters.length) {
            return false;
        }
        boolean narrower = false;
        for (int i = 0; i < parameters.length; i++) {
            if (!other.parameters[i].isAssignableFrom(parameters[i])) {
                return false;
            }
            narrower |= parameters[i] != other.parameters[i];
        }
        return narrower;
    }

    Object call(Object[] arguments) throws Throwable {
        return (Object) handle.invokeExact(arguments);
    }
}
