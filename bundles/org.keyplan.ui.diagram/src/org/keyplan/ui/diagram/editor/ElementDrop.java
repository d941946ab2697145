package org.keyplan.ui.diagram.editor;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.dnd.AbstractTransferDropTargetListener;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.keyplan.ui.diagram.tool.ToolRequests;

import java.util.List;

/** Takes elements that are dragged here from the explorer or another part. */
final class ElementDrop extends AbstractTransferDropTargetListener {
    private final SheetViewer diagram;

    ElementDrop(SheetViewer diagram) {
        super(diagram.viewer(), LocalSelectionTransfer.getTransfer());
        this.diagram = diagram;
    }

    @Override
    protected Request createTargetRequest() {
        return new ToolRequests.Elements();
    }

    @Override
    protected void updateTargetRequest() {
        ToolRequests.Elements request = (ToolRequests.Elements) getTargetRequest();
        request.setLocation(getDropLocation());
        request.setElements(
                diagram.host().dropped(LocalSelectionTransfer.getTransfer().getSelection()));
    }

    @Override
    public boolean isEnabled(DropTargetEvent event) {
        return LocalSelectionTransfer.getTransfer().getSelection() != null
                && super.isEnabled(event);
    }

    @Override
    protected void handleDragOver() {
        super.handleDragOver();
        Command command = getCommand();
        diagram.context().hints().hover(command);
        getCurrentEvent().detail = DND.DROP_COPY;
    }

    @Override
    protected void handleDrop() {
        updateTargetRequest();
        updateTargetEditPart();
        drop(getTargetEditPart() == null ? null : getCommand());
    }

    /** Drops elements at a place of the canvas, as the mouse would. */
    void drop(ToolRequests.Elements request, Point at) {
        request.setLocation(at);
        EditPartViewer viewer = diagram.viewer();
        var target =
                viewer.findObjectAtExcluding(
                        at, List.of(), part -> part.getTargetEditPart(request) != null);
        drop(target.getCommand(request));
    }

    private void drop(Command command) {
        diagram.context().hints().say(command);
        diagram.viewer().getEditDomain().getCommandStack().execute(command);
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        diagram.context().hints().hover((String) null);
        super.dragLeave(event);
    }
}
