package org.keyplan.ui.diagram.tool;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.gef.tools.AbstractTool.Input;
import org.eclipse.swt.SWT;

import java.util.ArrayList;
import java.util.List;

/**
 * What a frame encloses as a person sees it. GEF goes by the bounds of figures, which leave room
 * for marks and shadows around a card, so that it wants a larger frame than one would draw.
 */
record Enclosed(EditPartViewer viewer, List<EditPart> overlooked, boolean turnOver) {
    static final Enclosed NOTHING = new Enclosed(null, List.of(), false);

    private static final Request MARQUEE = new Request(RequestConstants.REQ_SELECTION);

    /**
     * What a frame encloses from where it was begun to where the mouse is, in pixels of the
     * viewer's control.
     */
    static Enclosed of(EditPartViewer viewer, Point start, Input input) {
        List<EditPart> found = new ArrayList<>();
        Rectangle frame = new Rectangle(start, input.getMouseLocation());
        collect(viewer.getContents(), frame, found);
        return new Enclosed(viewer, found, input.isModKeyDown(SWT.MOD1));
    }

    private static void collect(EditPart parent, Rectangle frame, List<EditPart> found) {
        for (Object child : parent.getChildren()) {
            EditPart part = (EditPart) child;
            if (part instanceof GraphicalEditPart graphical && isOverlooked(graphical, frame)) {
                found.add(part);
            }
            collect(part, frame, found);
        }
    }

    private static boolean isOverlooked(GraphicalEditPart part, Rectangle frame) {
        IFigure figure = part.getFigure();
        return figure instanceof HandleBounds seen
                && part.isSelectable()
                && figure.isShowing()
                && part.getTargetEditPart(MARQUEE) == part
                && frame.contains(onScreen(figure, seen.getHandleBounds()))
                && !frame.contains(onScreen(figure, figure.getBounds()));
    }

    private static Rectangle onScreen(IFigure figure, Rectangle bounds) {
        Rectangle copy = bounds.getCopy();
        figure.translateToAbsolute(copy);
        return copy;
    }

    /** After GEF has selected, adds what it has overlooked, or turns that over. */
    void select() {
        for (EditPart part : overlooked) {
            if (turnOver && part.getSelected() != EditPart.SELECTED_NONE) {
                viewer.deselect(part);
            } else {
                viewer.appendSelection(part);
            }
        }
    }
}
