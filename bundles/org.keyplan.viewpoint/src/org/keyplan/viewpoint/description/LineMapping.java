package org.keyplan.viewpoint.description;

import java.util.List;

/**
 * Elements shown as rows.
 *
 * @param path key path in the file: its identity
 * @param domainClass as written
 * @param semanticCandidates where elements come from, on the root or the row above; nothing written
 *     means all in the model
 * @param headerLabel nothing written means how the element calls itself
 * @param subLines rows below a row
 * @param reusedSubLines paths of line mappings that apply below a row after its own ones; may lead
 *     back to it
 * @param create tools that make a row below
 * @param delete null for the usual way of deleting
 */
public record LineMapping(
        String path,
        String name,
        String label,
        String domainClass,
        Expression semanticCandidates,
        Expression headerLabel,
        TableStyles styles,
        List<LineMapping> subLines,
        List<String> reusedSubLines,
        List<TableTool> create,
        TableTool delete,
        Location location) {
    public LineMapping {
        subLines = List.copyOf(subLines);
        reusedSubLines = List.copyOf(reusedSubLines);
        create = List.copyOf(create);
    }
}
