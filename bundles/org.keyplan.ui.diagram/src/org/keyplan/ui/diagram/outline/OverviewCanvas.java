package org.keyplan.ui.diagram.outline;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.keyplan.ui.diagram.DiagramViewer;
import org.keyplan.ui.diagram.text.DiagramTexts;
import org.keyplan.ui.diagram.zoom.Zoom;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.NodeId;

import java.beans.PropertyChangeListener;

/**
 * The whole sheet very small, with a frame around the part that the editor shows: drag the frame,
 * or press anywhere, to see another part; the wheel zooms, arrow keys scroll.
 */
final class OverviewCanvas extends Canvas {
    private static final DiagramTexts TEXTS = DiagramTexts.beside(OverviewCanvas.class);

    /** Diagrams have paper colours; this is the accent. */
    private static final Color FRAME = new Color(0x27, 0x4C, 0x9B);

    private static final int SHADE = 28;
    private static final double SCROLL = 0.1;

    private final DiagramViewer diagram;
    private final FigureCanvas sheet;
    private final Runnable changed = this::sheetChanged;
    private final PropertyChangeListener scrolled = event -> redrawLater();
    private final ISelectionChangedListener selected = event -> redrawLater();
    private Image image;
    private OverviewScale place;
    private boolean asked;

    /** Where the frame's middle is from the mouse while it is dragged, on the sheet. */
    private double grabX;

    private double grabY;
    private boolean dragging;

    OverviewCanvas(Composite parent, DiagramViewer diagram) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.diagram = diagram;
        this.sheet = (FigureCanvas) diagram.viewer().getControl();
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.Resize, event -> sheetChanged());
        addMouseListener(
                MouseListener.mouseDownAdapter(
                        event -> {
                            if (event.button == 1) {
                                grab(event);
                            }
                        }));
        addMouseListener(MouseListener.mouseUpAdapter(event -> dragging = false));
        addMouseMoveListener(this::drag);
        addListener(SWT.MouseWheel, event -> zoom(event.count));
        addKeyListener(KeyListener.keyPressedAdapter(this::key));
        diagram.addListener(changed);
        diagram.viewer().addSelectionChangedListener(selected);
        sheet.getViewport().addPropertyChangeListener(scrolled);
        sheet.getViewport().getHorizontalRangeModel().addPropertyChangeListener(scrolled);
        sheet.getViewport().getVerticalRangeModel().addPropertyChangeListener(scrolled);
        addDisposeListener(event -> release());
        getAccessible()
                .addAccessibleListener(
                        new AccessibleAdapter() {
                            @Override
                            public void getName(AccessibleEvent event) {
                                event.result = TEXTS.get("overview");
                            }
                        });
    }

    private void release() {
        diagram.removeListener(changed);
        diagram.viewer().removeSelectionChangedListener(selected);
        sheet.getViewport().removePropertyChangeListener(scrolled);
        sheet.getViewport().getHorizontalRangeModel().removePropertyChangeListener(scrolled);
        sheet.getViewport().getVerticalRangeModel().removePropertyChangeListener(scrolled);
        disposeImage();
    }

    private void disposeImage() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    private void sheetChanged() {
        if (!isDisposed()) {
            disposeImage();
            redrawLater();
        }
    }

    /** Scrolling and selecting come in bursts. */
    private void redrawLater() {
        if (!asked && !isDisposed()) {
            asked = true;
            getDisplay()
                    .asyncExec(
                            () -> {
                                asked = false;
                                if (!isDisposed()) {
                                    redraw();
                                }
                            });
        }
    }

    private void paint(GC gc) {
        org.eclipse.swt.graphics.Rectangle area = getClientArea();
        if (area.isEmpty()) {
            return;
        }
        if (image == null) {
            place = OverviewScale.of(diagram.layout(), area.width, area.height);
            image =
                    OverviewImage.draw(
                            getDisplay(),
                            diagram.scene(),
                            diagram.layout(),
                            place,
                            area.width,
                            area.height);
        }
        gc.drawImage(image, 0, 0);
        gc.setForeground(FRAME);
        gc.setBackground(FRAME);
        for (NodeId node : diagram.selectedNodes()) {
            Rect rect = diagram.layout().bounds().get(node);
            if (rect != null) {
                gc.drawRectangle(inWindow(rect));
            }
        }
        org.eclipse.swt.graphics.Rectangle frame = inWindow(shown());
        gc.setAlpha(SHADE);
        gc.fillRectangle(frame);
        gc.setAlpha(255);
        gc.setLineWidth(2);
        gc.drawRectangle(frame);
    }

    private org.eclipse.swt.graphics.Rectangle inWindow(Rect rect) {
        int x = (int) Math.round((rect.x() - place.left()) * place.scale());
        int y = (int) Math.round((rect.y() - place.top()) * place.scale());
        return new org.eclipse.swt.graphics.Rectangle(
                x,
                y,
                (int) Math.max(2, Math.round(rect.width() * place.scale())),
                (int) Math.max(2, Math.round(rect.height() * place.scale())));
    }

    /** The part of the sheet that the editor shows. */
    Rect shown() {
        double zoom = Zoom.of(diagram).level();
        Point corner = sheet.getViewport().getViewLocation();
        Rectangle window = sheet.getViewport().getClientArea();
        return new Rect(
                corner.x / zoom, corner.y / zoom, window.width / zoom, window.height / zoom);
    }

    private void grab(MouseEvent event) {
        if (place == null) {
            return;
        }
        dragging = true;
        Rect shown = shown();
        double x = place.sheetX(event.x);
        double y = place.sheetY(event.y);
        boolean inside =
                x >= shown.x() && x <= shown.right() && y >= shown.y() && y <= shown.bottom();
        grabX = inside ? shown.centerX() - x : 0;
        grabY = inside ? shown.centerY() - y : 0;
        setFocus();
        drag(event);
    }

    private void drag(MouseEvent event) {
        if (dragging) {
            Zoom.of(diagram).centre(place.sheetX(event.x) + grabX, place.sheetY(event.y) + grabY);
        }
    }

    private void zoom(int notches) {
        if (notches > 0) {
            Zoom.of(diagram).in();
        } else {
            Zoom.of(diagram).out();
        }
    }

    private void key(KeyEvent event) {
        Rect shown = shown();
        double dx = shown.width() * SCROLL;
        double dy = shown.height() * SCROLL;
        double x = shown.centerX();
        double y = shown.centerY();
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> Zoom.of(diagram).centre(x - dx, y);
            case SWT.ARROW_RIGHT -> Zoom.of(diagram).centre(x + dx, y);
            case SWT.ARROW_UP -> Zoom.of(diagram).centre(x, y - dy);
            case SWT.ARROW_DOWN -> Zoom.of(diagram).centre(x, y + dy);
            default -> {
                // Other keys are for the workbench.
            }
        }
    }
}
