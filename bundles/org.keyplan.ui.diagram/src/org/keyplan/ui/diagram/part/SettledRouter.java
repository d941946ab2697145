package org.keyplan.ui.diagram.part;

import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;

/** Lets lines run where they are laid out, and straight while one of their ends is dragged. */
final class SettledRouter extends AbstractRouter {

    @Override
    public void route(Connection connection) {
        if (connection instanceof LineFigure line && line.isSettled()) {
            connection.setPoints(line.route());
            return;
        }
        PointList points = new PointList();
        points.addPoint(relative(getStartPoint(connection), connection));
        points.addPoint(relative(getEndPoint(connection), connection));
        connection.setPoints(points);
    }

    private static Point relative(Point absolute, Connection connection) {
        Point point = absolute.getCopy();
        connection.translateToRelative(point);
        return point;
    }
}
