package org.keyplan.viewpoint.card;

import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Anchor;
import org.keyplan.viewpoint.drawing.Shape.Path;
import org.keyplan.viewpoint.drawing.Shape.Segment.Close;
import org.keyplan.viewpoint.drawing.Shape.Segment.LineTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.MoveTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.QuadTo;
import org.keyplan.viewpoint.drawing.Shape.Stroke;
import org.keyplan.viewpoint.layout.Measured;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.Notes;
import org.keyplan.viewpoint.scene.Rgb;
import org.keyplan.viewpoint.scene.SceneNode;

import java.util.ArrayList;
import java.util.List;

/**
 * A node with its label measured, ready to be drawn at any place in bounds no smaller than {@link
 * #size()}. Text never leaves the figure: in larger bounds it is broken anew, in the least ones it
 * fits as measured. Immutable.
 */
public final class Card {
    /** Between a card's edge and its text, in pixels. */
    static final double PADDING = 12;

    /** Room for the ribbon at the right of a headline. */
    static final double RIBBON_ROOM = 22;

    /** Between a figure and the label below it. */
    static final double LABEL_GAP = 4;

    private final SceneNode node;
    private final Label label;
    private final Figure figure;
    private final Paint paint;
    private final Typesetter typesetter;
    private final Measured size;
    private final Measured figureSize;

    /**
     * @param figureSize of a figure that has its label below it, null for all others
     */
    Card(
            SceneNode node,
            Figure figure,
            Paint paint,
            Typesetter typesetter,
            Measured size,
            Measured figureSize) {
        this.node = node;
        this.label = Label.of(node.look().label().text());
        this.figure = figure;
        this.paint = paint;
        this.typesetter = typesetter;
        this.size = size;
        this.figureSize = figureSize;
    }

    /** What it shows. */
    public SceneNode node() {
        return node;
    }

    /** Its form. */
    public Figure figure() {
        return figure;
    }

    /** Its colours. */
    public Paint paint() {
        return paint;
    }

    /** Room it needs; for containers and lists the height of the header. */
    public Measured size() {
        return size;
    }

    /** Its whole label, taken apart, whether or not all of it shows. */
    public Label label() {
        return label;
    }

    /** Whether some of its label does not show in these bounds. */
    public boolean shortenedIn(Rect bounds) {
        return typesetter.set(textArea(bounds).width()).shortened();
    }

    /** Where lines to it end: the figure within the bounds, without a label below it. */
    public Rect figureIn(Rect bounds) {
        if (figureSize == null) {
            return bounds;
        }
        double more = Math.max(0, bounds.height() - size.height());
        return new Rect(
                bounds.centerX() - figureSize.width() / 2,
                bounds.y(),
                figureSize.width(),
                figureSize.height() + more);
    }

    /** Corners of the polygon that lines end on; empty where that is the rectangle itself. */
    public List<double[]> outlineIn(Rect bounds) {
        return figure.outline(figureIn(bounds));
    }

    /** The figure without its text, from back to front. */
    public List<Shape> drawFigure(Rect bounds) {
        List<Shape> shapes = new ArrayList<>();
        if (figure == Figure.ITEM) {
            double side = 8;
            Rect bullet = new Rect(bounds.x() + PADDING, bounds.centerY() - side / 2, side, side);
            shapes.add(Figure.BOX.draw(bullet, paint.fill(), paint.border()));
        } else if (figure == Figure.CONTAINER) {
            drawContainer(bounds, shapes);
        } else {
            shapes.add(figure.draw(figureIn(bounds), paint.fill(), paint.border()));
        }
        if (typesetter.label().starred()) {
            drawRibbon(bounds, shapes);
        }
        return shapes;
    }

    /** The text alone. */
    public List<Shape> drawText(Rect bounds) {
        Rect area = textArea(bounds);
        Block block = typesetter.set(area.width());
        double top = top(area, block);
        Anchor anchor = anchor(block);
        double x =
                switch (anchor) {
                    case START -> area.x();
                    case MIDDLE -> area.centerX();
                    case END -> area.right();
                };
        List<Shape> shapes = new ArrayList<>();
        for (Block.Row row : block.rows()) {
            double y = top + row.baseline();
            shapes.addAll(
                    row.left().draw(x, y, anchor, typesetter.metrics(), row.style(), row.color()));
            shapes.addAll(
                    row.right()
                            .draw(
                                    area.right(),
                                    y,
                                    Anchor.END,
                                    typesetter.metrics(),
                                    row.style(),
                                    row.color()));
        }
        return shapes;
    }

    /** What is written in these bounds, line by line. */
    public List<CardLine> lines(Rect bounds) {
        return typesetter.set(textArea(bounds).width()).lines();
    }

    /** Whether it has the ribbon of the most important one. */
    public boolean isStarred() {
        return typesetter.label().starred();
    }

    /** Which side its lines are set at, those at the right apart. */
    public Anchor anchorIn(Rect bounds) {
        return anchor(typesetter.set(textArea(bounds).width()));
    }

