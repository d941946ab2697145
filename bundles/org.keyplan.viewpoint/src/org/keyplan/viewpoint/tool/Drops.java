package org.keyplan.viewpoint.tool;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.description.ContainerMapping;
import org.keyplan.viewpoint.description.Mapping;
import org.keyplan.viewpoint.description.NodeMapping;
import org.keyplan.viewpoint.description.Tool;
import org.keyplan.viewpoint.scene.NodeId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Dropping what is shown, or an element from elsewhere, on a container. Operations run on the
 * element of the container it is dropped on.
 */
public final class Drops {
    private final Canvas canvas;

    Drops(Canvas canvas) {
        this.canvas = canvas;
    }

    /** The tools that take a node there, in declared order; the first is the one to use. */
    public List<Tool.ContainerDrop> toolsFor(NodeId dragged, View target) {
        return tools(target).stream()
                .filter(tool -> tool.dragSource() != Tool.DragSource.PROJECT_EXPLORER)
                .filter(tool -> prepare(tool, dragged, target).isPossible())
                .toList();
    }

    /** The tools that take an element from elsewhere there, in declared order. */
    public List<Tool.ContainerDrop> toolsFor(EObject dragged, View target) {
        return tools(target).stream()
                .filter(tool -> tool.dragSource() != Tool.DragSource.DIAGRAM)
                .filter(tool -> prepare(tool, dragged, target).isPossible())
                .toList();
    }

    private List<Tool.ContainerDrop> tools(View target) {
        List<Tool.ContainerDrop> tools = new ArrayList<>();
        if (Canvas.isNote(target)) {
            return tools;
        }
        for (String path : canvas.mapping(target).map(Drops::declared).orElseGet(this::onSheet)) {
            tools.add((Tool.ContainerDrop) canvas.description().tool(path));
        }
        return tools;
    }

    private List<String> onSheet() {
        return canvas.description().dropTools();
    }

    private static List<String> declared(Mapping mapping) {
        if (mapping instanceof ContainerMapping container) {
            return container.dropTools();
        }
        return mapping instanceof NodeMapping node ? node.dropTools() : List.of();
    }

    /**
     * Drops a node. Refused if none of the tool's mappings could show its element there.
     *
     * @param target node or container it is dropped on, or the sheet
     */
    public Prepared prepare(Tool.ContainerDrop tool, NodeId dragged, View target) {
        Optional<Spot> moved = canvas.on(View.of(dragged));
        Optional<Spot> container = canvas.on(target);
        Optional<Spot> before = canvas.on(View.of(dragged.parent()));
        if (moved.isEmpty() || container.isEmpty() || before.isEmpty()) {
            return canvas.gone();
        }
        if (isWithin(target, dragged)) {
            return canvas.bench().refused("refused.itself", tool.label());
        }
        EObject element = moved.get().element();
        if (tool.mappings().stream().noneMatch(path -> canShow(path, element, target))) {
            return canvas.bench().refused("refused.drop");
        }
        return prepare(tool, element, before.get().element(), container.get());
    }

    /** Drops an element from elsewhere, for which no old container is known. */
    public Prepared prepare(Tool.ContainerDrop tool, EObject dragged, View target) {
        return canvas.on(target)
                .map(container -> prepare(tool, dragged, null, container))
                .orElseGet(canvas::gone);
    }

    private Prepared prepare(
            Tool.ContainerDrop tool, EObject element, EObject before, Spot container) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("newContainer", container.element());
        asked.put("newViewContainer", container.view());
        asked.put("element", element);
        Map<String, Object> known =
                Canvas.named(
                        tool.elementVariable(),
                        element,
                        tool.newContainerVariable(),
                        container.element());
        Canvas.put(known, tool.newViewContainerVariable(), container.view());
        if (before != null) {
            asked.put("oldContainer", before);
            Canvas.put(known, tool.oldContainerVariable(), before);
        }
        return canvas.bench().allows(tool.precondition(), element, asked)
                ? canvas.prepared(tool, container.element(), known)
                : canvas.bench().refused("refused.precondition", tool.label());
    }

    private boolean canShow(String mappingPath, EObject element, View target) {
        String domainClass = canvas.description().mapping(mappingPath).domainClass();
        return canvas.isShownIn(mappingPath, target)
                && canvas.bench().interpreter().domainClasses().isInstance(element, domainClass);
    }

    private static boolean isWithin(View target, NodeId dragged) {
        NodeId around = target instanceof View.Node node ? node.id() : null;
        while (around != null && !around.equals(dragged)) {
            around = around.parent();
        }
        return around != null;
    }
}
