package org.keyplan.ui.diagram.zoom;

import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.FreeformViewport;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * A view on a sheet with room around it, so that any place of the sheet can be scrolled to any
 * place of the window; without it the point under the mouse could not stay there while zooming near
 * an edge, nor anything be dragged beyond it.
 */
public final class RoomyViewport extends FreeformViewport {
    /** Part of the window that may be empty beside the sheet. */
    private static final double ROOM = 0.85;

    /** A view on what another one has shown. */
    public static RoomyViewport insteadOf(FreeformViewport other) {
        IFigure contents = other.getContents();
        other.setContents(null);
        RoomyViewport viewport = new RoomyViewport();
        viewport.setContents(contents);
        return viewport;
    }

    @Override
    protected void readjustScrollBars() {
        if (!(getContents() instanceof FreeformFigure sheet)) {
            return;
        }
        Rectangle window = getClientArea();
        Rectangle bounds = sheet.getFreeformExtent().getCopy();
        bounds.expand((int) (window.width * ROOM), (int) (window.height * ROOM));
        bounds.union(0, 0, window.width, window.height);
        sheet.setFreeformBounds(bounds);
        getVerticalRangeModel().setAll(bounds.y, window.height, bounds.bottom());
        getHorizontalRangeModel().setAll(bounds.x, window.width, bounds.right());
    }
}
