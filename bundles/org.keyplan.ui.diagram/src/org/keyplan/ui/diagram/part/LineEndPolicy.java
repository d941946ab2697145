package org.keyplan.ui.diagram.part;

import org.eclipse.draw2d.ConnectionLocator;
import org.eclipse.draw2d.Graphics;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.eclipse.gef.handles.ConnectionHandle;
import org.keyplan.ui.diagram.tool.LineEndTracker;

import java.util.ArrayList;
import java.util.List;

/** The handles at the ends of a selected line that can be moved to other nodes. */
final class LineEndPolicy extends ConnectionEndpointEditPolicy {
    private final SheetContext context;

    LineEndPolicy(SheetContext context) {
        this.context = context;
    }

    @Override
    protected List createSelectionHandles() {
        LinePart part = (LinePart) getHost();
        List<Object> made = new ArrayList<>();
        if (!context.sheet().host().isReadOnly()) {
            for (boolean source : new boolean[] {true, false}) {
                if (context.lines().canReconnect(part.item(), source)) {
                    made.add(new EndHandle(part, source));
                }
            }
        }
        return made;
    }

    @Override
    protected void showSelection() {
        super.showSelection();
        ((LinePart) getHost()).lineFigure().glow(true);
    }

    @Override
    protected void hideSelection() {
        super.hideSelection();
        ((LinePart) getHost()).lineFigure().glow(false);
    }

    private final class EndHandle extends ConnectionHandle {
        private final boolean source;

        EndHandle(ConnectionEditPart owner, boolean source) {
            this.source = source;
            setOwner(owner);
            setLocator(
                    new ConnectionLocator(
                            getConnection(),
                            source ? ConnectionLocator.SOURCE : ConnectionLocator.TARGET));
            setPreferredSize(Grips.SIDE + 1, Grips.SIDE + 1);
        }

        @Override
        protected DragTracker createDragTracker() {
            return new LineEndTracker((ConnectionEditPart) getOwner(), source, context.hints());
        }

        @Override
        public void paintFigure(Graphics graphics) {
            Grips.paint(graphics, this, true, true);
        }
    }
}
