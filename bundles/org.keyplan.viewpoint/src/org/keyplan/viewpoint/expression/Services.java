package org.keyplan.viewpoint.expression;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The services of some classes: public methods, static ones too, whose first parameter is an
 * element. Of several with one name the one that is made for the narrowest fitting arguments is
 * called. Immutable, and safe for several threads if the services are.
 */
public final class Services {
    /** No services. */
    public static final Services NONE = new Services(Map.of());

    private final Map<String, List<ServiceMethod>> byName;

    private Services(Map<String, List<ServiceMethod>> byName) {
        this.byName = byName;
    }

    /**
     * The services of classes that are public and have a public constructor without parameters.
     *
     * @throws IllegalArgumentException if a class is not, naming it
     */
    public static Services of(Collection<Class<?>> classes) {
        Map<String, List<ServiceMethod>> all = new HashMap<>();
        for (Class<?> each : classes) {
            Object instance = instantiate(each);
            Method[] methods = each.getMethods();
            Arrays.sort(methods, Comparator.comparing(Method::toString));
            for (Method method : methods) {
                if (ServiceMethod.isService(method)) {
                    ServiceMethod service = new ServiceMethod(instance, method);
                    insert(all.computeIfAbsent(method.getName(), k -> new ArrayList<>()), service);
                }
            }
        }
        return new Services(all);
    }

    /** As {@link #of(Collection)}. */
    public static Services of(Class<?>... classes) {
        return of(List.of(classes));
    }

    private static Object instantiate(Class<?> type) {
        try {
            Constructor<?> constructor = type.getConstructor();
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    type.getName()
                            + " cannot hold services; make it public, with a public constructor"
                            + " without parameters that does not fail.",
                    e);
        }
    }

    /** Narrower ones come first; among unrelated ones, those of earlier classes. */
    private static void insert(List<ServiceMethod> services, ServiceMethod service) {
        int place = 0;
        while (place < services.size() && !service.isMoreSpecificThan(services.get(place))) {
            place++;
        }
        services.add(place, service);
    }

    /** Names of all services. */
    public Set<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }

    /** The methods of a name, those called first coming first; none if there is no such service. */
    public List<Method> methods(String name) {
        return byName.getOrDefault(name, List.of()).stream().map(ServiceMethod::method).toList();
    }

    /** The service that takes the arguments, receiver first; null if there is none. */
    ServiceMethod find(String name, Object[] arguments) {
        for (ServiceMethod service : byName.getOrDefault(name, List.of())) {
            if (service.takes(arguments)) {
                return service;
            }
        }
        return null;
    }

    /** What the services of a name with that many arguments after the receiver read. */
    Reading reading(String name, int arguments) {
        Reading reading = Reading.NOTHING;
        for (ServiceMethod service : byName.getOrDefault(name, List.of())) {
            if (service.method().getParameterCount() == arguments + 1) {
                Reads reads = service.method().getAnnotation(Reads.class);
                reading = reading.and(reads == null ? Reading.EVERYTHING : Reading.of(reads));
            }
        }
        return reading;
    }
}
