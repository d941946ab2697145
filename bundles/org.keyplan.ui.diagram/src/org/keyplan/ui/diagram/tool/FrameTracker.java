package org.keyplan.ui.diagram.tool;

import org.eclipse.gef.tools.MarqueeDragTracker;

/** A drag on the ground: selects what the frame encloses. */
public class FrameTracker extends MarqueeDragTracker {

    @Override
    protected boolean handleButtonUp(int button) {
        Enclosed enclosed =
                isInState(STATE_DRAG_IN_PROGRESS)
                        ? Enclosed.of(getCurrentViewer(), getStartLocation(), getCurrentInput())
                        : Enclosed.NOTHING;
        boolean handled = super.handleButtonUp(button);
        enclosed.select();
        return handled;
    }
}
