package org.keyplan.ui.robot;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.keyplan.design.DiagramKind;
import org.keyplan.model.PlanElement;
import org.keyplan.ui.diagram.DiagramViewer;
import org.keyplan.ui.diagram.part.NodePart;
import org.keyplan.ui.diagram.part.SheetPart;
import org.keyplan.ui.diagram.sheet.LineItem;
import org.keyplan.ui.diagram.sheet.LiveSheet;
import org.keyplan.ui.diagram.sheet.NodeItem;
import org.keyplan.ui.diagrams.PlanDiagramEditor;
import org.keyplan.ui.diagrams.PlanDiagramOpener;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.viewpoint.layout.Rect;

import java.util.List;

/** A diagram of a plan in which a test works with the tools, by what is shown on the sheet. */
public final class OpenSheet {
    private final PlanDiagramEditor editor;

    private OpenSheet(PlanDiagramEditor editor) {
        this.editor = editor;
    }

    /** Opens a diagram of an open plan. */
    public static OpenSheet open(PlanSession session, DiagramKind kind, PlanElement root) {
        PlanDiagramEditor editor =
                Ui.get(
                        () ->
                                (PlanDiagramEditor)
                                        PlanDiagramOpener.open(session, kind, root).orElseThrow());
        OpenSheet sheet = new OpenSheet(editor);
        Ui.settle();
        sheet.waitUntilLaidOut();
        return sheet;
    }

    public PlanDiagramEditor editor() {
        return editor;
    }

    public DiagramViewer viewer() {
        return editor.diagram();
    }

    public GraphicalViewer gef() {
        return viewer().viewer();
    }

    public LiveSheet sheet() {
        return ((SheetPart) gef().getContents()).context().sheet();
    }

    public void waitUntilLaidOut() {
        Ui.until("the diagram is laid out", () -> !sheet().isBusy());
    }

    public Mouse mouse() {
        return new Mouse(Ui.get(() -> gef().getControl()));
    }

    /** The nodes that show an element. */
    public List<NodeItem> nodes(EObject element) {
        return Ui.get(
                () -> sheet().nodes().stream().filter(node -> node.element() == element).toList());
    }

    /** The only node that shows an element. */
    public NodeItem node(EObject element) {
        List<NodeItem> nodes = nodes(element);
        if (nodes.size() != 1) {
            throw new AssertionError(nodes.size() + " nodes show " + element);
        }
        return nodes.get(0);
    }

    /** All lines of a mapping. */
    public List<LineItem> lines(String mapping) {
        return Ui.get(
                () ->
                        sheet().lines().stream()
                                .filter(line -> line.edge().mappingName().equals(mapping))
                                .toList());
    }

    public Rect bounds(EObject element) {
        return Ui.get(() -> node(element).bounds());
    }

    public GraphicalEditPart part(Object item) {
        return Ui.get(() -> (GraphicalEditPart) gef().getEditPartRegistry().get(item));
    }

    /** Whether a node carries the mark of something found. */
    public boolean badge(NodeItem node) {
        return Ui.get(() -> ((NodePart) gef().getEditPartRegistry().get(node)).isMarked());
    }

    /** Scrolls to a node, and tells where on the canvas it can be grabbed. */
    public Point at(NodeItem node) {
        return Ui.get(
                () -> {
                    gef().reveal((EditPart) gef().getEditPartRegistry().get(node));
                    gef().flush();
                    Rect bounds = node.bounds();
                    return node.isGround()
                            ? canvas(bounds.x() + 14, bounds.y() + 10)
                            : canvas(bounds.centerX(), bounds.centerY());
                });
    }

    /** Where on the canvas the ground of a container is free. */
    public Point onGround(NodeItem container) {
        return Ui.get(
                () -> {
                    gef().flush();
                    Rect bounds = container.bounds();
                    return canvas(bounds.x() + 7, bounds.bottom() - 7);
                });
    }

