package org.keyplan.viewpoint.layout;

import org.keyplan.viewpoint.scene.Arrangement.Point;
import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.NodeId;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where everything visible is, in pixels at 100 %.
 *
 * @param bounds absolute, of every visible node, in the scene's order
 * @param routes from the source's border to the target's border, at least two points, of every
 *     visible edge, in the scene's order
 * @param orthogonal edges whose bends are right angles and may be drawn with rounded corners
 * @param curved edges whose route is one quadratic Bézier curve: exactly three points, the middle
 *     one being the handle
 * @param width of the sheet, margins included
 * @param height of the sheet, margins included
 */
public record Layout(
        Map<NodeId, Rect> bounds,
        Map<EdgeId, List<Point>> routes,
        Set<EdgeId> orthogonal,
        Set<EdgeId> curved,
        double width,
        double height) {

    /** A layout without curves. */
    public Layout(
            Map<NodeId, Rect> bounds,
            Map<EdgeId, List<Point>> routes,
            Set<EdgeId> orthogonal,
            double width,
            double height) {
        this(bounds, routes, orthogonal, Set.of(), width, height);
    }
}
