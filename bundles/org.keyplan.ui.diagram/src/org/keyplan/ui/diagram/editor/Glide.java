package org.keyplan.ui.diagram.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.keyplan.ui.diagram.sheet.LiveSheet;
import org.keyplan.ui.diagram.sheet.NodeItem;
import org.keyplan.ui.diagram.sheet.SheetListener;
import org.keyplan.viewpoint.layout.Rect;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets people follow with their eyes where everything goes when it is laid out anew: for a moment
 * nodes are seen on their way. The model has long changed by then; a press of a button or key, or
 * any other change, ends it at once.
 */
final class Glide {
    private static final long LENGTH = Duration.ofMillis(250).toNanos();
    private static final int FRAME = 15;

    /** More nodes than this are too many to follow. */
    private static final int MOST = 500;

    private final Control canvas;
    private final LiveSheet sheet;
    private final Map<NodeItem, Rect> from;
    private final Listener stop = event -> end();
    private final SheetListener onChange = (nodes, lines, structure) -> end();
    private long begun;
    private boolean ended;

    private Glide(Control canvas, LiveSheet sheet, Map<NodeItem, Rect> from) {
        this.canvas = canvas;
        this.sheet = sheet;
        this.from = from;
    }

    /**
     * Does something, and shows what moves by it on its way.
     *
     * @param rearrangement moves nodes
     */
    static void during(Control canvas, LiveSheet sheet, Runnable rearrangement) {
        if (!Motion.isWanted() || sheet.nodes().size() > MOST) {
            rearrangement.run();
            return;
        }
        Map<NodeItem, Rect> before = new LinkedHashMap<>();
        sheet.nodes().forEach(node -> before.put(node, node.settledBounds()));
        rearrangement.run();
        before.entrySet()
                .removeIf(
                        entry ->
                                sheet.find(entry.getKey().id()).orElse(null) != entry.getKey()
                                        || entry.getKey().settledBounds().equals(entry.getValue()));
        if (!before.isEmpty() && !sheet.isBusy()) {
            new Glide(canvas, sheet, before).begin();
        }
    }

    private void begin() {
        canvas.addListener(SWT.MouseDown, stop);
        canvas.addListener(SWT.KeyDown, stop);
        canvas.addListener(SWT.Dispose, stop);
        sheet.addListener(onChange);
        begun = System.nanoTime();
        step();
    }

    private void step() {
        if (ended) {
            return;
        }
        double passed = (System.nanoTime() - begun) / (double) LENGTH;
        if (passed >= 1) {
            end();
            return;
        }
        double part = eased(passed);
        Map<NodeItem, Rect> now = new LinkedHashMap<>();
        from.forEach((node, rect) -> now.put(node, between(rect, node.settledBounds(), part)));
        sheet.previews().move(now);
        canvas.getDisplay().timerExec(FRAME, this::step);
    }

    /** Fast at first, then coming to rest. */
    private static double eased(double passed) {
        double left = 1 - passed;
        return 1 - left * left * left;
    }

    private static Rect between(Rect from, Rect to, double part) {
        return new Rect(
                between(from.x(), to.x(), part),
                between(from.y(), to.y(), part),
                between(from.width(), to.width(), part),
                between(from.height(), to.height(), part));
    }

    private static double between(double from, double to, double part) {
        return from + (to - from) * part;
    }

    private void end() {
        if (ended) {
            return;
        }
        ended = true;
        sheet.removeListener(onChange);
        if (!canvas.isDisposed()) {
            canvas.removeListener(SWT.MouseDown, stop);
            canvas.removeListener(SWT.KeyDown, stop);
            canvas.removeListener(SWT.Dispose, stop);
            sheet.previews().end();
        }
    }
}
