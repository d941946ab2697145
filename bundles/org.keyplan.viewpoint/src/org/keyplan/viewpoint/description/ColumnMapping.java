package org.keyplan.viewpoint.description;

import java.util.List;

/**
 * Elements shown as columns.
 *
 * @param path key path in the file: its identity
 * @param domainClass as written
 * @param semanticCandidates where elements come from, on the root; nothing written means all in the
 *     model
 * @param headerLabel nothing written means how the element calls itself
 * @param initialWidth in pixels, 0 for automatic
 * @param create tools that make a column
 * @param delete null for the usual way of deleting
 */
public record ColumnMapping(
        String path,
        String name,
        String label,
        String domainClass,
        Expression semanticCandidates,
        Expression headerLabel,
        int initialWidth,
        TableStyles styles,
        List<TableTool> create,
        TableTool delete,
        Location location) {
    public ColumnMapping {
        create = List.copyOf(create);
    }
}
