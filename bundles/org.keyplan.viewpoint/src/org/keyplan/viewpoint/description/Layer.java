package org.keyplan.viewpoint.description;

import java.util.List;

/**
 * Mappings and tools that are switched on and off together.
 *
 * @param path key path in the file
 * @param optional whether a person may switch it; layers that are not are always on
 * @param activeByDefault whether it is on in a new diagram; true for layers that are always on
 * @param nodes mappings on the sheet itself, in the order they are shown
 * @param containers mappings on the sheet itself, shown after the nodes
 */
public record Layer(
        String path,
        String name,
        String label,
        boolean optional,
        boolean activeByDefault,
        List<NodeMapping> nodes,
        List<ContainerMapping> containers,
        List<EdgeMapping> edges,
        List<ToolSection> toolSections,
        Location location) {
    public Layer {
        nodes = List.copyOf(nodes);
        containers = List.copyOf(containers);
        edges = List.copyOf(edges);
        toolSections = List.copyOf(toolSections);
    }
}
