package org.keyplan.viewpoint.layout;

import org.eclipse.elk.alg.force.options.StressMetaDataProvider;
import org.eclipse.elk.alg.force.options.StressOptions;
import org.eclipse.elk.alg.force.stress.StressLayoutProvider;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.AbstractLayoutProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.keyplan.viewpoint.description.LayoutHint;

import java.util.ArrayList;
import java.util.List;

/**
 * Places boxes with the Eclipse Layout Kernel. Its algorithms are called directly and their options
 * made known here, so that it works with and without OSGi.
 */
final class ElkPlacement {
    private static final double BETWEEN_LAYERS = 72;
    private static final double LENGTH = 190;

    static {
        LayoutMetaDataService.getInstance()
                .registerLayoutMetaDataProviders(
                        new LayeredMetaDataProvider(), new StressMetaDataProvider());
    }

    private ElkPlacement() {}

    /** Sources before targets, seen in a direction. */
    static void layered(Links links, LayoutHint.Direction flow) {
        ElkNode sheet = sheet(links);
        Direction direction =
                switch (flow) {
                    case TOP_TO_BOTTOM -> Direction.DOWN;
                    case LEFT_TO_RIGHT -> Direction.RIGHT;
                    case BOTTOM_TO_TOP -> Direction.UP;
                };
        sheet.setProperty(LayeredOptions.DIRECTION, direction);
        sheet.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        sheet.setProperty(LayeredOptions.SPACING_NODE_NODE, Graph.UNIT_GAP);
        sheet.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        sheet.setProperty(
                LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_EDGES);
        sheet.setProperty(LayeredOptions.RANDOM_SEED, 1);
        run(new LayeredLayoutProvider(), sheet, links);
    }

    /** Connected boxes near each other; they may overlap. */
    static void stress(Links links) {
        ElkNode sheet = sheet(links);
        sheet.setProperty(StressOptions.DESIRED_EDGE_LENGTH, LENGTH);
        run(new StressLayoutProvider(), sheet, links);
    }

    private static ElkNode sheet(Links links) {
        ElkNode sheet = ElkGraphUtil.createGraph();
        List<ElkNode> nodes = new ArrayList<>();
        for (Box box : links.boxes) {
            ElkNode node = ElkGraphUtil.createNode(sheet);
            node.setDimensions(box.outerWidth(), box.height);
            nodes.add(node);
        }
        for (Links.Link link : links.links) {
            ElkGraphUtil.createSimpleEdge(nodes.get(link.from()), nodes.get(link.to()));
        }
        return sheet;
    }

    private static void run(AbstractLayoutProvider algorithm, ElkNode sheet, Links links) {
        algorithm.layout(sheet, new BasicProgressMonitor());
        for (int i = 0; i < links.boxes.size(); i++) {
            ElkNode node = sheet.getChildren().get(i);
            links.boxes.get(i).putOuter(Math.round(node.getX()), Math.round(node.getY()));
        }
    }
}
