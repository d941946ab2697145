package org.keyplan.ui.diagram.tool;

import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.tools.ResizeTracker;
import org.keyplan.ui.diagram.sheet.NodeItem;
import org.keyplan.ui.diagram.sheet.Previews;
import org.keyplan.ui.diagram.step.PlaceGestures;
import org.keyplan.viewpoint.layout.Rect;

import java.util.LinkedHashMap;
import java.util.Map;

/** Resizes all that is selected as one step; nothing becomes too small for its text. */
public final class NodeResizeTracker extends ResizeTracker {
    private final PlaceGestures gestures;
    private final Previews previews;

    /**
     * @param direction of the handle, as in draw2d's constants of positions
     */
    public NodeResizeTracker(
            GraphicalEditPart owner, int direction, PlaceGestures gestures, Previews previews) {
        super(owner, direction);
        this.gestures = gestures;
        this.previews = previews;
    }

    @Override
    protected Command getCommand() {
        Map<NodeItem, Rect> bounds = bounds();
        return bounds.isEmpty() ? null : gestures.resize(bounds);
    }

    private Map<NodeItem, Rect> bounds() {
        Map<NodeItem, Rect> bounds = new LinkedHashMap<>();
        DragShape.bounds(getOperationSet(), (ChangeBoundsRequest) getSourceRequest())
                .forEach(
                        (node, rect) -> {
                            if (gestures.isMovable(node)) {
                                bounds.put(node, least(node, rect));
                            }
                        });
        return bounds;
    }

    private static Rect least(NodeItem node, Rect wanted) {
        Rect before = node.settledBounds();
        double width = Math.max(wanted.width(), node.card().size().width());
        double height = Math.max(wanted.height(), node.card().size().height());
        double x = wanted.x() == before.x() ? wanted.x() : wanted.right() - width;
        double y = wanted.y() == before.y() ? wanted.y() : wanted.bottom() - height;
        return new Rect(x, y, width, height);
    }

    @Override
    protected void showSourceFeedback() {
        previews.move(bounds());
    }

    @Override
    protected void eraseSourceFeedback() {
        previews.end();
    }
}
