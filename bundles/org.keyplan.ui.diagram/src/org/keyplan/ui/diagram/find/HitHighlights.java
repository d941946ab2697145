package org.keyplan.ui.diagram.find;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.graphics.Color;
import org.keyplan.ui.diagram.DiagramViewer;
import org.keyplan.viewpoint.find.SceneSearch.Hit;
import org.keyplan.viewpoint.layout.Rect;

import java.util.ArrayList;
import java.util.List;

/** Marks what was found on the sheet; the one the person is at more strongly. */
final class HitHighlights {
    /** Between a figure and its mark, in pixels at 100 %. */
    private static final int GAP = 4;

    /** Seen on white and on all colours of cards. */
    private static final Color MARK = new Color(0xE8, 0x8A, 0x00);

    private final DiagramViewer diagram;
    private final List<IFigure> marks = new ArrayList<>();

    HitHighlights(DiagramViewer diagram) {
        this.diagram = diagram;
    }

    /** Marks these instead of what was marked. */
    void show(List<Hit> hits, Hit current) {
        clear();
        IFigure layer = layer();
        for (Hit hit : hits) {
            Mark mark = new Mark(hit.isSameAs(current));
            mark.setBounds(bounds(hit.place()));
            marks.add(mark);
            layer.add(mark);
        }
    }

    void clear() {
        for (IFigure mark : marks) {
            if (mark.getParent() != null) {
                mark.getParent().remove(mark);
            }
        }
        marks.clear();
    }

    private IFigure layer() {
        LayerManager layers =
                (LayerManager) diagram.viewer().getEditPartRegistry().get(LayerManager.ID);
        return layers.getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
    }

    private static Rectangle bounds(Rect rect) {
        return new Rectangle(
                        (int) Math.floor(rect.x()),
                        (int) Math.floor(rect.y()),
                        (int) Math.ceil(rect.width()),
                        (int) Math.ceil(rect.height()))
                .expand(GAP, GAP);
    }

    private static final class Mark extends Figure {
        private static final int ROUND = 14;
        private final boolean current;

        Mark(boolean current) {
            this.current = current;
            setEnabled(false);
        }

        /** The mouse goes through to what is marked. */
        @Override
        public boolean containsPoint(int x, int y) {
            return false;
        }

        @Override
        protected void paintFigure(Graphics graphics) {
            graphics.setForegroundColor(MARK);
            int width = current ? 4 : 2;
            graphics.setLineWidth(width);
            Rectangle line = getBounds().getCopy().shrink(width / 2, width / 2);
            line.resize(-1, -1);
            graphics.drawRoundRectangle(line, ROUND, ROUND);
        }
    }
}
