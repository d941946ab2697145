package org.keyplan.viewpoint.description;

/**
 * What all mappings have in common; see {@link Mapping} for the meaning.
 *
 * @param deletionTool path, null for none
 * @param labelEditTool path, null for none
 * @param doubleClickTool path, null for none
 */
public record MappingHead(
        String path,
        String name,
        String label,
        String domainClass,
        Expression semanticCandidates,
        Expression precondition,
        String deletionTool,
        String labelEditTool,
        String doubleClickTool,
        boolean createElements,
        boolean synchronizationLock,
        Location location) {}
