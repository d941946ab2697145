package org.keyplan.ui.diagram.outline;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.keyplan.viewpoint.layout.Layout;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.Arrangement.Point;
import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.NodeKind;
import org.keyplan.viewpoint.scene.Rgb;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneEdge;
import org.keyplan.viewpoint.scene.SceneNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws a sheet very small: boxes and lines in their colours, no words. So it takes some
 * milliseconds for thousands of figures, where the figures themselves would take seconds.
 */
final class OverviewImage {
    private static final Color PAPER = new Color(255, 255, 255);
    private static final Color UNIT_LINE = new Color(0x9A, 0xA3, 0xB2);
    private static final int FAINT = 110;

    /** A card should still be a dot. */
    private static final int LEAST = 2;

    private final GC gc;
    private final Layout layout;
    private final double scale;
    private final double left;
    private final double top;
    private final Map<Rgb, Color> colors = new HashMap<>();

    private OverviewImage(GC gc, Layout layout, OverviewScale place) {
        this.gc = gc;
        this.layout = layout;
        this.scale = place.scale();
        this.left = place.left();
        this.top = place.top();
    }

    /**
     * A picture of the sheet; the caller disposes it.
     *
     * @param width in pixels
     * @param height in pixels
     */
    static Image draw(
            Device device, Scene scene, Layout layout, OverviewScale place, int width, int height) {
        Image image = new Image(device, width, height);
        GC gc = new GC(image);
        try {
            gc.setBackground(PAPER);
            gc.fillRectangle(0, 0, width, height);
            gc.setAntialias(SWT.ON);
            new OverviewImage(gc, layout, place).draw(scene);
        } finally {
            gc.dispose();
        }
        return image;
    }

    private void draw(Scene scene) {
        containers(scene.nodes());
        gc.setAlpha(FAINT);
        for (SceneEdge edge : scene.edges()) {
            line(edge.id(), edge.look().color());
        }
        gc.setAlpha(255);
        figures(scene.nodes());
    }

    private void containers(List<SceneNode> nodes) {
        for (SceneNode node : nodes) {
            if (node.kind() == NodeKind.CONTAINER) {
                box(node.id(), color(node.look().fill()), UNIT_LINE);
                containers(node.children());
            }
        }
    }

    private void figures(List<SceneNode> nodes) {
        for (SceneNode node : nodes) {
            if (node.kind() == NodeKind.CONTAINER) {
                figures(node.children());
            } else {
                box(node.id(), color(node.look().fill()), color(node.look().border()));
            }
        }
    }

    private void box(NodeId node, Color fill, Color border) {
        Rect rect = layout.bounds().get(node);
        if (rect == null) {
            return;
        }
        int x = x(rect.x());
        int y = y(rect.y());
        int width = Math.max(LEAST, x(rect.right()) - x);
        int height = Math.max(LEAST, y(rect.bottom()) - y);
        boolean dot = width <= LEAST + 1 || height <= LEAST + 1;
        gc.setBackground(dot ? border : fill);
        gc.fillRectangle(x, y, width, height);
        if (!dot) {
            gc.setForeground(border);
            gc.drawRectangle(x, y, width - 1, height - 1);
        }
    }

    private void line(EdgeId edge, Rgb rgb) {
        List<Point> route = layout.routes().get(edge);
        if (route == null) {
            return;
        }
        int[] points = new int[2 * route.size()];
        for (int i = 0; i < route.size(); i++) {
            points[2 * i] = x(route.get(i).x());
            points[2 * i + 1] = y(route.get(i).y());
        }
        gc.setForeground(color(rgb));
        gc.drawPolyline(points);
    }

    private int x(double onSheet) {
        return (int) Math.round((onSheet - left) * scale);
    }

    private int y(double onSheet) {
        return (int) Math.round((onSheet - top) * scale);
    }

    private Color color(Rgb rgb) {
        if (rgb == null) {
            return PAPER;
        }
        return colors.computeIfAbsent(rgb.clamped(), c -> new Color(c.red(), c.green(), c.blue()));
    }
}
