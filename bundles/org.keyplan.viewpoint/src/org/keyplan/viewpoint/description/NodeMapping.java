package org.keyplan.viewpoint.description;

import java.util.List;

/**
 * Elements shown as figures.
 *
 * @param style where no conditional style matches
 * @param conditionals the first whose condition holds replaces the style as a whole
 * @param bordered nodes on its border
 * @param reusedBordered paths of mappings of nodes on its border
 * @param dropTools paths of the tools that run when something is dropped on it
 */
public record NodeMapping(
        MappingHead head,
        NodeStyle style,
        List<Conditional<NodeStyle>> conditionals,
        List<NodeMapping> bordered,
        List<String> reusedBordered,
        List<String> dropTools)
        implements Mapping {
    public NodeMapping {
        conditionals = List.copyOf(conditionals);
        bordered = List.copyOf(bordered);
        reusedBordered = List.copyOf(reusedBordered);
        dropTools = List.copyOf(dropTools);
    }

    /**
     * The style of a node of this mapping.
     *
     * @param index of the conditional style that matched, counted from 0; -1 for the mapping's own
     */
    public NodeStyle style(int index) {
        return index < 0 ? style : conditionals.get(index).style();
    }
}
