package org.keyplan.viewpoint.check;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.viewpoint.description.Location;
import org.keyplan.viewpoint.expression.Services;
import org.keyplan.viewpoint.reader.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What all parts of a check share: what there is, and what was found. */
final class Checks {
    private final Types types;
    private final Services services;
    private final List<Problem> problems = new ArrayList<>();
    private final ExpressionCheck expressions;

    Checks(Types types, Services services) {
        this.types = types;
        this.services = services;
        this.expressions = new ExpressionCheck(this);
    }

    Types types() {
        return types;
    }

    Services services() {
        return services;
    }

    ExpressionCheck expressions() {
        return expressions;
    }

    List<Problem> problems() {
        return problems;
    }

    void error(Location location, String key, Object... arguments) {
        problems.add(Problem.error(location, key, arguments));
    }

    void warn(Location location, String key, Object... arguments) {
        problems.add(Problem.warning(location, key, arguments));
    }

    /** The classes of a name, which must exist; none if they do not, or nothing is written. */
    Set<EClass> domain(String name, Location location) {
        if (name.isEmpty()) {
            return Set.of();
        }
        Set<EClass> found = types.named(name);
        if (found.isEmpty()) {
            error(location, "check.class", name, Nearest.to(name, types.names()));
        } else if (!name.contains("::") && !name.contains(".") && !name.equals("EObject")) {
            warn(location, "check.class.short", name);
        }
        return found;
    }

    /** A feature that all possible classes of the context must have; null if none has it. */
    EStructuralFeature feature(Value context, String name, Location location) {
        List<EClass> without = Types.without(context.types(), name);
        if (context.types().isEmpty()) {
            return null;
        }
        if (!without.isEmpty()) {
            EClass type = without.get(0);
            error(
                    location,
                    "check.feature",
                    type.getName(),
                    name,
                    Nearest.to(
                            name,
                            type.getEAllStructuralFeatures().stream()
                                    .map(EStructuralFeature::getName)
                                    .toList()));
            return null;
        }
        return context.types().iterator().next().getEStructuralFeature(name);
    }

    /** A label that still is a key was not found in the texts. */
    void label(String label, Location location) {
        if (label.startsWith("%") && label.length() > 1 && !label.contains(" ")) {
            warn(location, "check.label", label);
        }
    }
}
