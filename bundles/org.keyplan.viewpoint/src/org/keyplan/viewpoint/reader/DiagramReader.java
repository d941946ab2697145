package org.keyplan.viewpoint.reader;

import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.description.Expression;
import org.keyplan.viewpoint.description.Filter;
import org.keyplan.viewpoint.description.Layer;
import org.keyplan.viewpoint.description.LayoutHint;
import org.keyplan.viewpoint.description.RepresentationHead;

import java.util.ArrayList;
import java.util.List;

/** Reads diagrams with their layers and filters. */
final class DiagramReader {
    private static final int PADDING = 30;

    private final MappingReader mappings;
    private final ToolReader tools;

    DiagramReader(MappingReader mappings, ToolReader tools) {
        this.mappings = mappings;
        this.tools = tools;
    }

    DiagramDescription diagram(Part diagram) {
        diagram.harmless("enablePopupBars");
        List<Layer> layers = new ArrayList<>();
        Layer main = diagram.child("defaultLayer", this::defaultLayer);
        if (main == null) {
            diagram.error("missing.child", diagram.title(), "defaultLayer");
            main = nothing(diagram);
        }
        layers.add(main);
        layers.addAll(diagram.children("additionalLayers", this::additionalLayer));
        LayoutHint layout = diagram.child("layout", this::layout);
        return new DiagramDescription(
                head(diagram),
                diagram.expression("rootExpression", null),
                layers,
                diagram.children("filters", this::filter),
                layout == null ? LayoutHint.NONE : layout,
                diagram.paths("dropDescriptions", Target.DROP));
    }

    /** What diagrams and tables have in common. */
    static RepresentationHead head(Part part) {
        part.harmless("initialisation", "showOnStartup");
        String name = part.required("name");
        Expression precondition = part.expression("preconditionExpression", null);
        return new RepresentationHead(
                part.path(),
                name,
                part.label(name),
                part.required("domainClass"),
                part.expression("titleExpression", ""),
                precondition,
                part.children("metamodel", DiagramReader::metamodel),
                part.location());
    }

    private static String metamodel(Part part) {
        part.type("http://www.eclipse.org/emf/2002/Ecore", "EPackage");
        String href = part.required("href");
        return href.endsWith("#/") ? href.substring(0, href.length() - 2) : href;
    }

    private static Layer nothing(Part diagram) {
        return new Layer(
                diagram.path() + "/@defaultLayer",
                "",
                "",
                false,
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                diagram.location());
    }

    private Layer defaultLayer(Part layer) {
        return layer(layer, false, true);
    }

    private Layer additionalLayer(Part layer) {
        if (!"AdditionalLayer".equals(layer.type(Namespaces.DIAGRAM, "AdditionalLayer"))) {
            return layer.unsupported();
        }
        boolean optional = layer.flag("optional", true);
        boolean active = layer.flag("activeByDefault", false);
        return layer(layer, optional, active || !optional);
    }

    private Layer layer(Part layer, boolean optional, boolean activeByDefault) {
        layer.harmless("icon");
        reused(layer);
        String name = layer.required("name");
        return new Layer(
                layer.path(),
                name,
                layer.label(name),
                optional,
                activeByDefault,
                layer.children("nodeMappings", mappings::node),
                layer.children("containerMappings", mappings::container),
                layer.children("edgeMappings", mappings::edge),
                layer.children("toolSections", tools::section),
                layer.location());
    }

    /**
     * A mapping of the default layer is always on, so that another layer changes nothing by reusing
     * it. Layers do so that would otherwise be empty: Sirius neither refreshes for those nor
     * remembers them.
     */
    private static void reused(Part layer) {
        for (String path : layer.paths("reusedMappings", Target.MAPPING)) {
            if (!path.contains("/@defaultLayer/")) {
                layer.error("unsupported.reuse", path);
            }
        }
    }

    private Filter filter(Part filter) {
        if (!"CompositeFilterDescription".equals(filter.type(Namespaces.FILTER, ""))) {
            return filter.unsupported();
        }
        String name = filter.required("name");
        return new Filter(
                name,
                filter.label(name),
                filter.children("filters", this::mappingFilter),
                filter.location());
    }

    private Filter.MappingFilter mappingFilter(Part filter) {
        if (!"MappingFilter".equals(filter.type(Namespaces.FILTER, ""))) {
            return filter.unsupported();
        }
        return new Filter.MappingFilter(
                filter.word("filterKind", Filter.Kind.HIDE),
                filter.requiredPaths("mappings", Target.MAPPING),
                filter.expression("semanticConditionExpression", null),
                filter.expression("viewConditionExpression", null),
                filter.location());
    }

    private LayoutHint layout(Part layout) {
        String type = layout.type(Namespaces.DIAGRAM, "");
        if ("OrderedTreeLayout".equals(type)) {
            return new LayoutHint.OrderedTree(
                    layout.expression("childrenExpression", null),
                    layout.requiredPaths("nodeMapping", Target.SHAPE),
                    layout.location());
        }
        if ("CompositeLayout".equals(type)) {
            return new LayoutHint.Composite(
                    layout.word("direction", LayoutHint.Direction.TOP_TO_BOTTOM),
                    layout.integer("padding", PADDING),
                    layout.location());
        }
        return layout.unsupported();
    }
}
