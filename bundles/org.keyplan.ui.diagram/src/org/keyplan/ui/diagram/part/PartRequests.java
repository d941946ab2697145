package org.keyplan.ui.diagram.part;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.gef.requests.DropRequest;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.keyplan.ui.diagram.sheet.LineItem;
import org.keyplan.ui.diagram.sheet.NodeItem;
import org.keyplan.ui.diagram.step.NoteGestures.Spot;
import org.keyplan.ui.diagram.step.StepCommand;
import org.keyplan.ui.diagram.tool.ToolRequests;
import org.keyplan.viewpoint.description.Tool;
import org.keyplan.viewpoint.scene.Arrangement;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Notes;
import org.keyplan.viewpoint.tool.View;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the gestures of GEF's tools mean for nodes and for the sheet. */
final class PartRequests {
    private static final Set<Object> MOVES =
            Set.of(RequestConstants.REQ_MOVE, RequestConstants.REQ_ADD, RequestConstants.REQ_CLONE);

    /** What is dragged less far was meant as a click, in pixels. */
    private static final int LEAST_DRAG = 12;

    private final SheetContext context;

    PartRequests(SheetContext context) {
        this.context = context;
    }

    /**
     * Whether a gesture over a node is meant for it, and not for what lies below it.
     *
     * @param node null for the sheet, which takes what nothing on it takes
     */
    boolean takes(Request request, NodeItem node) {
        Object type = request.getType();
        if (node == null) {
            return true;
        }
        if (Notes.isNote(node.id())) {
            return !(request instanceof CreateRequest
                    || request instanceof ReconnectRequest
                    || MOVES.contains(type));
        }
        if (request instanceof ToolRequests.Elements dropped) {
            return context.places().takes(dropped.elements(), node.view());
        }
        if (request instanceof CreateConnectionRequest connection) {
            return takes(connection, node);
        }
        if (request instanceof ReconnectRequest reconnect) {
            LineItem line = line(reconnect);
            return line != null && context.lines().takesEnd(line, isSource(reconnect), node.id());
        }
        if (request instanceof CreateRequest creation) {
            return creation.getNewObject() instanceof Tool.Generic
                    || creation.getNewObject() instanceof Tool tool
                            && context.creations().takes(tool, node.view());
        }
        if (MOVES.contains(type)) {
            return !areNotes(request) && (node.isGround() || takesDrop(request, node));
        }
        return true;
    }

    private boolean takes(CreateConnectionRequest request, NodeItem node) {
        if (!(request.getNewObject() instanceof Tool.EdgeCreation tool)) {
            return false;
        }
        return RequestConstants.REQ_CONNECTION_START.equals(request.getType())
                ? context.lines().takesSource(tool, node.id())
                : context.lines().takesTarget(tool, node.id());
    }

    /** Whether notes alone are dragged; they stand on the sheet, whatever is below them. */
    private static boolean areNotes(Request request) {
        if (!(request instanceof GroupRequest group) || group.getEditParts() == null) {
            return false;
        }
        for (Object part : group.getEditParts()) {
            if (!(part instanceof NodePart dragged) || !Notes.isNote(dragged.item().id())) {
                return false;
            }
        }
        return true;
    }

    private boolean takesDrop(Request request, NodeItem node) {
        if (!(request instanceof GroupRequest group) || group.getEditParts() == null) {
            return false;
        }
        for (Object part : group.getEditParts()) {
            if (!(part instanceof NodePart dragged)
                    || !Notes.isNote(dragged.item().id())
                            && !context.places().takes(dragged.item(), node.view())) {
                return false;
            }
        }
        return true;
    }

    /**
     * What a gesture would do.
     *
     * @param node null for the sheet
     * @param figure in the coordinates of the sheet
     * @return null for what is none of a node's business
     */
    Command command(Request request, NodeItem node, IFigure figure) {
        View place = node == null ? View.SHEET : node.view();
        NodeId id = node == null ? null : node.id();
        if (request instanceof ToolRequests.Elements dropped) {
            return context.places().dropElements(dropped.elements(), place, at(dropped, figure));
        }
        if (request instanceof CreateConnectionRequest connection) {
            return command(connection, id);
        }
        if (request instanceof ReconnectRequest reconnect) {
            LineItem line = line(reconnect);
            return line == null ? null : context.lines().reconnect(line, isSource(reconnect), id);
        }
        if (request instanceof CreateRequest creation) {
            return creation(creation, node, figure);
        }
        if (request instanceof NoteEditing.New written) {
            return context.notes()
                    .create(written.spot(), String.valueOf(written.getCellEditor().getValue()));
        }
        if (request instanceof DirectEditRequest edit && id != null && Notes.isNote(id)) {
            return context.notes().write(id, String.valueOf(edit.getCellEditor().getValue()));
        }
        if (request instanceof DirectEditRequest edit) {
            return edited(context, place, String.valueOf(edit.getCellEditor().getValue()));
        }
        return null;
    }

    private Command creation(CreateRequest request, NodeItem node, IFigure figure) {
        if (request.getNewObject() instanceof Tool.Generic generic) {
            return context.creations().use(generic, outwards(node));
        }
        if (request.getNewObject() == ToolRequests.NOTE) {
            return note(request, figure);
        }
        View place = node == null ? View.SHEET : node.view();
        return request.getNewObject() instanceof Tool tool
                ? context.creations().create(tool, place, at(request, figure))
                : null;
    }

    private Command note(CreateRequest request, IFigure figure) {
        Dimension drawn = request.getSize() == null ? null : request.getSize().getCopy();
        if (drawn == null || drawn.width < LEAST_DRAG || drawn.height < LEAST_DRAG) {
            return context.notes().create(new Spot(at(request, figure), null, null));
        }
        figure.translateToRelative(drawn);
        return context.notes()
                .create(new Spot(at(request, figure), (double) drawn.width, (double) drawn.height));
    }

    private static List<View> outwards(NodeItem node) {
        List<View> places = new ArrayList<>();
        for (NodeId at = node == null ? null : node.id(); at != null; at = at.parent()) {
            places.add(View.of(at));
        }
        places.add(View.SHEET);
        return places;
    }

    private Command command(CreateConnectionRequest request, NodeId node) {
        if (!(request.getNewObject() instanceof Tool.EdgeCreation tool)) {
            return null;
        }
        if (RequestConstants.REQ_CONNECTION_START.equals(request.getType())) {
            return context.lines().start(tool, node);
        }
        return request.getSourceEditPart() instanceof NodePart source
                ? context.lines().complete(tool, source.item().id(), node)
                : null;
    }

    private static LineItem line(ReconnectRequest request) {
        return request.getConnectionEditPart() != null
                        && request.getConnectionEditPart().getModel() instanceof LineItem line
                ? line
                : null;
    }

    private static boolean isSource(ReconnectRequest request) {
        return RequestConstants.REQ_RECONNECT_SOURCE.equals(request.getType());
    }

    private static Arrangement.Point at(DropRequest request, IFigure figure) {
        Point point = request.getLocation() == null ? new Point() : request.getLocation().getCopy();
        figure.translateToRelative(point);
        return new Arrangement.Point(point.x, point.y);
    }

    /** Taking what was typed in the place of a label. */
    static Command edited(SheetContext context, View place, String text) {
        String label = context.sheet().tools().labels().toolFor(place).map(Tool::label).orElse("");
        return new StepCommand(
                label,
                () -> context.steps().use(label, tools -> tools.labels().prepare(place, text)));
    }
}
