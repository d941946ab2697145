package org.keyplan.viewpoint.description;

import java.util.List;

/**
 * What diagrams and tables have in common.
 *
 * @param path key path in the file
 * @param name unique in the viewpoint
 * @param label what people read; equals the name where none is written
 * @param domainClass class of the elements it can be made for, as written
 * @param title what a new one is called; where nothing is written, "new " and the label
 * @param precondition whether one can be made for an element; where nothing is written it can
 * @param metamodels namespace URIs of the metamodels it is about
 */
public record RepresentationHead(
        String path,
        String name,
        String label,
        String domainClass,
        Expression title,
        Expression precondition,
        List<String> metamodels,
        Location location) {
    public RepresentationHead {
        metamodels = List.copyOf(metamodels);
    }
}
