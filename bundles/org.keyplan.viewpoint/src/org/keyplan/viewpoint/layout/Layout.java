package org.keyplan.viewpoint.layout;

import org.keyplan.viewpoint.scene.Arrangement.Point;
import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.NodeId;

import java.util.List;
import java.util.Map;

/**
 * Where everything visible is, in pixels at 100 %.
 *
 * @param bounds absolute, of every visible node, in the scene's order
 * @param routes from the source's border to the target's border, at least two points, of every
 *     visible edge, in the scene's order
 * @param orthogonal edges whose bends are right angles and may be drawn with rounded corners
 * @param width of the sheet, margins included
 * @param height of the sheet, margins included
 */
public record Layout(
        Map<NodeId, Rect> bounds,
        Map<EdgeId, List<Point>> routes,
        java.util.Set<EdgeId> orthogonal,
        double width,
        double height) {}
