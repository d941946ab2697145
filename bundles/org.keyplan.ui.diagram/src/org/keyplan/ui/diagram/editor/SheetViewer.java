package org.keyplan.ui.diagram.editor;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.keyplan.ui.diagram.DiagramHost;
import org.keyplan.ui.diagram.DiagramViewer;
import org.keyplan.ui.diagram.part.LinePart;
import org.keyplan.ui.diagram.part.NodePart;
import org.keyplan.ui.diagram.part.SheetContext;
import org.keyplan.ui.diagram.part.SheetPart;
import org.keyplan.ui.diagram.part.SheetPartFactory;
import org.keyplan.ui.diagram.sheet.LineItem;
import org.keyplan.ui.diagram.sheet.LiveSheet;
import org.keyplan.ui.diagram.sheet.NodeItem;
import org.keyplan.ui.diagram.step.CreationGestures;
import org.keyplan.ui.diagram.step.LineGestures;
import org.keyplan.ui.diagram.step.NoteGestures;
import org.keyplan.ui.diagram.step.PlaceGestures;
import org.keyplan.ui.diagram.step.Steps;
import org.keyplan.ui.diagram.text.DiagramTexts;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.layout.Layout;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Notes;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.tool.View;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The diagram that an editor shows, for all that work on it. */
final class SheetViewer implements DiagramViewer {
    private static final DiagramTexts TEXTS = DiagramTexts.beside(SheetViewer.class);

    private final IWorkbenchPart part;
    private final GraphicalViewer viewer;
    private final ActionRegistry actions;
    private final SheetHints hints;
    private final ListenerList<Runnable> listeners = new ListenerList<>();
    private SheetContext context;

    SheetViewer(
            IWorkbenchPart part, GraphicalViewer viewer, ActionRegistry actions, SheetHints hints) {
        this.part = part;
        this.viewer = viewer;
        this.actions = actions;
        this.hints = hints;
    }

    /** Shows what a host has; in place of what was shown before, if anything was. */
    void show(DiagramHost host) {
        boolean legend = context != null && isLegendShown();
        close();
        LiveSheet sheet = new LiveSheet(host);
        sheet.refresh();
        Steps steps = new Steps(sheet, hints::say);
        context =
                new SheetContext(
                        sheet,
                        steps,
                        new CreationGestures(sheet, steps, this::made),
                        new LineGestures(sheet, steps),
                        new PlaceGestures(sheet, steps, this::dropped),
                        new NoteGestures(sheet, steps, this::write, this::dropped),
                        hints,
                        part.getSite());
        viewer.setEditPartFactory(new SheetPartFactory(context));
        viewer.setContents(sheet);
        sheet.addListener((nodes, lines, structure) -> changed());
        if (legend) {
            showLegend(true);
        }
        changed();
    }

    /** Shows nothing any more. */
    void close() {
        if (context != null) {
            context.sheet().close();
        }
    }

    SheetContext context() {
        return context;
    }

    LiveSheet sheet() {
        return context.sheet();
    }

    private void changed() {
        for (Runnable listener : listeners) {
            listener.run();
        }
    }

    /** What a person made is selected, and a name can be typed at once. */
    private void made(List<NodeId> nodes) {
        List<NodeId> outer =
                nodes.stream()
                        .filter(n -> n.parent() == null || !nodes.contains(n.parent()))
                        .toList();
        dropped(outer);
        if (outer.size() == 1 && hasWords(View.of(outer.get(0)))) {
            viewer.getControl().getDisplay().asyncExec(() -> rename(outer.get(0)));
        }
    }

    /** Whether what is written there can be typed. */
    boolean hasWords(View view) {
        return isNote(view) || sheet().tools().labels().toolFor(view).isPresent();
    }

    static boolean isNote(View view) {
        return view instanceof View.Node node && Notes.isNote(node.id());
    }

    private void rename(NodeId node) {
        if (!viewer.getControl().isDisposed()) {
            partOf(node)
                    .filter(each -> each.getSelected() != EditPart.SELECTED_NONE)
                    .ifPresent(
                            each ->
                                    each.performRequest(
                                            new Request(RequestConstants.REQ_DIRECT_EDIT)));
        }
    }

    /** Once the mouse or the menu is done with. */
    private void write(NoteGestures.Spot spot) {
        viewer.getControl()
                .getDisplay()
                .asyncExec(
                        () -> {
                            if (!viewer.getControl().isDisposed()) {
                                contents().writeNote(spot);
                            }
                        });
    }

