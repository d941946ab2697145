package org.keyplan.viewpoint.scene;

import org.keyplan.viewpoint.description.EdgeMapping;

import java.util.List;

/**
 * A mapping of edges with what it refers to, looked up once.
 *
 * @param layer name of the layer that declares it
 * @param filters parts of filters that may hide its edges
 * @param sources mappings whose views it may begin at
 * @param targets mappings whose views it may end at
 */
record EdgePlan(
        EdgeMapping mapping,
        String layer,
        List<FilterPart> filters,
        List<NodePlan> sources,
        List<NodePlan> targets) {}
