package org.keyplan.ui.diagram.sheet;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.render.DrawnLine;
import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.SceneEdge;
import org.keyplan.viewpoint.scene.SceneViews;
import org.keyplan.viewpoint.tool.View;

/** A visible line as it runs on the sheet. The same object as long as the edge is shown. */
public final class LineItem implements IAdaptable {
    private final EdgeId id;
    private final NodeItem source;
    private final NodeItem target;
    private DrawnLine drawn;
    private DrawnLine preview;

    LineItem(EdgeId id, NodeItem source, NodeItem target) {
        this.id = id;
        this.source = source;
        this.target = target;
    }

    public EdgeId id() {
        return id;
    }

    public NodeItem source() {
        return source;
    }

    public NodeItem target() {
        return target;
    }

    /** The edge as of the last refresh. */
    public SceneEdge edge() {
        return drawn.edge();
    }

    /** What it stands for: an element of its own, or the one at its beginning. */
    public EObject element() {
        return SceneViews.element(id);
    }

    /** What tools are used on. */
    public View view() {
        return View.of(id);
    }

    /** What is drawn, also while it follows what is dragged. */
    public DrawnLine drawn() {
        return preview == null ? drawn : preview;
    }

    /** Tells whether it looks different. */
    boolean update(DrawnLine now) {
        boolean same = preview == null && now.equals(drawn);
        drawn = now;
        preview = null;
        return !same;
    }

    /**
     * Lets it seem to run elsewhere.
     *
     * @param elsewhere null for where it runs
     */
    void preview(DrawnLine elsewhere) {
        preview = elsewhere;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == EObject.class ? type.cast(element()) : null;
    }
}
