package org.keyplan.viewpoint.description;

import java.util.List;

/**
 * Elements shown as figures that hold others.
 *
 * @param style where no conditional style matches
 * @param conditionals the first whose condition holds replaces the style as a whole
 * @param subNodes inside it, own ones, in the order they are shown
 * @param reusedNodes paths of node mappings that apply inside it after its own ones
 * @param subContainers inside it, own ones, shown after the nodes
 * @param reusedContainers paths of container mappings that apply inside it after its own ones; may
 *     lead back to it
 * @param bordered nodes on its border
 * @param reusedBordered paths of mappings of nodes on its border
 * @param childrenPresentation how children are set out
 * @param dropTools paths of the tools that run when something is dropped on it
 */
public record ContainerMapping(
        MappingHead head,
        ContainerStyle style,
        List<Conditional<ContainerStyle>> conditionals,
        List<NodeMapping> subNodes,
        List<String> reusedNodes,
        List<ContainerMapping> subContainers,
        List<String> reusedContainers,
        List<NodeMapping> bordered,
        List<String> reusedBordered,
        Presentation childrenPresentation,
        List<String> dropTools)
        implements Mapping {
    public ContainerMapping {
        conditionals = List.copyOf(conditionals);
        subNodes = List.copyOf(subNodes);
        reusedNodes = List.copyOf(reusedNodes);
        subContainers = List.copyOf(subContainers);
        reusedContainers = List.copyOf(reusedContainers);
        bordered = List.copyOf(bordered);
        reusedBordered = List.copyOf(reusedBordered);
        dropTools = List.copyOf(dropTools);
    }

    /** How a container's children are set out. */
    public enum Presentation implements Literal {
        FREE_FORM("FreeForm"),
        LIST("List"),
        HORIZONTAL_STACK("HorizontalStack"),
        VERTICAL_STACK("VerticalStack");

        private final String literal;

        Presentation(String literal) {
            this.literal = literal;
        }

        @Override
        public String literal() {
            return literal;
        }
    }
}
