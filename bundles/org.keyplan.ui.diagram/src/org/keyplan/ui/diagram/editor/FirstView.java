package org.keyplan.ui.diagram.editor;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.keyplan.ui.diagram.sheet.NodeItem;
import org.keyplan.ui.diagram.zoom.Zoom;
import org.keyplan.viewpoint.layout.Rect;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a person sees first of a diagram: all of it if it can be read then, else all of its width,
 * else its top, as soon as the window has a size.
 */
final class FirstView {
    /** Letters smaller than this part of their size are hard to read. */
    private static final double READABLE = 0.6;

    private static final double PART = 0.75;
    private static final int LEAST_WINDOW = 80;

    /** Rows take at least this part of the width of their sheet. */
    private static final double ROW = 0.8;

    /** Above the topmost node, in pixels of the window. */
    private static final int MARGIN = 24;

    private final SheetViewer diagram;
    private final Listener onSize = event -> show();

    private FirstView(SheetViewer diagram) {
        this.diagram = diagram;
    }

    /** Shows a diagram that has just been opened. */
    static void of(SheetViewer diagram) {
        FirstView view = new FirstView(diagram);
        diagram.viewer().getControl().addListener(SWT.Resize, view.onSize);
        view.show();
    }

    private void show() {
        Control canvas = diagram.viewer().getControl();
        if (canvas.getSize().x < LEAST_WINDOW || canvas.getSize().y < LEAST_WINDOW) {
            return;
        }
        canvas.removeListener(SWT.Resize, onSize);
        // after the window has told the sheet how large it is
        canvas.getDisplay()
                .asyncExec(
                        () -> {
                            if (!canvas.isDisposed()) {
                                diagram.viewer().flush();
                                showNow((FigureCanvas) canvas);
                            }
                        });
    }

    private void showNow(FigureCanvas canvas) {
        Zoom zoom = Zoom.of(diagram);
        zoom.fit();
        Optional<NodeItem> top =
                diagram.sheet().nodes().stream()
                        .filter(node -> !node.isGround())
                        .min(Comparator.comparingDouble(node -> node.bounds().y()));
        if (zoom.level() >= READABLE || top.isEmpty()) {
            return;
        }
        zoom.fitWidth();
        if (zoom.level() >= READABLE) {
            return;
        }
        zoom.set(PART);
        Rect bounds = top.get().bounds();
        zoom.centre(bounds.centerX(), bounds.centerY());
        Viewport viewport = canvas.getViewport();
        double first =
                diagram.sheet().roots().stream()
                        .mapToDouble(node -> node.bounds().y())
                        .min()
                        .orElse(0);
        Rectangle window = viewport.getClientArea();
        int above = (int) Math.round(first * PART) - MARGIN;
        int needed = (int) Math.round(bounds.bottom() * PART) - window.height + MARGIN;
        viewport.setVerticalLocation(Math.max(above, needed));
        if (isRows()) {
            viewport.setHorizontalLocation(-MARGIN);
        }
    }

    /** Whether the sheet is divided into rows, which are read from the left. */
    private boolean isRows() {
        List<NodeItem> roots = diagram.sheet().roots();
        double wide = diagram.sheet().layout().width() * ROW;
        return roots.size() > 1
                && roots.stream().allMatch(n -> n.isGround() && n.bounds().width() > wide);
    }
}
