package org.keyplan.ui.diagram.part;

import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.keyplan.ui.diagram.sheet.LineItem;
import org.keyplan.viewpoint.description.Tool;
import org.keyplan.viewpoint.tool.View;

import java.util.List;

/** A line. */
public final class LinePart extends AbstractConnectionEditPart {
    private static final Object BENDS = "org.keyplan.ui.diagram.bends";

    private final SheetContext context;
    private final LineItem item;
    private final WordsFigure words = new WordsFigure();
    private LabelEditing editing;

    LinePart(SheetContext context, LineItem item) {
        this.context = context;
        this.item = item;
        setModel(item);
    }

    /** The line shown. */
    public LineItem item() {
        return item;
    }

    LineFigure lineFigure() {
        return (LineFigure) getFigure();
    }

    @Override
    protected IFigure createFigure() {
        return new LineFigure(item);
    }

    @Override
    protected void createEditPolicies() {
        // the handles of the ends lie above those of bends
        installEditPolicy(BENDS, new BendPolicy(context));
        installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new LineEndPolicy(context));
    }

    @Override
    protected void activateFigure() {
        super.activateFigure();
        getLayer(Layers.WORDS).add(words);
    }

    @Override
    protected void deactivateFigure() {
        getLayer(Layers.WORDS).remove(words);
        super.deactivateFigure();
    }

    @Override
    protected void registerVisuals() {
        super.registerVisuals();
        getViewer().getVisualPartMap().put(words, this);
    }

    @Override
    protected void unregisterVisuals() {
        getViewer().getVisualPartMap().remove(words);
        super.unregisterVisuals();
    }

    @Override
    protected void refreshVisuals() {
        lineFigure().place();
        words.show(item.drawn().labels());
        if (getSelected() != EditPart.SELECTED_NONE
                && getEditPolicy(BENDS) instanceof BendPolicy bends) {
            bends.refresh();
        }
    }

    /** Follows what is dragged; handles stay as they are meanwhile. */
    void follow() {
        lineFigure().place();
        words.show(item.drawn().labels());
    }

    /** Tools for anything can be used on lines, too. */
    @Override
    public EditPart getTargetEditPart(Request request) {
        if (request instanceof CreateRequest creation) {
            return creation.getNewObject() instanceof Tool.Generic ? this : null;
        }
        return super.getTargetEditPart(request);
    }

    @Override
    public Command getCommand(Request request) {
        if (request instanceof DirectEditRequest edit) {
            String text = String.valueOf(edit.getCellEditor().getValue());
            return PartRequests.edited(context, item.view(), text);
        }
        if (request instanceof CreateRequest creation
                && creation.getNewObject() instanceof Tool.Generic tool) {
            return context.creations().use(tool, List.of(item.view(), View.SHEET));
        }
        return super.getCommand(request);
    }

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_DIRECT_EDIT.equals(request.getType())) {
            editLabel();
        } else if (RequestConstants.REQ_OPEN.equals(request.getType())) {
            Opening.open(context, item.view());
        } else {
            super.performRequest(request);
        }
    }

    private void editLabel() {
        if (editing == null) {
            editing = new LabelEditing(this, context, item.view(), () -> LabelPlace.of(item));
        }
        editing.show();
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return new AccessibleGraphicalEditPart() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = context.sheet().parts().title(item.edge(), context.sheet().cards());
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                getName(event);
            }
        };
    }

    @Override
    public Object getAdapter(Class type) {
        return type == EObject.class ? item.element() : super.getAdapter(type);
    }
}
