package org.keyplan.ui.diagram.tool;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.keyplan.ui.diagram.sheet.NodeItem;
import org.keyplan.viewpoint.layout.Rect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where nodes would be after a drag. */
final class DragShape {
    private DragShape() {}

    /**
     * The bounds of dragged nodes on the sheet.
     *
     * @param parts edit parts; those of anything but nodes are passed over
     */
    static Map<NodeItem, Rect> bounds(List<?> parts, ChangeBoundsRequest request) {
        Map<NodeItem, Rect> bounds = new LinkedHashMap<>();
        for (Object each : parts) {
            if (each instanceof EditPart part && part.getModel() instanceof NodeItem node) {
                double zoom = zoom(part);
                Point move = request.getMoveDelta();
                Dimension size = request.getSizeDelta();
                Rect before = node.settledBounds();
                bounds.put(
                        node,
                        new Rect(
                                before.x() + move.x / zoom,
                                before.y() + move.y / zoom,
                                Math.max(1, before.width() + size.width / zoom),
                                Math.max(1, before.height() + size.height / zoom)));
            }
        }
        return bounds;
    }

    static double zoom(EditPart part) {
        return ((ScalableFreeformRootEditPart) part.getViewer().getRootEditPart())
                .getZoomManager()
                .getZoom();
    }
}
