package org.keyplan.ui.diagram.part;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.ScalableFigure;

/**
 * Keys of the layers of a sheet, from back to front: grounds of containers (in the contents'
 * figure), lines (GEF's connection layer), words of headers and at lines, all other nodes, notes.
 * So everything lies as it does in pictures.
 */
final class Layers {
    static final Object WORDS = "org.keyplan.ui.diagram.words";
    static final Object FIGURES = "org.keyplan.ui.diagram.figures";

    static final Object NOTES = "org.keyplan.ui.diagram.notes";

    private Layers() {}

    /** Pixels of the screen in one of the sheet, where a figure is. */
    static double zoom(IFigure figure) {
        double zoom = 1;
        for (IFigure at = figure.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScalableFigure scalable) {
                zoom *= scalable.getScale();
            }
        }
        return zoom;
    }
}