    /** Where on the canvas a line runs. */
    public Point at(LineItem line) {
        return Ui.get(
                () -> {
                    gef().flush();
                    var points = line.drawn().points();
                    var a = points.get((points.size() - 1) / 2);
                    var b = points.get((points.size() - 1) / 2 + 1);
                    return canvas((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
                });
    }

    /** Where on the canvas an end of a line is. */
    public Point at(LineItem line, boolean source) {
        return Ui.get(
                () -> {
                    gef().flush();
                    var points = line.drawn().points();
                    var tip = points.get(source ? 0 : points.size() - 1);
                    return canvas(tip.x(), tip.y());
                });
    }

    /** Where on the canvas a place of the sheet is. */
    public Point onCanvas(double x, double y) {
        return Ui.get(() -> canvas(x, y));
    }

    private Point canvas(double x, double y) {
        Rectangle spot = new Rectangle((int) Math.round(x), (int) Math.round(y), 1, 1);
        ((GraphicalEditPart) gef().getContents()).getFigure().translateToAbsolute(spot);
        return new Point(spot.x, spot.y);
    }

    /** A place of the sheet on which nothing stands, below everything. */
    public Point free() {
        return Ui.get(() -> canvas(40, sheet().layout().height() + 30));
    }

    /** Lets the whole sheet be seen, so that nothing has to be scrolled. */
    public void fit() {
        Ui.run(() -> viewer().actions().getAction("org.keyplan.ui.diagram.command.zoomFit").run());
        Ui.settle();
    }

    /** Takes a tool of the palette in hand, by its label. */
    public void take(String label) {
        Ui.run(
                () -> {
                    PaletteViewer palette = gef().getEditDomain().getPaletteViewer();
                    ToolEntry entry = entry(palette.getPaletteRoot(), label);
                    if (entry == null) {
                        throw new AssertionError("The palette has no " + label);
                    }
                    palette.setActiveTool(entry);
                });
        Ui.settle();
    }

    public boolean offers(String label) {
        return Ui.get(
                () ->
                        entry(gef().getEditDomain().getPaletteViewer().getPaletteRoot(), label)
                                != null);
    }

    private static ToolEntry entry(PaletteContainer container, String label) {
        for (Object child : container.getChildren()) {
            if (child instanceof ToolEntry tool && tool.getLabel().equals(label)) {
                return tool;
            }
            ToolEntry inside = child instanceof PaletteContainer more ? entry(more, label) : null;
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }

    public void select(Object... items) {
        Ui.run(
                () -> {
                    gef().deselectAll();
                    for (Object item : items) {
                        gef().appendSelection((EditPart) gef().getEditPartRegistry().get(item));
                    }
                });
        Ui.settle();
    }

    /** Runs one of the editor's actions. */
    public void action(String id) {
        Ui.run(
                () -> {
                    IAction action = viewer().actions().getAction(id);
                    if (!action.isEnabled()) {
                        throw new AssertionError(id + " is not enabled");
                    }
                    action.run();
                });
        Ui.settle();
        waitUntilStill();
    }

    /** Waits until everything has come to rest. */
    public void waitUntilStill() {
        Ui.until(
                "everything stands where it belongs",
                () ->
                        sheet().nodes().stream()
                                .allMatch(node -> node.bounds().equals(node.settledBounds())));
    }

    public boolean canDo(String id) {
        return Ui.get(() -> viewer().actions().getAction(id).isEnabled());
    }

    /** The field in which a label is typed, null if none is open. */
    public Text field() {
        return Ui.get(
                () -> {
                    for (Control child : ((Composite) gef().getControl()).getChildren()) {
                        if (child instanceof Text text && !text.isDisposed() && text.isVisible()) {
                            return text;
                        }
                    }
                    return null;
                });
    }

    /** Types a text in place of the one there is, and presses Enter. */
    public void type(String words) {
        Ui.until("a label can be typed", () -> field() != null);
        Text field = field();
        Ui.settle();
        Ui.run(
                () -> {
                    field.selectAll();
                    field.insert(words);
                    var event = new Event();
                    event.detail = 0;
                    field.notifyListeners(SWT.DefaultSelection, event);
                });
        Ui.settle();
    }

    /** Leaves a field in which a label could be typed as it is. */
    public void leaveField() {
        Text field = field();
        if (field != null) {
            Ui.run(() -> field.notifyListeners(SWT.FocusOut, null));
            Ui.settle();
        }
    }
}
