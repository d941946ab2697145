package org.keyplan.ui.diagram.keys;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.keyplan.ui.diagram.DiagramViewer;
import org.keyplan.ui.diagram.arrange.MovableNodes;
import org.keyplan.ui.diagram.text.DiagramTexts;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.NodeId;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Moves what is selected by keys. Every press counts at once, but presses that follow each other
 * quickly are one step that can be undone: each takes the place of the one before in the history.
 */
final class KeyMoves {
    private static final DiagramTexts TEXTS = DiagramTexts.beside(KeyMoves.class);

    /** Between presses that belong together, at most; in milliseconds. */
    private static final int PAUSE = 1000;

    private final DiagramViewer diagram;
    private Map<NodeId, Rect> start = Map.of();
    private double dx;
    private double dy;
    private Command last;
    private int lastTime;

    KeyMoves(DiagramViewer diagram) {
        this.diagram = diagram;
    }

    /**
     * Moves what is selected and can be moved.
     *
     * @param time of the key's event, in milliseconds
     * @return whether there was something to move
     */
    boolean move(double byX, double byY, int time) {
        Map<NodeId, Rect> now = MovableNodes.selected(diagram);
        if (now.isEmpty() || diagram.host().isReadOnly()) {
            return !now.isEmpty();
        }
        CommandStack stack = diagram.host().stack();
        if (goesOn(now.keySet(), stack, time)) {
            stack.undo();
        } else {
            start = now;
            dx = 0;
            dy = 0;
        }
        dx += byX;
        dy += byY;
        Map<NodeId, Rect> moved = new LinkedHashMap<>();
        start.forEach((node, rect) -> moved.put(node, rect.moved(dx, dy)));
        diagram.place(TEXTS.get("move"), moved);
        last = stack.getUndoCommand();
        lastTime = time;
        return true;
    }

    private boolean goesOn(Set<NodeId> nodes, CommandStack stack, int time) {
        boolean saved = stack instanceof BasicCommandStack basic && !basic.isSaveNeeded();
        return last != null
                && stack.getUndoCommand() == last
                && !saved
                && time - lastTime < PAUSE
                && nodes.equals(start.keySet());
    }
}
