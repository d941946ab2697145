package org.keyplan.ui.diagram.part;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;
import org.eclipse.gef.requests.LocationRequest;
import org.eclipse.gef.requests.SelectionRequest;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.keyplan.ui.diagram.DiagramHost;
import org.keyplan.ui.diagram.grid.Snapping;
import org.keyplan.ui.diagram.sheet.NodeItem;
import org.keyplan.ui.diagram.tool.GroundTracker;
import org.keyplan.ui.diagram.tool.NodeDragTracker;
import org.keyplan.viewpoint.scene.Notes;

import java.util.List;

/** A node, container, list or list item. */
public final class NodePart extends AbstractGraphicalEditPart implements NodeEditPart {
    private final SheetContext context;
    private final NodeItem item;
    private final PartRequests requests;
    private final WordsFigure header = new WordsFigure();
    private final TargetOutline outline = new TargetOutline(this);
    private DirectEditManager editing;

    NodePart(SheetContext context, NodeItem item) {
        this.context = context;
        this.item = item;
        this.requests = new PartRequests(context);
        setModel(item);
    }

    /** The node shown. */
    public NodeItem item() {
        return item;
    }

    NodeFigure nodeFigure() {
        return (NodeFigure) getFigure();
    }

    @Override
    protected IFigure createFigure() {
        return new NodeFigure(item);
    }

    @Override
    protected List getModelChildren() {
        return item.children();
    }

    @Override
    protected List getModelSourceConnections() {
        return item.outgoing();
    }

    @Override
    protected List getModelTargetConnections() {
        return item.incoming();
    }

    /** All figures lie in layers of the sheet, with one system of coordinates. */
    @Override
    protected void addChildVisual(EditPart child, int index) {
        IFigure figure = ((NodePart) child).getFigure();
        ((NodePart) child).layer().add(figure);
    }

    @Override
    protected void removeChildVisual(EditPart child) {
        IFigure figure = ((NodePart) child).getFigure();
        if (figure.getParent() != null) {
            figure.getParent().remove(figure);
        }
    }

    /** The layer that its figure lies in. */
    IFigure layer() {
        if (item.isGround()) {
            return ((SheetPart) getRoot().getContents()).grounds();
        }
        return getLayer(Notes.isNote(item.id()) ? Layers.NOTES : Layers.FIGURES);
    }

    @Override
    public void addNotify() {
        getLayer(Layers.WORDS).add(header);
        super.addNotify();
    }

    @Override
    public void removeNotify() {
        outline.erase();
        super.removeNotify();
        getLayer(Layers.WORDS).remove(header);
    }

    @Override
    protected void registerVisuals() {
        super.registerVisuals();
        getViewer().getVisualPartMap().put(header, this);
    }

    @Override
    protected void unregisterVisuals() {
        getViewer().getVisualPartMap().remove(header);
        super.unregisterVisuals();
    }

    @Override
    protected void refreshVisuals() {
        IFigure figure = getFigure();
        IFigure layer = layer();
        if (figure.getParent() != null && figure.getParent() != layer) {
            layer.add(figure);
        }
        nodeFigure().place();
        header.show(item.header());
        showMarkers();
    }

    /** Shows the mark of the gravest message about the element. */
    void showMarkers() {
        DiagramHost host = context.sheet().host();
        // frames for parts of what the diagram is about would all say the same
        boolean frame = item.element() == host.root();
        nodeFigure().mark(frame ? List.of() : host.markers().of(item.element()));
    }

    /** Whether it carries the mark of a message. */
    public boolean isMarked() {
        return nodeFigure().isMarked();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.SELECTION_FEEDBACK_ROLE, new FramePolicy(context));
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new ConnectionFeedback());
        installEditPolicy("org.keyplan.ui.diagram.snap", new SnapFeedbackPolicy());
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        return requests.takes(request, item) ? this : null;
    }

    /** Drags are what trackers do with all that is selected; the part has its say in them. */
    @Override
    public boolean understandsRequest(Request request) {
        return RequestConstants.REQ_MOVE.equals(request.getType())
                || RequestConstants.REQ_RESIZE.equals(request.getType())
                || super.understandsRequest(request);
    }

    @Override
    public Command getCommand(Request request) {
        return requests.command(request, item, getFigure());
    }

    @Override
    public void showTargetFeedback(Request request) {
        super.showTargetFeedback(request);
        outline.show(request);
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        outline.erase();
        super.eraseTargetFeedback(request);
    }

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_DIRECT_EDIT.equals(request.getType())) {
            editLabel();
        } else if (RequestConstants.REQ_OPEN.equals(request.getType())) {
            if (Notes.isNote(item.id())) {
                editLabel();
                return;
            }
            Opening.open(context, item.view());
        } else {
            super.performRequest(request);
        }
    }

    private void editLabel() {
        if (editing == null) {
            editing =
                    Notes.isNote(item.id())
                            ? NoteEditing.of(this, context, item)
                            : new LabelEditing(
                                    this, context, item.view(), () -> LabelPlace.of(item));
        }
        editing.show();
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        if (item.isGround() && isOnGround(request)) {
            return new GroundTracker(this);
        }
        return new NodeDragTracker(
                this, context.places(), context.sheet().previews(), context.hints());
    }

    /** A drag from a container's header moves it; one from its ground selects what is inside. */
    private boolean isOnGround(Request request) {
        if (!(request instanceof SelectionRequest selection)
                || selection.getLastButtonPressed() != 1) {
            return false;
        }
        Point point = ((LocationRequest) request).getLocation().getCopy();
        getFigure().translateToRelative(point);
        double below = point.y - item.bounds().y();
        return below > item.card().size().height() && !item.children().isEmpty();
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return ((LineFigure) connection.getFigure()).start();
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return ((LineFigure) connection.getFigure()).end();
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return new BoxAnchor(nodeFigure());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return new BoxAnchor(nodeFigure());
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return new AccessibleGraphicalEditPart() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = context.sheet().parts().title(item.node());
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = context.sheet().parts().description(item.node());
            }
        };
    }

    @Override
    public Object getAdapter(Class type) {
        if (type == EObject.class) {
            return item.element();
        }
        return type == SnapToHelper.class ? Snapping.helper(this) : super.getAdapter(type);
    }
}
