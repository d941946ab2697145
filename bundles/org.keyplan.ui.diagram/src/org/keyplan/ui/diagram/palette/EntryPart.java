package org.keyplan.ui.diagram.palette;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MouseEvent;
import org.eclipse.draw2d.MouseMotionListener;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

import java.beans.PropertyChangeListener;
import java.util.Set;

/** A tool in the palette, taken in hand by a click or by Enter. */
final class EntryPart extends AbstractGraphicalEditPart {
    private static final Set<String> SHOWN =
            Set.of(PaletteEntry.PROPERTY_LABEL, PaletteEntry.PROPERTY_SMALL_ICON);

    private final PaletteLook look;
    private final ToolEntry tool;
    private final PropertyChangeListener onChange =
            event -> {
                if (SHOWN.contains(event.getPropertyName())) {
                    refreshVisuals();
                }
            };

    EntryPart(PaletteLook look, ToolEntry tool) {
        this.look = look;
        this.tool = tool;
        setModel(tool);
    }

    ToolEntry tool() {
        return tool;
    }

    private EntryFigure entryFigure() {
        return (EntryFigure) getFigure();
    }

    @Override
    protected IFigure createFigure() {
        EntryFigure figure = new EntryFigure(look);
        figure.addMouseMotionListener(
                new MouseMotionListener.Stub() {
                    @Override
                    public void mouseEntered(MouseEvent event) {
                        figure.pointAt(true);
                        getViewer().getControl().setToolTipText(tool.getDescription());
                    }

                    @Override
                    public void mouseExited(MouseEvent event) {
                        figure.pointAt(false);
                        getViewer().getControl().setToolTipText(null);
                    }
                });
        return figure;
    }

    @Override
    protected void refreshVisuals() {
        entryFigure().setIcon(look.image(tool.getSmallIcon()));
        entryFigure().name(tool.getLabel());
    }

    @Override
    public void activate() {
        super.activate();
        tool.addPropertyChangeListener(onChange);
        takeInHand(((ListPaletteViewer) getViewer()).getActiveTool() == tool);
    }

    @Override
    public void deactivate() {
        tool.removePropertyChangeListener(onChange);
        super.deactivate();
    }

    /** Shows whether it is the tool in hand. */
    void takeInHand(boolean now) {
        entryFigure().takeInHand(now);
    }

    @Override
    public void setFocus(boolean now) {
        super.setFocus(now);
        entryFigure().focus(now);
    }

    @Override
    protected void createEditPolicies() {
        // nothing is edited here
    }

    /** A press takes the tool; a drag may follow it, which only what is selected can begin. */
    @Override
    public DragTracker getDragTracker(Request request) {
        return new SelectEditPartTracker(this) {
            @Override
            protected boolean handleButtonDown(int button) {
                boolean done = super.handleButtonDown(button);
                if (button == 1) {
                    getViewer().select(EntryPart.this);
                    ((ListPaletteViewer) getViewer()).take(tool);
                }
                return done;
            }

            @Override
            protected boolean handleButtonUp(int button) {
                boolean done = super.handleButtonUp(button);
                ((ListPaletteViewer) getViewer()).backToSheet();
                return done;
            }
        };
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return new AccessibleGraphicalEditPart() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = tool.getLabel();
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = tool.getDescription();
            }

            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_RADIOBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                super.getState(event);
                event.detail |= ACC.STATE_FOCUSABLE;
                if (entryFigure().isInHand()) {
                    event.detail |= ACC.STATE_CHECKED;
                }
            }
        };
    }
}
