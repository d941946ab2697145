package org.keyplan.ui.diagram.part;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.keyplan.ui.diagram.grid.Snapping;
import org.keyplan.ui.diagram.sheet.LineItem;
import org.keyplan.ui.diagram.sheet.LiveSheet;
import org.keyplan.ui.diagram.sheet.NodeItem;
import org.keyplan.ui.diagram.sheet.SheetListener;
import org.keyplan.ui.diagram.step.NoteGestures;
import org.keyplan.ui.diagram.tool.FrameTracker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The sheet: brings edit parts in step with what is shown. */
public final class SheetPart extends AbstractGraphicalEditPart {
    private final SheetContext context;
    private final PartRequests requests;
    private final SheetWords words;
    private final SheetListener onChange = this::sheetChanged;
    private final SheetListener onPreview = this::previewed;
    private final Runnable onMarkers = this::showMarkers;

    SheetPart(SheetContext context) {
        this.context = context;
        this.requests = new PartRequests(context);
        this.words = new SheetWords(context.sheet());
        setModel(context.sheet());
    }

    /** What the edit parts share. */
    public SheetContext context() {
        return context;
    }

    private LiveSheet sheet() {
        return context.sheet();
    }

    /** Where the grounds of containers lie, behind everything else. */
    IFigure grounds() {
        return getFigure();
    }

    @Override
    protected IFigure createFigure() {
        FreeformLayer layer = new FreeformLayer();
        layer.setOpaque(false);
        return layer;
    }

    @Override
    protected List getModelChildren() {
        return sheet().roots();
    }

    @Override
    protected void addChildVisual(EditPart child, int index) {
        NodePart part = (NodePart) child;
        part.layer().add(part.getFigure());
    }

    @Override
    protected void removeChildVisual(EditPart child) {
        IFigure figure = ((NodePart) child).getFigure();
        if (figure.getParent() != null) {
            figure.getParent().remove(figure);
        }
    }

    @Override
    public void activate() {
        super.activate();
        sheet().addListener(onChange);
        sheet().previews().addListener(onPreview);
        sheet().host().markers().addListener(onMarkers);
        order();
        words.show(getFigure());
    }

    @Override
    public void deactivate() {
        sheet().removeListener(onChange);
        sheet().previews().removeListener(onPreview);
        sheet().host().markers().removeListener(onMarkers);
        super.deactivate();
    }

    private void sheetChanged(
            Collection<NodeItem> nodes, Collection<LineItem> lines, boolean structure) {
        Map<?, ?> parts = getViewer().getEditPartRegistry();
        if (structure) {
            refreshChildren();
        }
        for (NodeItem node : nodes) {
            if (parts.get(node) instanceof NodePart part) {
                part.refresh();
            }
        }
        for (LineItem line : lines) {
            if (parts.get(line) instanceof LinePart part) {
                part.refresh();
            }
        }
        if (structure) {
            order();
        }
        words.show(getFigure());
    }

    private void previewed(
            Collection<NodeItem> nodes, Collection<LineItem> lines, boolean structure) {
        Map<?, ?> parts = getViewer().getEditPartRegistry();
        for (NodeItem node : nodes) {
            if (parts.get(node) instanceof NodePart part) {
                part.refreshVisuals();
            }
        }
        for (LineItem line : lines) {
            if (parts.get(line) instanceof LinePart part) {
                part.follow();
            }
        }
    }

    /** Lets lines lie over each other as pictures have them. */
    private void order() {
        Map<?, ?> parts = getViewer().getEditPartRegistry();
        List<IFigure> figures = new ArrayList<>();
        for (LineItem line : sheet().lines()) {
            if (parts.get(line) instanceof LinePart part) {
                figures.add(part.getFigure());
            }
        }
        ((LinesLayer) getLayer(org.eclipse.gef.LayerConstants.CONNECTION_LAYER)).setOrder(figures);
    }

    private void showMarkers() {
        Map<?, ?> parts = getViewer().getEditPartRegistry();
        for (NodeItem node : sheet().nodes()) {
            if (parts.get(node) instanceof NodePart part) {
                part.showMarkers();
            }
        }
    }

    /** Shows the legend below everything, or takes it away. */
    public void showLegend(boolean shown) {
        words.showLegend(shown, getFigure());
    }

    public boolean isLegendShown() {
        return words.isLegendShown();
    }

    /** Lets the person write what is going to be a note. */
    public void writeNote(NoteGestures.Spot spot) {
        NoteEditing.at(spot, this, context).show();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy("org.keyplan.ui.diagram.snap", new SnapFeedbackPolicy());
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        return this;
    }

    @Override
    public Command getCommand(Request request) {
        return requests.command(request, null, getFigure());
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new FrameTracker();
    }

    @Override
    public boolean isSelectable() {
        return false;
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return new AccessibleGraphicalEditPart() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = sheet().scene().title();
            }
        };
    }

    @Override
    public Object getAdapter(Class type) {
        if (type == EObject.class) {
            return sheet().host().root();
        }
        return type == SnapToHelper.class ? Snapping.helper(this) : super.getAdapter(type);
    }
}