    /** What each row of text takes of where it may stand, from the top. */
    public List<Rect> textRows(Rect bounds) {
        Rect area = textArea(bounds);
        Block block = typesetter.set(area.width());
        Anchor anchor = anchor(block);
        double top = top(area, block);
        List<Rect> rows = new ArrayList<>();
        double above = top;
        for (Block.Row row : block.rows()) {
            double size = row.style().size();
            double width = row.left().width(typesetter.metrics(), row.style());
            double x =
                    switch (anchor) {
                        case START -> area.x();
                        case MIDDLE -> area.centerX() - width / 2;
                        case END -> area.right() - width;
                    };
            double taken = row.right().isEmpty() ? width : area.right() - x;
            double below = top + row.baseline() + 0.3 * size;
            rows.add(new Rect(x, above, taken, below - above));
            above = below;
        }
        return rows;
    }

    private double top(Rect area, Block block) {
        // names of cards side by side stand on one line, whichever of them has more to say
        boolean card = figure == Figure.BOX && anchor(block) == Anchor.START;
        boolean atTop =
                card || Notes.isNote(node.id()) || figure == Figure.CONTAINER || figureSize != null;
        return atTop ? area.y() : area.y() + Math.max(0, area.height() - block.height()) / 2;
    }

    /** Where text may stand. */
    public Rect textArea(Rect bounds) {
        double padding = padding(paint);
        if (figureSize != null) {
            double top = figureIn(bounds).bottom() + LABEL_GAP;
            return new Rect(bounds.x(), top, bounds.width(), bounds.bottom() - top);
        }
        return switch (figure) {
            case ITEM ->
                    new Rect(
                            bounds.x() + CardFactory.ITEM_INDENT,
                            bounds.y(),
                            bounds.width() - CardFactory.ITEM_INDENT - PADDING,
                            bounds.height());
            case CONTAINER ->
                    new Rect(
                            bounds.x() + padding,
                            bounds.y() + CardFactory.HEADER_TOP,
                            bounds.width() - 2 * padding,
                            size.height() - CardFactory.HEADER_TOP - CardFactory.HEADER_BOTTOM);
            case ELLIPSE, LOZENGE -> {
                double width = bounds.width() / figure.stretchX() - CardFactory.SNUG * 2;
                double height = bounds.height() / figure.stretchY();
                yield new Rect(
                        bounds.centerX() - width / 2, bounds.centerY() - height / 2, width, height);
            }
            default -> Figure.inset(bounds, padding);
        };
    }

    static double padding(Paint paint) {
        return PADDING + Math.max(0, paint.borderWidth() - 4);
    }

    private Anchor anchor(Block block) {
        if (figureSize != null) {
            return Anchor.MIDDLE;
        }
        if (block.hasRight() || typesetter.label().starred() || figure == Figure.ITEM) {
            return Anchor.START;
        }
        String alignment = node.look().alignment();
        if (figure == Figure.CONTAINER || "LEFT".equals(alignment)) {
            return Anchor.START;
        }
        return "RIGHT".equals(alignment) ? Anchor.END : Anchor.MIDDLE;
    }

    private void drawContainer(Rect bounds, List<Shape> shapes) {
        Stroke border = paint.border();
        double half = paint.borderWidth() / 2;
        Rect inner = Figure.inset(bounds, half);
        double rule = Math.min(bounds.y() + size.height(), inner.bottom());
        shapes.add(Figure.BOX.draw(bounds, paint.fill(), null));
        if (!paint.band().equals(paint.fill())) {
            shapes.add(new Path(band(inner, rule), paint.band(), null));
        }
        if (!node.children().isEmpty()) {
            Rgb color = Ink.mix(paint.band(), Ink.BODY, 0.14);
            shapes.add(
                    new Path(
                            List.of(new MoveTo(inner.x(), rule), new LineTo(inner.right(), rule)),
                            null,
                            new Stroke(color, 1)));
        }
        shapes.add(Figure.BOX.draw(bounds, null, border));
    }

    private static List<Shape.Segment> band(Rect r, double bottom) {
        double radius = Figure.radius(r);
        return List.of(
                new MoveTo(r.x(), bottom),
                new LineTo(r.x(), r.y() + radius),
                new QuadTo(r.x(), r.y(), r.x() + radius, r.y()),
                new LineTo(r.right() - radius, r.y()),
                new QuadTo(r.right(), r.y(), r.right(), r.y() + radius),
                new LineTo(r.right(), bottom),
                new Close());
    }

    private void drawRibbon(Rect bounds, List<Shape> shapes) {
        double right = bounds.right() - padding(paint);
        double left = right - 15;
        double top = bounds.y() + paint.borderWidth();
        shapes.add(
                new Path(
                        List.of(
                                new MoveTo(left, top),
                                new LineTo(right, top),
                                new LineTo(right, top + 21),
                                new LineTo((left + right) / 2, top + 15.5),
                                new LineTo(left, top + 21),
                                new Close()),
                        Ink.RIBBON,
                        null));
        shapes.add(Symbol.STAR.around((left + right) / 2, top + 8, 11, Rgb.WHITE));
    }
}
