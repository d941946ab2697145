package org.keyplan.viewpoint.description;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * A kind of diagram. Immutable; two of them are equal only if they are the same. All lookups take
 * constant time. Mappings and tools refer to each other by key path, since they may do so in
 * circles.
 */
public final class DiagramDescription {
    private final RepresentationHead head;
    private final Expression rootExpression;
    private final List<Layer> layers;
    private final List<Filter> filters;
    private final LayoutHint layout;
    private final List<String> dropTools;
    private final Map<String, Mapping> mappings = new LinkedHashMap<>();
    private final Map<String, Layer> layerOfMapping = new LinkedHashMap<>();
    private final Map<String, Tool> tools = new LinkedHashMap<>();
    private final Map<String, Layer> layersByName = new LinkedHashMap<>();
    private final Map<String, Filter> filtersByName = new LinkedHashMap<>();

    /**
     * @param rootExpression where top level candidates are looked for instead of the root; the root
     *     itself where nothing is written
     * @param layers the default layer first
     * @param dropTools paths of the tools that run when something is dropped on the sheet
     */
    public DiagramDescription(
            RepresentationHead head,
            Expression rootExpression,
            List<Layer> layers,
            List<Filter> filters,
            LayoutHint layout,
            List<String> dropTools) {
        this.head = head;
        this.rootExpression = rootExpression;
        this.layers = List.copyOf(layers);
        this.filters = List.copyOf(filters);
        this.layout = layout;
        this.dropTools = List.copyOf(dropTools);
        for (Layer layer : this.layers) {
            layersByName.putIfAbsent(layer.name(), layer);
            layer.nodes().forEach(m -> register(m, layer));
            layer.containers().forEach(m -> register(m, layer));
            layer.edges().forEach(m -> register(m, layer));
            layer.toolSections().forEach(this::register);
        }
        this.filters.forEach(f -> filtersByName.putIfAbsent(f.name(), f));
    }

    private void register(Mapping mapping, Layer layer) {
        mappings.put(mapping.path(), mapping);
        layerOfMapping.put(mapping.path(), layer);
        if (mapping instanceof NodeMapping node) {
            node.bordered().forEach(m -> register(m, layer));
        } else if (mapping instanceof ContainerMapping container) {
            container.subNodes().forEach(m -> register(m, layer));
            container.subContainers().forEach(m -> register(m, layer));
            container.bordered().forEach(m -> register(m, layer));
        }
    }

    private void register(ToolSection section) {
        section.tools().forEach(t -> tools.put(t.path(), t));
        section.subSections().forEach(this::register);
    }

    /**
     * The same with its layers, where it asks for layers at all, side by side from the left, for
     * pages that are wider than they are high.
     */
    public DiagramDescription leftToRight() {
        LayoutHint turned =
                layout instanceof LayoutHint.Composite layered
                        ? new LayoutHint.Composite(
                                LayoutHint.Direction.LEFT_TO_RIGHT,
                                layered.padding(),
                                layered.location())
                        : layout;
        return new DiagramDescription(head, rootExpression, layers, filters, turned, dropTools);
    }

    public RepresentationHead head() {
        return head;
    }

    public String path() {
        return head.path();
    }

    public String name() {
        return head.name();
    }

    public String label() {
        return head.label();
    }

    public String domainClass() {
        return head.domainClass();
    }

    public Expression titleExpression() {
        return head.title();
    }

    public Expression preconditionExpression() {
        return head.precondition();
    }

    public List<String> metamodels() {
        return head.metamodels();
    }

    public Location location() {
        return head.location();
    }

    /** Where top level candidates are looked for; nothing written means the root itself. */
    public Expression rootExpression() {
        return rootExpression;
    }

    public Layer defaultLayer() {
        return layers.get(0);
    }

    public List<Layer> additionalLayers() {
        return layers.subList(1, layers.size());
    }

    /** All layers, the default one first, in declared order. */
    public List<Layer> layers() {
        return layers;
    }

    public List<Filter> filters() {
        return filters;
    }

    public LayoutHint layout() {
        return layout;
    }

    /** Paths of the tools that run when something is dropped on the sheet. */
    public List<String> dropTools() {
        return dropTools;
    }

    /**
     * The mapping at a key path, at any depth.
     *
     * @throws NoSuchElementException if there is none
     */
    public Mapping mapping(String path) {
        return found(mappings, path, "mapping");
    }

    /**
     * The layer that declares the mapping, or a mapping around it.
     *
     * @throws NoSuchElementException if there is no mapping at the path
     */
    public Layer layerOf(String mappingPath) {
        return found(layerOfMapping, mappingPath, "mapping");
    }

    /** All mappings at any depth: by layer, nodes, containers, edges; outer ones first. */
    public Collection<Mapping> mappings() {
        return Collections.unmodifiableCollection(mappings.values());
    }

    /**
     * The tool at a key path.
     *
     * @throws NoSuchElementException if there is none
     */
    public Tool tool(String path) {
        return found(tools, path, "tool");
    }

    /** All tools of all layers in declared order. */
    public Collection<Tool> tools() {
        return Collections.unmodifiableCollection(tools.values());
    }

    /** All tools of one name, as a person would ask for it; names need not be unique. */
    public List<Tool> toolsNamed(String name) {
        List<Tool> named = new ArrayList<>(tools.values());
        named.removeIf(t -> !t.name().equals(name));
        return named;
    }

    /**
     * The layer of that name.
     *
     * @throws NoSuchElementException if there is none
     */
    public Layer layer(String name) {
        return found(layersByName, name, "layer");
    }

    /** Whether there is a layer of that name. */
    public boolean hasLayer(String name) {
        return layersByName.containsKey(name);
    }

    /**
     * The filter of that name.
     *
     * @throws NoSuchElementException if there is none
     */
    public Filter filter(String name) {
        return found(filtersByName, name, "filter");
    }

    /** Whether there is a filter of that name. */
    public boolean hasFilter(String name) {
        return filtersByName.containsKey(name);
    }

    private <T> T found(Map<String, T> map, String key, String what) {
        T value = map.get(key);
        if (value == null) {
            throw new NoSuchElementException(
                    "Diagram " + name() + " has no " + what + " \"" + key + "\".");
        }
        return value;
    }

    @Override
    public String toString() {
        return "Diagram " + name();
    }
}
