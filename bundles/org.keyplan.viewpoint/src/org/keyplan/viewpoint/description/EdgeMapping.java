package org.keyplan.viewpoint.description;

import java.util.List;

/**
 * Lines between nodes, standing for elements or for references.
 *
 * @param useDomainElement whether a line stands for an element of the domain class, whose ends the
 *     finders tell; otherwise for a reference of the source's element, and only the target finder
 *     is used
 * @param sourceFinder elements where the line begins
 * @param targetFinder elements where the line ends
 * @param sourceMappings paths of the node and container mappings it may begin at
 * @param targetMappings paths of the node and container mappings it may end at
 * @param style where no conditional style matches
 * @param conditionals the first whose condition holds replaces the style as a whole
 * @param reconnections paths of the tools that move an end
 */
public record EdgeMapping(
        MappingHead head,
        boolean useDomainElement,
        Expression sourceFinder,
        Expression targetFinder,
        List<String> sourceMappings,
        List<String> targetMappings,
        EdgeStyle style,
        List<Conditional<EdgeStyle>> conditionals,
        List<String> reconnections)
        implements Mapping {
    public EdgeMapping {
        sourceMappings = List.copyOf(sourceMappings);
        targetMappings = List.copyOf(targetMappings);
        conditionals = List.copyOf(conditionals);
        reconnections = List.copyOf(reconnections);
    }
}
