package org.keyplan.ui.diagram.sheet;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.card.Card;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.render.NodeDrawer;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.SceneNode;
import org.keyplan.viewpoint.tool.View;

import java.util.ArrayList;
import java.util.List;

/**
 * A visible node as it stands on the sheet. The same object as long as the node is shown. What is
 * drawn of it is worked out when it is first asked for.
 */
public final class NodeItem implements IAdaptable {
    private final NodeId id;
    private SceneNode node;
    private Card card;
    private Rect bounds;
    private Rect preview;
    private List<NodeItem> children = List.of();
    private final List<LineItem> outgoing = new ArrayList<>();
    private final List<LineItem> incoming = new ArrayList<>();
    private List<Shape> figure;
    private List<Shape> header;

    NodeItem(NodeId id) {
        this.id = id;
    }

    public NodeId id() {
        return id;
    }

    /** The node as of the last refresh. */
    public SceneNode node() {
        return node;
    }

    /** Its label and form. */
    public Card card() {
        return card;
    }

    /** The element shown. */
    public EObject element() {
        return id.element();
    }

    /** What tools are used on. */
    public View view() {
        return View.of(id);
    }

    /** Where it stands, or meanwhile seems to while it is dragged. */
    public Rect bounds() {
        return preview == null ? bounds : preview;
    }

    /** Where it stands. */
    public Rect settledBounds() {
        return bounds;
    }

    /** What is in it and on its border. */
    public List<NodeItem> children() {
        return children;
    }

    /** Lines that begin here. */
    public List<LineItem> outgoing() {
        return outgoing;
    }

    /** Lines that end here. */
    public List<LineItem> incoming() {
        return incoming;
    }

    /** Whether it is drawn as a ground on which lines and other nodes lie. */
    public boolean isGround() {
        return NodeDrawer.isGround(card);
    }

    /** The ground of a container, or the whole of any other node. */
    public List<Shape> figure() {
        if (figure == null) {
            figure =
                    isGround()
                            ? NodeDrawer.ground(card, bounds())
                            : NodeDrawer.figure(card, bounds());
        }
        return figure;
    }

    /** The words of a container's header; empty for all others. */
    public List<Shape> header() {
        if (header == null) {
            header = isGround() ? NodeDrawer.header(card, bounds()) : List.of();
        }
        return header;
    }

    /** Takes what is so now; tells whether anything of it looks different. */
    boolean update(SceneNode nowNode, Card nowCard, Rect nowBounds) {
        boolean same = nowCard == card && nowBounds.equals(bounds()) && nowNode == node;
        node = nowNode;
        card = nowCard;
        bounds = nowBounds;
        preview = null;
        if (!same) {
            figure = null;
            header = null;
        }
        return !same;
    }

    /** Tells whether there are others now. */
    boolean setChildren(List<NodeItem> now) {
        boolean same = now.equals(children);
        children = now;
        return !same;
    }

    /**
     * Lets it seem to stand elsewhere.
     *
     * @param elsewhere null for where it stands
     */
    void preview(Rect elsewhere) {
        preview = elsewhere;
        figure = null;
        header = null;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == EObject.class ? type.cast(element()) : null;
    }
}
