package org.keyplan.ui.diagram.part;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.FreeformViewport;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.gef.editparts.GridLayer;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.keyplan.ui.diagram.grid.PaperGridLayer;
import org.keyplan.ui.diagram.zoom.RoomyViewport;

/** The root of a diagram, with the layers that let things lie as they do in pictures. */
public final class SheetRoot extends ScalableFreeformRootEditPart {

    @Override
    protected IFigure createFigure() {
        return RoomyViewport.insteadOf((FreeformViewport) super.createFigure());
    }

    @Override
    protected GridLayer createGridLayer() {
        return new PaperGridLayer();
    }

    @Override
    protected LayeredPane createPrintableLayers() {
        FreeformLayeredPane layers = new FreeformLayeredPane();
        layers.add(new FreeformLayer(), PRIMARY_LAYER);
        layers.add(new LinesLayer(), CONNECTION_LAYER);
        layers.add(new FreeformLayer(), Layers.WORDS);
        layers.add(new FreeformLayer(), Layers.FIGURES);
        layers.add(new FreeformLayer(), Layers.NOTES);
        return layers;
    }

    @Override
    protected ScalableFreeformLayeredPane createScaledLayers() {
        ScalableFreeformLayeredPane layers = new ScaledPane();
        layers.add(createGridLayer(), GRID_LAYER);
        layers.add(getPrintableLayers(), PRINTABLE_LAYERS);
        FreeformLayer feedback = new FreeformLayer();
        feedback.setEnabled(false);
        layers.add(feedback, SCALED_FEEDBACK_LAYER);
        return layers;
    }

    /**
     * Scales by the toolkit's own transformation. What draw2d does instead rounds every place and
     * every size of letters to whole pixels.
     */
    private static final class ScaledPane extends ScalableFreeformLayeredPane {
        @Override
        protected void paintClientArea(Graphics graphics) {
            if (getChildren().isEmpty()) {
                return;
            }
            graphics.pushState();
            try {
                graphics.scale(getScale());
                // what every child after the first begins with
                graphics.pushState();
                paintChildren(graphics);
                graphics.popState();
            } finally {
                graphics.popState();
            }
        }
    }
}
