package org.keyplan.viewpoint.description;

import java.util.List;
import java.util.Optional;

/**
 * Diagrams and tables that belong together.
 *
 * @param label what people read
 * @param modelFileExtension of the files it is meant for, {@code *} for all
 * @param diagrams in declared order
 * @param tables in declared order
 * @param serviceClasses qualified names of the classes that hold the services
 */
public record Viewpoint(
        String name,
        String label,
        String modelFileExtension,
        List<DiagramDescription> diagrams,
        List<CrossTableDescription> tables,
        List<String> serviceClasses,
        Location location) {
    public Viewpoint {
        diagrams = List.copyOf(diagrams);
        tables = List.copyOf(tables);
        serviceClasses = List.copyOf(serviceClasses);
    }

    /** The diagram declared under that name, not label. */
    public Optional<DiagramDescription> diagram(String name) {
        return diagrams.stream().filter(d -> d.name().equals(name)).findFirst();
    }

    /** The table declared under that name, not label. */
    public Optional<CrossTableDescription> table(String name) {
        return tables.stream().filter(t -> t.name().equals(name)).findFirst();
    }
}
