package org.keyplan.viewpoint.description;

import java.util.List;

/**
 * Cells between rows and columns, standing for elements or for references.
 *
 * @param path key path in the file: its identity
 * @param lineMappings paths of the rows it applies to
 * @param columnMapping path of the columns it applies to
 * @param text what a cell says; where nothing is written, how its element calls itself
 * @param useDomainClass whether a cell stands for an element of the domain class, whose row and
 *     column the finders tell; otherwise for a reference of the row's element, and only the column
 *     finder is used
 * @param domainClass as written, empty for references
 * @param semanticCandidates where the elements come from, on the root; nothing written means all in
 *     the model
 * @param lineFinder elements whose rows the cell is in
 * @param columnFinder elements whose columns the cell is in
 * @param precondition nothing written means there is a cell
 * @param canEdit nothing written means it can be edited, given a tool
 * @param directEdit null for none
 * @param create makes a cell where none is, null for none
 */
public record IntersectionMapping(
        String path,
        String name,
        String label,
        List<String> lineMappings,
        String columnMapping,
        Expression text,
        boolean useDomainClass,
        String domainClass,
        Expression semanticCandidates,
        Expression lineFinder,
        Expression columnFinder,
        Expression precondition,
        Expression canEdit,
        TableStyles styles,
        TableTool directEdit,
        TableTool create,
        Location location) {
    public IntersectionMapping {
        lineMappings = List.copyOf(lineMappings);
    }
}
