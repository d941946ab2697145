package org.keyplan.viewpoint.scene;

import org.keyplan.viewpoint.description.ContainerMapping;
import org.keyplan.viewpoint.description.ContainerMapping.Presentation;
import org.keyplan.viewpoint.description.Mapping;

import java.util.ArrayList;
import java.util.List;

/** A mapping of nodes or containers together with what applies inside it, looked up once. */
final class NodePlan {
    private final Mapping mapping;
    private final String layer;
    private final List<FilterPart> filters;
    private final List<NodePlan> inside = new ArrayList<>();
    private final List<NodePlan> border = new ArrayList<>();

    NodePlan(Mapping mapping, String layer, List<FilterPart> filters) {
        this.mapping = mapping;
        this.layer = layer;
        this.filters = filters;
    }

    Mapping mapping() {
        return mapping;
    }

    /** Name of the layer that declares it. */
    String layer() {
        return layer;
    }

    /** Parts of filters that may hide its views. */
    List<FilterPart> filters() {
        return filters;
    }

    /** What is shown inside it, in order. */
    List<NodePlan> inside() {
        return inside;
    }

    /** What is shown on its border, in order. */
    List<NodePlan> border() {
        return border;
    }

    /** What its views are inside the given view; null stands for the sheet. */
    NodeKind kindIn(View parent, boolean bordered) {
        if (mapping instanceof ContainerMapping container) {
            return container.childrenPresentation() == Presentation.LIST
                    ? NodeKind.LIST
                    : NodeKind.CONTAINER;
        }
        return !bordered && parent.kind() == NodeKind.LIST ? NodeKind.LIST_ITEM : NodeKind.NODE;
    }
}
