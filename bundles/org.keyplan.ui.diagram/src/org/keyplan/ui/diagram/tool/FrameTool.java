package org.keyplan.ui.diagram.tool;

import org.eclipse.gef.tools.MarqueeSelectionTool;

/** The tool that selects what a frame encloses. */
public final class FrameTool extends MarqueeSelectionTool {

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
