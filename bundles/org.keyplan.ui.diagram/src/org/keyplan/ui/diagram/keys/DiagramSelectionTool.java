package org.keyplan.ui.diagram.keys;

import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/** Selects, moves and opens; Escape selects nothing, when there is nothing else to leave. */
public class DiagramSelectionTool extends SelectionTool {

    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        if (event.character == SWT.ESC && isInState(STATE_INITIAL) && getDragTracker() == null) {
            getCurrentViewer().deselectAll();
            return true;
        }
        return super.handleKeyDown(event);
    }
}
