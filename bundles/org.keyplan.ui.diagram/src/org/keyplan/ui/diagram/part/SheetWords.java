package org.keyplan.ui.diagram.part;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.keyplan.ui.diagram.paint.ShapePainter;
import org.keyplan.ui.diagram.sheet.LiveSheet;
import org.keyplan.viewpoint.card.Ink;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Anchor;
import org.keyplan.viewpoint.drawing.Shape.Box;
import org.keyplan.viewpoint.drawing.Shape.Stroke;
import org.keyplan.viewpoint.drawing.Shape.Text;
import org.keyplan.viewpoint.drawing.Shape.TextStyle;
import org.keyplan.viewpoint.scene.Rgb;
import org.keyplan.viewpoint.text.FontMetricsTable;
import org.keyplan.viewpoint.text.Wrapping;

import java.util.ArrayList;
import java.util.List;

/** The words on the sheet itself: the legend below everything, and what to do about a blank one. */
final class SheetWords {
    private static final double MARGIN = 24;
    private static final double LEAST_WIDTH = 680;
    private static final double WIDEST = 1180;
    private static final double NOTE_WIDTH = 560;
    private static final double NOTE_HEIGHT = 120;
    private static final double LEADING = 20;
    private static final TextStyle SENTENCE = new TextStyle(14, false);
    private static final Rgb FRAME = Rgb.of("#9CA3AF");

    private final LiveSheet sheet;
    private final Plate legend = new Plate();
    private final Plate note = new Plate();
    private boolean legendShown;

    SheetWords(LiveSheet sheet) {
        this.sheet = sheet;
    }

    boolean isLegendShown() {
        return legendShown;
    }

    void showLegend(boolean shown, IFigure on) {
        legendShown = shown;
        show(on);
    }

    /** Brings the words in step with the sheet. */
    void show(IFigure on) {
        String sentence =
                sheet.problem() != null
                        ? sheet.problem()
                        : sheet.parts().advice(sheet.scene(), sheet.cards());
        put(note, sentence == null ? null : note(sentence), on);
        put(legend, legendShown && sentence == null ? legend() : null, on);
    }

    private static void put(Plate plate, Words words, IFigure on) {
        if (words == null) {
            if (plate.getParent() != null) {
                plate.getParent().remove(plate);
            }
            return;
        }
        plate.show(words);
        if (plate.getParent() == null) {
            on.add(plate);
        }
    }

    /** Shapes in a rectangle. */
    private record Words(List<Shape> shapes, Rectangle bounds) {}

    private Words note(String sentence) {
        double top = MARGIN + bottomOfNodes();
        List<Shape> shapes = new ArrayList<>();
        Stroke dashed = new Stroke(FRAME, 1.4, List.of(5.0, 4.0));
        shapes.add(new Box(MARGIN, top, NOTE_WIDTH, NOTE_HEIGHT, 8, null, dashed));
        List<String> lines =
                new Wrapping(FontMetricsTable.get(), SENTENCE.size(), false)
                        .fit(sentence, NOTE_WIDTH - 2 * MARGIN, 4)
                        .lines();
        double baseline = top + NOTE_HEIGHT / 2 - (lines.size() - 1) * LEADING / 2 + 5;
        for (String line : lines) {
            double middle = MARGIN + NOTE_WIDTH / 2;
            shapes.add(new Text(middle, baseline, Anchor.MIDDLE, line, SENTENCE, Ink.BODY));
            baseline += LEADING;
        }
        return new Words(shapes, around(MARGIN, top, NOTE_WIDTH, NOTE_HEIGHT));
    }

    private double bottomOfNodes() {
        return sheet.roots().isEmpty() ? 0 : Math.max(0, sheet.layout().height() - MARGIN);
    }

    private Words legend() {
        double width = Math.min(WIDEST, Math.max(LEAST_WIDTH, sheet.layout().width()) - 2 * MARGIN);
        Drawing drawing = sheet.parts().legend(sheet.scene(), sheet.layout(), width);
        double top = sheet.layout().height();
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Box(MARGIN, top, width, 0, 0, null, new Stroke(Ink.RULE, 1)));
        shapes.add(
                new Shape.Window(
                        MARGIN,
                        top + MARGIN / 2,
                        width,
                        Math.max(1, drawing.height()),
                        0,
                        0,
                        width,
                        drawing.shapes()));
        return new Words(shapes, around(MARGIN, top, width, drawing.height() + MARGIN));
    }

    private static Rectangle around(double x, double y, double width, double height) {
        return new Rectangle(
                (int) x - 2, (int) y - 2, (int) Math.ceil(width) + 4, (int) Math.ceil(height) + 4);
    }

    /** Shows words; cannot be clicked. */
    private static final class Plate extends Figure {
        private List<Shape> shapes = List.of();

        void show(Words words) {
            if (!words.shapes().equals(shapes)) {
                shapes = words.shapes();
                setBounds(words.bounds());
                repaint();
            }
        }

        @Override
        public boolean containsPoint(int x, int y) {
            return false;
        }

        @Override
        protected void paintFigure(Graphics graphics) {
            ShapePainter.paint(shapes, graphics, Layers.zoom(this));
        }
    }
}