    private void dropped(List<NodeId> nodes) {
        if (!nodes.isEmpty()) {
            select(nodes);
        }
    }

    @Override
    public IWorkbenchPart part() {
        return part;
    }

    @Override
    public DiagramHost host() {
        return sheet().host();
    }

    @Override
    public GraphicalViewer viewer() {
        return viewer;
    }

    @Override
    public ActionRegistry actions() {
        return actions;
    }

    @Override
    public Scene scene() {
        return sheet().scene();
    }

    @Override
    public Layout layout() {
        return sheet().layout();
    }

    @Override
    public Drawing drawing(boolean legend) {
        return sheet().drawing(legend);
    }

    @Override
    public Optional<GraphicalEditPart> partOf(NodeId node) {
        return sheet().find(node).flatMap(this::partOf);
    }

    @Override
    public Optional<GraphicalEditPart> partOf(EdgeId edge) {
        return sheet().find(edge).flatMap(this::partOf);
    }

    private Optional<GraphicalEditPart> partOf(Object model) {
        return Optional.ofNullable((GraphicalEditPart) viewer.getEditPartRegistry().get(model));
    }

    @Override
    public Optional<NodeId> nodeOf(Object editPart) {
        return editPart instanceof NodePart node ? Optional.of(node.item().id()) : Optional.empty();
    }

    @Override
    public Optional<EdgeId> edgeOf(Object editPart) {
        return editPart instanceof LinePart line ? Optional.of(line.item().id()) : Optional.empty();
    }

    @Override
    public List<NodeId> selectedNodes() {
        List<NodeId> nodes = new ArrayList<>();
        for (Object each : viewer.getSelectedEditParts()) {
            nodeOf(each).ifPresent(nodes::add);
        }
        return nodes;
    }

    /** The nodes and lines that are selected, as tools know them. */
    List<View> selectedViews() {
        List<View> views = new ArrayList<>();
        for (Object each : viewer.getSelectedEditParts()) {
            Object model = ((EditPart) each).getModel();
            if (model instanceof NodeItem node) {
                views.add(node.view());
            } else if (model instanceof LineItem line) {
                views.add(line.view());
            }
        }
        return views;
    }

    /** The lines that are selected. */
    List<LineItem> selectedLines() {
        List<LineItem> lines = new ArrayList<>();
        for (Object each : viewer.getSelectedEditParts()) {
            if (each instanceof LinePart line) {
                lines.add(line.item());
            }
        }
        return lines;
    }

    @Override
    public void select(Collection<NodeId> nodes) {
        selectParts(nodes.stream().map(this::partOf).flatMap(Optional::stream).toList());
    }

    /** Selects edit parts, scrolling to the first. */
    void selectParts(List<? extends GraphicalEditPart> parts) {
        viewer.setSelection(new StructuredSelection(parts));
        if (!parts.isEmpty()) {
            viewer.flush();
            viewer.reveal(parts.get(0));
            viewer.setFocus(parts.get(0));
        }
    }

    @Override
    public boolean reveal(EObject element) {
        return new Revealing(this).reveal(element);
    }

    @Override
    public boolean revealAll(Collection<? extends EObject> elements) {
        sheet().refreshIfStale();
        List<NodeId> shown =
                sheet().nodes().stream()
                        .map(NodeItem::id)
                        .filter(node -> elements.contains(node.element()))
                        .toList();
        boolean all =
                elements.stream()
                        .allMatch(each -> shown.stream().anyMatch(n -> n.element() == each));
        if (all) {
            select(shown);
        }
        return all;
    }

    @Override
    public boolean isMovable(NodeId node) {
        return sheet().rearrangement().isMovable(node);
    }

    @Override
    public void place(String label, Map<NodeId, Rect> bounds) {
        context.steps().arrange(label, now -> now.placed(bounds));
    }

    @Override
    public void choose(Set<String> layers, Set<String> filters) {
        context.steps().choose(TEXTS.get("choose"), layers, filters);
    }

    @Override
    public boolean isLegendShown() {
        return contents().isLegendShown();
    }

    @Override
    public void showLegend(boolean shown) {
        contents().showLegend(shown);
        changed();
    }

    private SheetPart contents() {
        return (SheetPart) viewer.getContents();
    }

    @Override
    public void say(String sentence) {
        hints.say(sentence);
    }

    @Override
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
