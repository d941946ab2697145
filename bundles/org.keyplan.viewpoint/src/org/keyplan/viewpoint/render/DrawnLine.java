package org.keyplan.viewpoint.render;

import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.scene.Arrangement.Point;
import org.keyplan.viewpoint.scene.SceneEdge;

import java.util.List;

/**
 * A line as it is drawn.
 *
 * @param edge what it shows
 * @param points the straight pieces it runs along or, if it is a curve, is near to; from source to
 *     target, at least two
 * @param line the line with its ends, which belongs below containers' headers
 * @param labels what stands at it, which belongs above lines and below cards; empty for none
 */
public record DrawnLine(SceneEdge edge, List<Point> points, List<Shape> line, List<Shape> labels) {
    public DrawnLine {
        points = List.copyOf(points);
        line = List.copyOf(line);
        labels = List.copyOf(labels);
    }
}
