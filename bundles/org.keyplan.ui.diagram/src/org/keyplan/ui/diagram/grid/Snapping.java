package org.keyplan.ui.diagram.grid;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;
import org.keyplan.ui.diagram.DiagramViewer;
import org.keyplan.ui.diagram.action.DiagramAction;
import org.keyplan.ui.diagram.text.DiagramTexts;

import java.util.ArrayList;
import java.util.List;

/**
 * A grid on the sheet, and figures that snap to it or to the edges of other figures while they are
 * dragged. What a person chooses counts for the diagrams opened from then on, too.
 */
public final class Snapping {
    public static final String SHOW_GRID = "org.keyplan.ui.diagram.command.showGrid";
    public static final String TO_GRID = "org.keyplan.ui.diagram.command.snapToGrid";
    public static final String TO_FIGURES = "org.keyplan.ui.diagram.command.snapToFigures";

    /** Between lines of the grid, in pixels at 100 %. */
    public static final int GAP = 8;

    private static final DiagramTexts TEXTS = DiagramTexts.beside(Snapping.class);
    private static final String NODE = "org.keyplan.ui.diagram";

    private final DiagramViewer diagram;

    private Snapping(DiagramViewer diagram) {
        this.diagram = diagram;
    }

    /** Gives a diagram its grid, as the person last had it. */
    public static void install(DiagramViewer diagram) {
        Snapping snapping = new Snapping(diagram);
        EditPartViewer viewer = diagram.viewer();
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new Dimension(GAP, GAP));
        snapping.add(SHOW_GRID, "grid", "show", SnapToGrid.PROPERTY_GRID_VISIBLE, false);
        snapping.add(TO_GRID, "snap-grid", "grid", SnapToGrid.PROPERTY_GRID_ENABLED, false);
        snapping.add(
                TO_FIGURES, "snap-figures", "figures", SnapToGeometry.PROPERTY_SNAP_ENABLED, true);
    }

    /**
     * What figures in a container snap to while they are dragged; for edit parts to adapt to.
     *
     * @return null where they do not snap
     */
    public static SnapToHelper helper(GraphicalEditPart container) {
        EditPartViewer viewer = container.getViewer();
        List<SnapToHelper> helpers = new ArrayList<>();
        if (isOn(viewer, SnapToGeometry.PROPERTY_SNAP_ENABLED)) {
            helpers.add(new SnapToGeometry(container));
        }
        if (isOn(viewer, SnapToGrid.PROPERTY_GRID_ENABLED)) {
            helpers.add(new SnapToGrid(container));
        }
        return switch (helpers.size()) {
            case 0 -> null;
            case 1 -> helpers.get(0);
            default -> new CompoundSnapToHelper(helpers.toArray(SnapToHelper[]::new));
        };
    }

    private void add(String command, String icon, String key, String property, boolean usual) {
        EditPartViewer viewer = diagram.viewer();
        viewer.setProperty(property, preferences().getBoolean(property, usual));
        DiagramAction.toggle(
                diagram,
                command,
                icon,
                TEXTS.get(key),
                () -> isOn(viewer, property),
                () -> {
                    boolean on = !isOn(viewer, property);
                    viewer.setProperty(property, on);
                    preferences().putBoolean(property, on);
                });
    }

    private static boolean isOn(EditPartViewer viewer, String property) {
        return Boolean.TRUE.equals(viewer.getProperty(property));
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
