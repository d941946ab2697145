package org.keyplan.ui.diagram.tool;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.tools.DragEditPartsTracker;
import org.keyplan.ui.diagram.sheet.NodeItem;
import org.keyplan.ui.diagram.sheet.Previews;
import org.keyplan.ui.diagram.step.PlaceGestures;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.Notes;
import org.keyplan.viewpoint.tool.View;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Moves all that is selected as one step; the cards themselves and their lines follow the mouse.
 * Over another container it drops them there.
 */
public final class NodeDragTracker extends DragEditPartsTracker {
    private final PlaceGestures gestures;
    private final Previews previews;
    private final Hints hints;
    private Set<Object> excluded;

    public NodeDragTracker(
            EditPart source, PlaceGestures gestures, Previews previews, Hints hints) {
        super(source);
        this.gestures = gestures;
        this.previews = previews;
        this.hints = hints;
    }

    @Override
    protected Command getCommand() {
        EditPart target = getTargetEditPart();
        Map<NodeItem, Rect> bounds = bounds();
        if (target == null || bounds.isEmpty()) {
            return null;
        }
        if (isMove()) {
            return gestures.move(bounds);
        }
        View place = target.getModel() instanceof NodeItem node ? node.view() : View.SHEET;
        return gestures.drop(bounds, place);
    }

    private Map<NodeItem, Rect> bounds() {
        Map<NodeItem, Rect> bounds = new LinkedHashMap<>();
        DragShape.bounds(getOperationSet(), (ChangeBoundsRequest) getTargetRequest())
                .forEach(
                        (node, rect) -> {
                            if (gestures.isMovable(node)) {
                                bounds.put(node, rect);
                            }
                        });
        return bounds;
    }

    private static boolean isNote(Object part) {
        return ((EditPart) part).getModel() instanceof NodeItem node && Notes.isNote(node.id());
    }

    /**
     * Whether all that is dragged stays in what it is in; notes do in any case, and so does what is
     * dragged along with one that is under the mouse.
     */
    @Override
    protected boolean isMove() {
        if (isNote(getSourceEditPart())) {
            return true;
        }
        for (Object each : getOperationSet()) {
            if (!isNote(each) && ((EditPart) each).getParent() != getTargetEditPart()) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected void setCurrentCommand(Command command) {
        super.setCurrentCommand(command);
        hints.hover(command);
    }

    @Override
    protected void performDrag() {
        hints.say(getCurrentCommand());
        super.performDrag();
    }

    @Override
    protected void showSourceFeedback() {
        previews.move(bounds());
    }

    @Override
    protected void eraseSourceFeedback() {
        previews.end();
    }

    /** What is dragged, all that is inside, and their words cannot be what it is dropped on. */
    @Override
    protected Collection getExclusionSet() {
        if (excluded == null) {
            excluded = new HashSet<>(super.getExclusionSet());
            Set<EditPart> dragged = new HashSet<>();
            for (Object each : getOperationSet()) {
                addWithContents((EditPart) each, dragged);
            }
            Map<?, ?> parts = getCurrentViewer().getVisualPartMap();
            parts.forEach(
                    (figure, part) -> {
                        if (dragged.contains(part)) {
                            excluded.add(figure);
                        }
                    });
        }
        return excluded;
    }

    private static void addWithContents(EditPart part, Set<EditPart> parts) {
        parts.add(part);
        for (Object child : part.getChildren()) {
            addWithContents((EditPart) child, parts);
        }
    }

    @Override
    public void deactivate() {
        hints.hover((String) null);
        excluded = null;
        super.deactivate();
    }
}
