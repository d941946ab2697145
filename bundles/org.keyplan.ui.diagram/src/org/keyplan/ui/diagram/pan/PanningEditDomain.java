package org.keyplan.ui.diagram.pan;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.ui.IEditorPart;
import org.keyplan.ui.diagram.keys.DiagramSelectionTool;

/**
 * Lets the sheet be dragged with the middle button, or with the left one while space is held,
 * whatever tool is in hand; all else goes to the tools.
 */
public class PanningEditDomain extends DefaultEditDomain {
    private static final int MIDDLE = 2;

    /** Where the window was on the sheet, and the mouse in the window, when the drag began. */
    private Point grabbedView;

    private Point grabbedAt;
    private int button;
    private boolean spaceHeld;
    private boolean spaceUsed;

    public PanningEditDomain(IEditorPart editor) {
        super(editor);
        setDefaultTool(new DiagramSelectionTool());
        loadDefaultTool();
    }

    @Override
    public void mouseDown(MouseEvent event, EditPartViewer viewer) {
        boolean begins = event.button == MIDDLE || (event.button == 1 && spaceHeld);
        if (grabbedAt == null && begins && viewer.getControl() instanceof FigureCanvas canvas) {
            grabbedView = canvas.getViewport().getViewLocation().getCopy();
            grabbedAt = new Point(event.x, event.y);
            button = event.button;
            spaceUsed = true;
            viewer.setCursor(Cursors.HAND);
        } else if (grabbedAt == null) {
            super.mouseDown(event, viewer);
        }
    }

    @Override
    public void mouseDrag(MouseEvent event, EditPartViewer viewer) {
        if (grabbedAt == null) {
            super.mouseDrag(event, viewer);
            return;
        }
        FigureCanvas canvas = (FigureCanvas) viewer.getControl();
        canvas.getViewport()
                .setViewLocation(
                        grabbedView.x + grabbedAt.x - event.x,
                        grabbedView.y + grabbedAt.y - event.y);
    }

    @Override
    public void mouseMove(MouseEvent event, EditPartViewer viewer) {
        if (grabbedAt != null) {
            release(viewer);
        }
        if (!spaceHeld) {
            super.mouseMove(event, viewer);
        }
    }

    @Override
    public void mouseUp(MouseEvent event, EditPartViewer viewer) {
        if (grabbedAt == null) {
            super.mouseUp(event, viewer);
        } else if (event.button == button) {
            release(viewer);
        }
    }

    private void release(EditPartViewer viewer) {
        grabbedAt = null;
        viewer.setCursor(spaceHeld ? Cursors.HAND : null);
    }

    @Override
    public void keyDown(KeyEvent event, EditPartViewer viewer) {
        if (isSpace(event)) {
            if (!spaceHeld) {
                spaceHeld = true;
                spaceUsed = false;
                viewer.setCursor(Cursors.HAND);
            }
            return;
        }
        super.keyDown(event, viewer);
    }

    /** A space that moved nothing is what it is to the tools: it selects. */
    @Override
    public void keyUp(KeyEvent event, EditPartViewer viewer) {
        if (event.character != ' ' || !spaceHeld) {
            super.keyUp(event, viewer);
            return;
        }
        letGoOfSpace(viewer);
        if (!spaceUsed) {
            super.keyDown(event, viewer);
            super.keyUp(event, viewer);
        }
    }

    private void letGoOfSpace(EditPartViewer viewer) {
        spaceHeld = false;
        if (grabbedAt == null) {
            viewer.setCursor(null);
        }
    }

    private static boolean isSpace(KeyEvent event) {
        return event.character == ' ' && (event.stateMask & SWT.MODIFIER_MASK) == 0;
    }

    @Override
    public void focusLost(FocusEvent event, EditPartViewer viewer) {
        grabbedAt = null;
        letGoOfSpace(viewer);
        super.focusLost(event, viewer);
    }

    /** Tab goes from figure to figure, not to the next control. */
    @Override
    public void keyTraversed(TraverseEvent event, EditPartViewer viewer) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = false;
        }
        super.keyTraversed(event, viewer);
    }
}
