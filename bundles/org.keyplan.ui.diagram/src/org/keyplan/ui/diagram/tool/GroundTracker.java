package org.keyplan.ui.diagram.tool;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.swt.SWT;

/** On the ground of a container: a drag selects what is inside, a click the container itself. */
public final class GroundTracker extends FrameTracker {
    /** A press that moves no farther than this is a click, in pixels. */
    private static final int CLICK = 5;

    private final EditPart container;
    private Point pressed;

    public GroundTracker(EditPart container) {
        this.container = container;
    }

    @Override
    protected boolean handleButtonDown(int button) {
        pressed = getLocation().getCopy();
        return super.handleButtonDown(button);
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (pressed == null || getLocation().getDistance2(pressed) > CLICK * CLICK) {
            return super.handleButtonUp(button);
        }
        if (getCurrentInput().isModKeyDown(SWT.MOD1)) {
            toggle();
        } else if (getCurrentInput().isShiftKeyDown()) {
            getCurrentViewer().appendSelection(container);
        } else {
            getCurrentViewer().select(container);
        }
        handleFinished();
        return true;
    }

    private void toggle() {
        if (container.getSelected() == EditPart.SELECTED_NONE) {
            getCurrentViewer().appendSelection(container);
        } else {
            getCurrentViewer().deselect(container);
        }
    }

    @Override
    protected boolean handleDoubleClick(int button) {
        if (button == 1) {
            container.performRequest(new Request(RequestConstants.REQ_OPEN));
        }
        return true;
    }
}
