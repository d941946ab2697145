package org.keyplan.viewpoint.check;

import org.eclipse.emf.ecore.EPackage;
import org.keyplan.viewpoint.description.Group;
import org.keyplan.viewpoint.description.Viewpoint;
import org.keyplan.viewpoint.expression.Services;
import org.keyplan.viewpoint.reader.Problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds what a specification gets wrong although it can be read: names of classes, features,
 * services and variables that mean nothing where they stand, expressions that give something of the
 * wrong kind, tools that make what is never shown, expressions in languages that are not there, and
 * what Sirius' own validator would complain about. Meant for builds: Sirius itself notices most of
 * it only when it leaves something blank.
 */
public final class OdesignCheck {
    private OdesignCheck() {}

    /**
     * Checks all viewpoints of a file.
     *
     * @param metamodels all that its diagrams and tables are about
     * @param serviceClasses finds a class by its qualified name
     * @return what is wrong, from the top of the file to its end
     */
    public static List<Problem> check(
            Group group,
            Collection<EPackage> metamodels,
            Function<String, Optional<Class<?>>> serviceClasses) {
        List<Problem> problems = new ArrayList<>();
        Types types = new Types(metamodels);
        for (Viewpoint viewpoint : group.viewpoints()) {
            Checks checks = new Checks(types, services(viewpoint, serviceClasses, problems));
            checks.label(viewpoint.label(), viewpoint.location());
            new ReadsCheck(checks, viewpoint.location()).check();
            viewpoint.diagrams().forEach(d -> new DiagramCheck(checks, d).check());
            viewpoint.tables().forEach(t -> new TableCheck(checks, t).check());
            problems.addAll(checks.problems());
        }
        return problems.stream().distinct().sorted(Problem.BY_PLACE).toList();
    }

    /** As {@link #check(Group, Collection, Function)}, with the classes a loader knows. */
    public static List<Problem> check(
            Group group, Collection<EPackage> metamodels, ClassLoader loader) {
        return check(group, metamodels, name -> load(name, loader));
    }

    private static Optional<Class<?>> load(String name, ClassLoader loader) {
        try {
            return Optional.of(Class.forName(name, true, loader));
        } catch (ClassNotFoundException e) {
            return Optional.empty(); // reported as a class that is not there
        }
    }

    private static Services services(
            Viewpoint viewpoint,
            Function<String, Optional<Class<?>>> classes,
            List<Problem> problems) {
        List<Class<?>> usable = new ArrayList<>();
        for (String name : viewpoint.serviceClasses()) {
            Optional<Class<?>> found = classes.apply(name);
            if (found.isEmpty()) {
                problems.add(Problem.error(viewpoint.location(), "check.services", name));
                continue;
            }
            try {
                Services.of(found.get());
                usable.add(found.get());
            } catch (IllegalArgumentException e) {
                problems.add(Problem.error(viewpoint.location(), "check.services.unusable", name));
            }
        }
        return Services.of(usable);
    }
}
