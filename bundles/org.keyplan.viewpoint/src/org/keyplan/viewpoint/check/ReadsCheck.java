package org.keyplan.viewpoint.check;

import org.eclipse.emf.ecore.EClass;
import org.keyplan.viewpoint.description.Location;
import org.keyplan.viewpoint.expression.Reads;

import java.lang.reflect.Method;
import java.util.Set;

/**
 * Whether what services say they read exists; a wrong name would keep a diagram from following the
 * model.
 */
final class ReadsCheck {
    private final Checks checks;
    private final Location location;

    ReadsCheck(Checks checks, Location location) {
        this.checks = checks;
        this.location = location;
    }

    void check() {
        for (String name : checks.services().names()) {
            for (Method method : checks.services().methods(name)) {
                Reads reads = method.getAnnotation(Reads.class);
                if (reads != null) {
                    check(method, reads.value());
                    check(method, reads.elsewhere());
                }
            }
        }
    }

    private void check(Method method, String[] features) {
        for (String each : features) {
            int dot = each.lastIndexOf('.');
            if (dot < 0 || !exists(each.substring(0, dot), each.substring(dot + 1))) {
                String service =
                        method.getDeclaringClass().getSimpleName() + "." + method.getName();
                checks.error(location, "check.reads", service, each);
            }
        }
    }

    private boolean exists(String type, String feature) {
        Set<EClass> types = checks.types().named(type);
        return !types.isEmpty() && Types.without(types, feature).isEmpty();
    }
}
