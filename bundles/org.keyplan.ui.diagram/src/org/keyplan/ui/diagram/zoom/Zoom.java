package org.keyplan.ui.diagram.zoom;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.keyplan.ui.diagram.DiagramViewer;
import org.keyplan.ui.diagram.action.DiagramAction;
import org.keyplan.ui.diagram.text.DiagramTexts;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.NodeId;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How large a diagram is shown and which part of it. Places in the window are pixels of the canvas,
 * places on the sheet pixels at 100 %. Belongs to the UI thread.
 */
public final class Zoom {
    public static final String IN = "org.keyplan.ui.diagram.command.zoomIn";
    public static final String OUT = "org.keyplan.ui.diagram.command.zoomOut";
    public static final String ACTUAL = "org.keyplan.ui.diagram.command.zoomActual";
    public static final String FIT = "org.keyplan.ui.diagram.command.zoomFit";
    public static final String FIT_WIDTH = "org.keyplan.ui.diagram.command.zoomFitWidth";
    public static final String FIT_SELECTION = "org.keyplan.ui.diagram.command.zoomFitSelection";

    private static final DiagramTexts TEXTS = DiagramTexts.beside(Zoom.class);
    private static final String KEY = Zoom.class.getName();

    /** Around what is fitted, in pixels of the window. */
    private static final int MARGIN = 16;

    /** Of a page that the wheel scrolls with one notch. */
    private static final double WHEEL = 0.1;

    private final DiagramViewer diagram;
    private final FigureCanvas canvas;
    private final ZoomManager manager;

    private Zoom(DiagramViewer diagram) {
        this.diagram = diagram;
        this.canvas = (FigureCanvas) diagram.viewer().getControl();
        this.manager =
                ((ScalableFreeformRootEditPart) diagram.viewer().getRootEditPart())
                        .getZoomManager();
    }

    /** Lets a diagram be zoomed by wheel and actions; once, when its canvas is there. */
    public static Zoom install(DiagramViewer diagram) {
        Zoom zoom = new Zoom(diagram);
        zoom.manager.setZoomLevels(ZoomLevels.offered());
        MouseWheelHandler byWheel = (event, viewer) -> zoom.wheel(event);
        MouseWheelHandler sideways = (event, viewer) -> zoom.scrollSideways(event);
        String control = MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1);
        String shift = MouseWheelHandler.KeyGenerator.getKey(SWT.MOD2);
        diagram.viewer().setProperty(control, byWheel);
        diagram.viewer().setProperty(shift, sideways);
        diagram.viewer().setProperty(KEY, zoom);
        zoom.addActions();
        return zoom;
    }

    /** That of a diagram it was installed in. */
    public static Zoom of(DiagramViewer diagram) {
        return (Zoom) Objects.requireNonNull(diagram.viewer().getProperty(KEY));
    }

    private void addActions() {
        button(IN, "zoom-in", "in", this::in);
        button(OUT, "zoom-out", "out", this::out);
        button(ACTUAL, "zoom-actual", "actual", this::actual);
        button(FIT, "zoom-fit", "fit", this::fit);
        button(FIT_WIDTH, "zoom-width", "width", this::fitWidth);
        button(FIT_SELECTION, "zoom-selection", "selection", this::fitSelection);
    }

    private void button(String command, String icon, String text, Runnable work) {
        DiagramAction.button(diagram, command, icon, TEXTS.get(text), () -> true, work);
    }

    /** GEF's own, which tells listeners about every change. */
    public ZoomManager manager() {
        return manager;
    }

    /** Pixels of the window per pixel at 100 %. */
    public double level() {
        return manager.getZoom();
    }

    /** One step larger, the middle of the window stays. */
    public void in() {
        set(ZoomLevels.after(level(), 1), middle());
    }

    /** One step smaller, the middle of the window stays. */
    public void out() {
        set(ZoomLevels.after(level(), -1), middle());
    }

    /** The sheet in its own size, the middle of the window stays. */
    public void actual() {
        set(1, middle());
    }

    /** All of the sheet; never larger than its own size. */
    public void fit() {
        sheet().ifPresent(sheet -> show(sheet, Math.min(1, Math.min(across(sheet), down(sheet)))));
    }

    /** The sheet from left to right, from its top; never larger than its own size. */
    public void fitWidth() {
        sheet().ifPresent(
                        sheet -> {
                            show(sheet, Math.min(1, across(sheet)));
                            if (sheet.height() * level() > window().height) {
                                int top = (int) Math.round(sheet.y() * level()) - MARGIN;
                                viewport().setVerticalLocation(top);
                            }
                        });
    }

    /** What is selected, as large as fits; all where nothing is. */
    public void fitSelection() {
        List<NodeId> selected = diagram.selectedNodes();
        Optional<Rect> around =
                selected.stream()
                        .map(diagram.layout().bounds()::get)
                        .filter(Objects::nonNull)
                        .reduce(Zoom::around);
        if (around.isEmpty()) {
            fit();
        } else {
            Rect rect = around.get();
            show(rect, Math.min(2, Math.min(across(rect), down(rect))));
        }
    }

    /** Shows a place of the sheet in the middle of the window, without zooming. */
    public void centre(double x, double y) {
        Rectangle window = window();
        viewport()
                .setViewLocation(
                        (int) Math.round(x * level() - window.width / 2.0),
                        (int) Math.round(y * level() - window.height / 2.0));
    }

    /**
     * Zooms while one place stays where it is in the window.
     *
     * @param level is brought within what is possible
     * @param fixed in the window
     */
    public void set(double level, Point fixed) {
        Viewport viewport = viewport();
        Point corner = viewport.getViewLocation();
        double before = level();
        double x = (corner.x + fixed.x) / before;
        double y = (corner.y + fixed.y) / before;
        manager.setZoom(ZoomLevels.limited(level));
        viewport.setViewLocation(
                (int) Math.round(x * level() - fixed.x), (int) Math.round(y * level() - fixed.y));
    }

    /** Zooms while the middle of the window stays where it is. */
    public void set(double level) {
        set(level, middle());
    }

    private void show(Rect rect, double level) {
        manager.setZoom(ZoomLevels.limited(level));
        centre(rect.centerX(), rect.centerY());
    }

    /** What is drawn, with the legend where it is shown; nothing on an empty sheet. */
    private Optional<Rect> sheet() {
        return diagram.layout().bounds().values().stream().reduce(Zoom::around);
    }

    private static Rect around(Rect one, Rect other) {
        double x = Math.min(one.x(), other.x());
        double y = Math.min(one.y(), other.y());
        return new Rect(
                x,
                y,
                Math.max(one.right(), other.right()) - x,
                Math.max(one.bottom(), other.bottom()) - y);
    }

    private double across(Rect rect) {
        return (window().width - 2.0 * MARGIN) / Math.max(1, rect.width());
    }

    private double down(Rect rect) {
        return (window().height - 2.0 * MARGIN) / Math.max(1, rect.height());
    }

    private void wheel(Event event) {
        event.doit = false;
        int notches = Integer.signum(event.count);
        set(ZoomLevels.after(level(), notches), new Point(event.x, event.y));
    }

    private void scrollSideways(Event event) {
        event.doit = false;
        int step = (int) (window().width * WHEEL) * Integer.signum(event.count);
        viewport().setHorizontalLocation(viewport().getViewLocation().x - step);
    }

    private Viewport viewport() {
        return canvas.getViewport();
    }

    private Rectangle window() {
        return viewport().getClientArea();
    }

    private Point middle() {
        Rectangle window = window();
        return new Point(window.width / 2, window.height / 2);
    }
}
