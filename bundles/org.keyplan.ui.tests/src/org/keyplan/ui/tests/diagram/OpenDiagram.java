package org.keyplan.ui.tests.diagram;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.ui.IEditorPart;
import org.keyplan.ui.diagram.DiagramViewer;
import org.keyplan.ui.diagram.zoom.Zoom;
import org.keyplan.ui.robot.Keyboard;
import org.keyplan.ui.robot.Mouse;
import org.keyplan.ui.robot.Ui;
import org.keyplan.viewpoint.card.Label;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.Arrangement.Placement;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.SceneNode;

import java.util.List;
import java.util.stream.Stream;

/** A diagram that a test works in: what is where, on the sheet and in the window. */
final class OpenDiagram {
    private final DiagramViewer diagram;
    private final FigureCanvas canvas;

    OpenDiagram(IEditorPart editor) {
        diagram = Ui.get(() -> Adapters.adapt(editor, DiagramViewer.class));
        canvas = (FigureCanvas) Ui.get(() -> diagram.viewer().getControl());
        Ui.settle();
    }

    DiagramViewer viewer() {
        return diagram;
    }

    FigureCanvas canvas() {
        return canvas;
    }

    Mouse mouse() {
        return new Mouse(canvas);
    }

    Keyboard keyboard() {
        return new Keyboard(canvas);
    }

    Zoom zoom() {
        return Ui.get(() -> Zoom.of(diagram));
    }

    double level() {
        return Ui.get(() -> Zoom.of(diagram).level());
    }

    /** The node whose card has this name. */
    NodeId node(String name) {
        return Ui.get(
                () ->
                        all(diagram.scene().nodes())
                                .filter(n -> headline(n).equals(name))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("No card named " + name))
                                .id());
    }

    /** The names of nodes, as on their cards. */
    List<String> names(List<NodeId> nodes) {
        return Ui.get(
                () ->
                        nodes.stream()
                                .map(
                                        id ->
                                                all(diagram.scene().nodes())
                                                        .filter(n -> n.id().equals(id))
                                                        .map(OpenDiagram::headline)
                                                        .findFirst()
                                                        .orElseThrow())
                                .toList());
    }

    private static String headline(SceneNode node) {
        return Label.of(node.look().label().text()).headline().left();
    }

    private static Stream<SceneNode> all(List<SceneNode> nodes) {
        return nodes.stream().flatMap(n -> Stream.concat(Stream.of(n), all(n.children())));
    }

    /** Where a node is on the sheet. */
    Rect bounds(NodeId node) {
        return Ui.get(() -> diagram.layout().bounds().get(node));
    }

    /** Where a person put a node's element; null if nobody did. */
    Placement stored(NodeId node) {
        return Ui.get(() -> diagram.host().arrangement().placements().get(node.element()));
    }

    /** The middle of a node in the window. */
    org.eclipse.swt.graphics.Point middle(NodeId node) {
        Rect rect = bounds(node);
        return inWindow(rect.centerX(), rect.centerY());
    }

    org.eclipse.swt.graphics.Point inWindow(double x, double y) {
        Point corner = corner();
        return new org.eclipse.swt.graphics.Point(
                (int) Math.round(x * level() - corner.x), (int) Math.round(y * level() - corner.y));
    }

    /** The place of the sheet at a place of the window. */
    double[] onSheet(org.eclipse.swt.graphics.Point inWindow) {
        Point corner = corner();
        return new double[] {(corner.x + inWindow.x) / level(), (corner.y + inWindow.y) / level()};
    }

    /** Where the window is on the zoomed sheet. */
    Point corner() {
        return Ui.get(() -> canvas.getViewport().getViewLocation().getCopy());
    }

    /** How large the window is. */
    org.eclipse.draw2d.geometry.Rectangle window() {
        return Ui.get(() -> canvas.getViewport().getClientArea().getCopy());
    }

    List<NodeId> selected() {
        return Ui.get(() -> List.copyOf(diagram.selectedNodes()));
    }

    void select(NodeId... nodes) {
        Ui.run(() -> diagram.select(List.of(nodes)));
        Ui.settle();
    }

    /** Does one of the editor's actions. */
    void act(String command) {
        Ui.run(() -> diagram.actions().getAction(command).run());
        Ui.settle();
    }

    boolean canAct(String command) {
        return Ui.get(() -> diagram.actions().getAction(command).isEnabled());
    }

    void undo() {
        Ui.run(() -> diagram.host().stack().undo());
        Ui.settle();
    }

    void redo() {
        Ui.run(() -> diagram.host().stack().redo());
        Ui.settle();
    }

    boolean canUndo() {
        return Ui.get(() -> diagram.host().stack().canUndo());
    }
}
