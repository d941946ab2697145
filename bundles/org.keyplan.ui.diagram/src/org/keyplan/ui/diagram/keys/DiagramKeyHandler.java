package org.keyplan.ui.diagram.keys;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.ui.actions.ActionFactory;
import org.keyplan.ui.diagram.DiagramViewer;
import org.keyplan.viewpoint.arrange.Direction;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.NodeId;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that keys do on the canvas itself. Arrows move what is selected, with Shift by single
 * pixels, and scroll where nothing can be moved; with Ctrl they go to the next figure; Tab goes
 * round all figures in reading order; Enter and F2 edit; what GEF offers besides stays: period for
 * handles, slash and backslash for lines, space to select, Alt with arrows into containers and out.
 */
public final class DiagramKeyHandler extends GraphicalViewerKeyHandler {
    /** What an arrow moves by, in pixels at 100 %. */
    static final double STEP = 8;

    /** Part of the window that an arrow scrolls by. */
    private static final double SCROLL = 0.1;

    private static final Map<Integer, Direction> ARROWS =
            Map.of(
                    SWT.ARROW_UP, Direction.UP,
                    SWT.ARROW_DOWN, Direction.DOWN,
                    SWT.ARROW_LEFT, Direction.LEFT,
                    SWT.ARROW_RIGHT, Direction.RIGHT);

    private final DiagramViewer diagram;
    private final KeyMoves moves;

    private DiagramKeyHandler(DiagramViewer diagram) {
        super(diagram.viewer());
        this.diagram = diagram;
        this.moves = new KeyMoves(diagram);
    }

    /** Lets keys work on a diagram's canvas. */
    public static void install(DiagramViewer diagram) {
        diagram.viewer().setKeyHandler(new DiagramKeyHandler(diagram));
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        Direction direction = ARROWS.get(event.keyCode);
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        if (direction != null && (modifiers & SWT.ALT) == 0) {
            arrow(direction, modifiers, event);
            return true;
        }
        if (modifiers != 0 && modifiers != SWT.SHIFT) {
            return super.keyPressed(event);
        }
        switch (event.keyCode) {
            case SWT.TAB -> round(modifiers == 0 ? 1 : -1);
            case SWT.HOME -> end(false);
            case SWT.END -> end(true);
            case SWT.PAGE_UP -> scroll(0, -1);
            case SWT.PAGE_DOWN -> scroll(0, 1);
            case SWT.F2, SWT.CR, SWT.KEYPAD_CR -> edit();
            case SWT.DEL -> delete();
            default -> {
                return super.keyPressed(event);
            }
        }
        return true;
    }

    private void arrow(Direction direction, int modifiers, KeyEvent event) {
        if ((modifiers & SWT.MOD1) != 0) {
            goTo(direction, (modifiers & SWT.SHIFT) != 0);
            return;
        }
        double step = modifiers == SWT.SHIFT ? 1 : STEP;
        if (!moves.move(direction.dx() * step, direction.dy() * step, event.time)) {
            scroll(direction.dx() * SCROLL, direction.dy() * SCROLL);
        }
    }

    /** To the next figure on that side; from nothing to the first. */
    private void goTo(Direction direction, boolean adding) {
        List<NodeId> order = NodeOrder.of(diagram);
        Map<NodeId, Rect> bounds = diagram.layout().bounds();
        Optional<NodeId> from = current().filter(bounds::containsKey);
        Optional<NodeId> to =
                from.isEmpty()
                        ? order.stream().findFirst()
                        : direction.nearest(
                                bounds.get(from.get()),
                                order.stream().filter(n -> !isAround(n, from.get())).toList(),
                                bounds::get);
        to.ifPresent(node -> show(node, adding));
    }

    private void show(NodeId node, boolean adding) {
        if (!adding) {
            diagram.select(List.of(node));
            return;
        }
        diagram.partOf(node)
                .ifPresent(
                        part -> {
                            diagram.viewer().appendSelection(part);
                            diagram.viewer().reveal(part);
                        });
    }

    private static boolean isAround(NodeId outer, NodeId inner) {
        for (NodeId node = inner.parent(); node != null; node = node.parent()) {
            if (node.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private Optional<NodeId> current() {
        List<NodeId> selected = diagram.selectedNodes();
        return selected.isEmpty()
                ? Optional.empty()
                : Optional.of(selected.get(selected.size() - 1));
    }

    private void round(int step) {
        List<NodeId> order = NodeOrder.of(diagram);
        if (!order.isEmpty()) {
            int at = current().map(order::indexOf).orElse(-1);
            int next = at < 0 && step < 0 ? order.size() - 1 : at + step;
            diagram.select(List.of(order.get(Math.floorMod(next, order.size()))));
        }
    }

    private void end(boolean last) {
        List<NodeId> order = NodeOrder.of(diagram);
        if (!order.isEmpty()) {
            diagram.select(List.of(order.get(last ? order.size() - 1 : 0)));
        }
    }

    private void edit() {
        EditPart part = getViewer().getFocusEditPart();
        if (part != null && part != getViewer().getContents()) {
            part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
        }
    }

    private void delete() {
        IAction delete = diagram.actions().getAction(ActionFactory.DELETE.getCommandId());
        if (delete != null && delete.isEnabled()) {
            delete.run();
        }
    }

    /** By a part of the window. */
    private void scroll(double across, double down) {
        Viewport viewport = ((FigureCanvas) getViewer().getControl()).getViewport();
        Rectangle window = viewport.getClientArea();
        Point corner = viewport.getViewLocation();
        viewport.setViewLocation(
                corner.x + (int) (window.width * across), corner.y + (int) (window.height * down));
    }
}
