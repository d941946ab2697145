package org.keyplan.viewpoint.reader;

import java.util.Set;

/** What a reference may lead to. */
enum Target {
    NODE(Set.of("nodeMappings", "subNodeMappings", "borderedNodeMappings")),
    CONTAINER(Set.of("containerMappings", "subContainerMappings")),
    /** What an edge can begin or end at, and what can hold something. */
    SHAPE(
            Set.of(
                    "nodeMappings",
                    "subNodeMappings",
                    "borderedNodeMappings",
                    "containerMappings",
                    "subContainerMappings")),
    EDGE(Set.of("edgeMappings")),
    MAPPING(
            Set.of(
                    "nodeMappings",
                    "subNodeMappings",
                    "borderedNodeMappings",
                    "containerMappings",
                    "subContainerMappings",
                    "edgeMappings")),
    DELETE("DeleteElementDescription"),
    DIRECT_EDIT("DirectEditLabel"),
    DOUBLE_CLICK("DoubleClickDescription"),
    RECONNECT("ReconnectEdgeDescription"),
    DROP("ContainerDropDescription"),
    LINE(Set.of("ownedLineMappings", "ownedSubLines")),
    COLUMN(Set.of("ownedColumnMappings")),
    INTERSECTION(Set.of("intersection"));

    /** The feature that holds diagrams and tables. */
    static final String REPRESENTATION = "ownedRepresentations";

    private final Set<String> features;
    private final String type;

    Target(Set<String> features) {
        this.features = features;
        this.type = null;
    }

    Target(String type) {
        this.features = Set.of("ownedTools");
        this.type = type;
    }

    boolean fits(Element element) {
        return features.contains(element.name) && (type == null || type.equals(element.type));
    }
}
