package org.keyplan.viewpoint.reader;

import org.keyplan.viewpoint.description.ContainerMapping;
import org.keyplan.viewpoint.description.ContainerMapping.Presentation;
import org.keyplan.viewpoint.description.EdgeMapping;
import org.keyplan.viewpoint.description.MappingHead;
import org.keyplan.viewpoint.description.NodeMapping;

/** Reads mappings of diagrams. */
final class MappingReader {
    private static final String CONDITIONAL = "conditionnalStyles";

    private final StyleReader styles;

    MappingReader(StyleReader styles) {
        this.styles = styles;
    }

    NodeMapping node(Part mapping) {
        if (!"NodeMapping".equals(mapping.type(Namespaces.DIAGRAM, "NodeMapping"))) {
            return mapping.unsupported();
        }
        return new NodeMapping(
                head(mapping, mapping.required("domainClass")),
                styles.style(mapping, styles::node),
                styles.conditionals(mapping, CONDITIONAL, styles::node),
                mapping.children("borderedNodeMappings", this::node),
                mapping.paths("reusedBorderedNodeMappings", Target.NODE),
                mapping.paths("dropDescriptions", Target.DROP));
    }

    ContainerMapping container(Part mapping) {
        if (!"ContainerMapping".equals(mapping.type(Namespaces.DIAGRAM, "ContainerMapping"))) {
            return mapping.unsupported();
        }
        return new ContainerMapping(
                head(mapping, mapping.required("domainClass")),
                styles.style(mapping, styles::container),
                styles.conditionals(mapping, CONDITIONAL, styles::container),
                mapping.children("subNodeMappings", this::node),
                mapping.paths("reusedNodeMappings", Target.NODE),
                mapping.children("subContainerMappings", this::container),
                mapping.paths("reusedContainerMappings", Target.CONTAINER),
                mapping.children("borderedNodeMappings", this::node),
                mapping.paths("reusedBorderedNodeMappings", Target.NODE),
                mapping.word("childrenPresentation", Presentation.FREE_FORM),
                mapping.paths("dropDescriptions", Target.DROP));
    }

    EdgeMapping edge(Part mapping) {
        if (!"EdgeMapping".equals(mapping.type(Namespaces.DIAGRAM, "EdgeMapping"))) {
            return mapping.unsupported();
        }
        mapping.blankOnly("pathExpression", "pathNodeMapping", "targetExpression");
        boolean element = mapping.flag("useDomainElement", false);
        String domainClass =
                element ? mapping.required("domainClass") : mapping.text("domainClass", "");
        return new EdgeMapping(
                head(mapping, domainClass),
                element,
                mapping.expression("sourceFinderExpression", null),
                mapping.expression("targetFinderExpression", ""),
                mapping.requiredPaths("sourceMapping", Target.SHAPE),
                mapping.requiredPaths("targetMapping", Target.SHAPE),
                styles.style(mapping, styles::edge),
                styles.conditionals(mapping, CONDITIONAL, styles::edge),
                mapping.paths("reconnections", Target.RECONNECT));
    }

    private static MappingHead head(Part mapping, String domainClass) {
        String name = mapping.required("name");
        mapping.never("createElements", "false");
        return new MappingHead(
                mapping.path(),
                name,
                mapping.label(name),
                domainClass,
                mapping.expression("semanticCandidatesExpression", null),
                mapping.expression("preconditionExpression", ""),
                mapping.path("deletionDescription", Target.DELETE),
                mapping.path("labelDirectEdit", Target.DIRECT_EDIT),
                mapping.path("doubleClickDescription", Target.DOUBLE_CLICK),
                mapping.flag("createElements", true),
                mapping.flag("synchronizationLock", false),
                mapping.location());
    }
}
