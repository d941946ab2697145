package org.keyplan.ui.diagram;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.ui.IWorkbenchPart;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.layout.Layout;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Scene;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An open diagram as those see it who add to the editor: zoom, search, export, alignment and so on.
 * The editor adapts to it. All coordinates are pixels at 100 % on the sheet, which are those of the
 * figures in the scaled layers. Belongs to the UI thread.
 */
public interface DiagramViewer {

    /** The editor. */
    IWorkbenchPart part();

    /** What the diagram is taken from; another one after the model was read anew. */
    DiagramHost host();

    /** GEF's own; its root is a {@code ScalableFreeformRootEditPart}. */
    GraphicalViewer viewer();

    /** The editor's actions by id, for menus, keys and toolbars. */
    ActionRegistry actions();

    /** What is shown now, invisible nodes among it. */
    Scene scene();

    /** Where everything visible is now. */
    Layout layout();

    /** The sheet as a picture with its heading, just as it stands in the editor. */
    Drawing drawing(boolean legend);

    /** The edit part of a node; nothing if it is not visible. */
    Optional<GraphicalEditPart> partOf(NodeId node);

    /** The edit part of an edge; nothing if it is not visible. */
    Optional<GraphicalEditPart> partOf(EdgeId edge);

    /** The node that an edit part stands for; nothing for edges, handles and the sheet. */
    Optional<NodeId> nodeOf(Object editPart);

    /** The edge that an edit part stands for. */
    Optional<EdgeId> edgeOf(Object editPart);

    /** The nodes that are selected, in the order of selection. */
    List<NodeId> selectedNodes();

    /** Selects nodes, scrolling to the first. */
    void select(Collection<NodeId> nodes);

    /**
     * Selects and shows what stands for an element, showing again what a filter, a layer or a
     * person hid.
     *
     * @return whether the diagram has a place for it
     */
    boolean reveal(EObject element);

    /**
     * Selects all that stands for some elements, if each of them is on the sheet and visible.
     *
     * @return whether each is
     */
    boolean revealAll(Collection<? extends EObject> elements);

    /** Whether a person may move a node. */
    boolean isMovable(NodeId node);

    /**
     * Moves and resizes nodes as one step that can be undone; what is inside moves along.
     *
     * @param label what a person reads beside "Undo"
     * @param bounds absolute; a size that is not changed is not stored
     */
    void place(String label, Map<NodeId, Rect> bounds);

    /** Chooses what to see, as one step that can be undone. */
    void choose(Set<String> layers, Set<String> filters);

    /** Whether the legend stands below the sheet. */
    boolean isLegendShown();

    void showLegend(boolean shown);

    /** Tells the person something in one sentence, in the status line and near the pointer. */
    void say(String sentence);

    /** Runs whenever the scene, the places or the choice of layers have changed. */
    void addListener(Runnable listener);

    void removeListener(Runnable listener);
}
