package org.keyplan.ui.diagram.tooltip;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.keyplan.ui.diagram.DiagramMarker;
import org.keyplan.ui.diagram.DiagramMarker.Severity;
import org.keyplan.ui.diagram.DiagramViewer;
import org.keyplan.ui.diagram.text.DiagramTexts;
import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Notes;

import java.util.List;
import java.util.Map;

/**
 * Tells the facts about the figure or line under the mouse: what it is called, what it is in words,
 * and what there is to say about it. The words are those that screen readers get.
 */
public final class FactsTip extends ToolTip {
    private static final DiagramTexts TEXTS = DiagramTexts.beside(FactsTip.class);
    private static final int MOST_MESSAGES = 5;
    private static final Map<Severity, String> SIGNS =
            Map.of(Severity.ERROR, "⬣", Severity.WARNING, "▲", Severity.ADVICE, "●");

    private final DiagramViewer diagram;

    private FactsTip(DiagramViewer diagram) {
        super(diagram.viewer().getControl(), NO_RECREATE, false);
        this.diagram = diagram;
        setShift(new org.eclipse.swt.graphics.Point(12, 16));
        setHideOnMouseDown(true);
    }

    /** Lets figures of a diagram tell their facts. */
    public static void install(DiagramViewer diagram) {
        new FactsTip(diagram).activate();
    }

    /** The figure under the mouse; null over the sheet and over notes, which tell all they know. */
    @Override
    protected Object getToolTipArea(Event event) {
        EditPart part = diagram.viewer().findObjectAt(new Point(event.x, event.y));
        boolean known = diagram.nodeOf(part).isPresent() || diagram.edgeOf(part).isPresent();
        boolean note = diagram.nodeOf(part).filter(Notes::isNote).isPresent();
        return known && !note ? part : null;
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        return (event.stateMask & SWT.BUTTON_MASK) == 0
                && super.shouldCreateToolTip(event)
                && getToolTipArea(event) instanceof EditPart part
                && !facts(part).isEmpty();
    }

    @Override
    protected Composite createToolTipContentArea(Event event, Composite parent) {
        Facts facts = facts((EditPart) getToolTipArea(event));
        PaperNote note = PaperNote.in(parent, 2);
        note.heading(
                facts.title(),
                JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        for (Facts.Fact fact : facts.facts()) {
            if (fact.name() == null) {
                note.line(fact.value());
            } else {
                note.fact(fact.name(), fact.value());
            }
        }
        for (DiagramMarker marker : facts.markers()) {
            String sign = SIGNS.get(marker.severity());
            note.line(TEXTS.get("marker", sign, marker.text()));
        }
        if (facts.more() > 0) {
            note.line(TEXTS.get("more", facts.more()));
        }
        return note.area();
    }

    private Facts facts(EditPart part) {
        AccessibleEditPart words = (AccessibleEditPart) part.getAdapter(AccessibleEditPart.class);
        if (words == null) {
            return Facts.NONE;
        }
        AccessibleEvent name = new AccessibleEvent(this);
        words.getName(name);
        AccessibleEvent description = new AccessibleEvent(this);
        words.getDescription(description);
        EObject element =
                diagram.nodeOf(part)
                        .map(NodeId::element)
                        .or(() -> diagram.edgeOf(part).map(EdgeId::element))
                        .orElse(null);
        List<DiagramMarker> markers =
                element == null ? List.of() : diagram.host().markers().of(element);
        return Facts.of(name.result, description.result, markers, MOST_MESSAGES);
    }
}
