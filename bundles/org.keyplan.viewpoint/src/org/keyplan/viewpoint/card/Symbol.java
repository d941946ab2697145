package org.keyplan.viewpoint.card;

import org.keyplan.viewpoint.drawing.Shape.Path;
import org.keyplan.viewpoint.drawing.Shape.Segment;
import org.keyplan.viewpoint.drawing.Shape.Stroke;
import org.keyplan.viewpoint.scene.Rgb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Marks in labels that are drawn as outlines instead of letters, since few typefaces have them all
 * and no two draw them alike. They stand on the baseline and reach the height of capitals.
 */
public enum Symbol {
    UP('▲', 0.84, false, Outlines::up),
    DOWN('▼', 0.84, false, Outlines::down),
    DISC('●', 0.84, false, Outlines::disc),
    RING('○', 0.84, true, Outlines::ring),
    STAR('★', 0.86, false, Outlines::star),
    BOLT('⚡', 0.66, false, Outlines::bolt),
    DIAMOND('◆', 0.82, false, Outlines::diamond),
    CHECK('✓', 0.86, true, Outlines::check),
    HEXAGON('⬣', 0.90, false, Outlines::hexagon),
    QUESTION('?', 0.58, true, Outlines::question),
    FLAG('⚑', 0.74, true, Outlines::flag);

    /** Thickness of drawn lines, in parts of the size. */
    private static final double PEN = 0.115;

    /** All marks but the question mark lie between these; nearly all letters do not. */
    private static final char FIRST = '\u25A0';

    private static final char LAST = '\u2BFF';

    private interface Outline {
        void draw(Pen pen);
    }

    private final char character;
    private final double advance;
    private final boolean penned;
    private final Outline outline;

    Symbol(char character, double advance, boolean penned, Outline outline) {
        this.character = character;
        this.advance = advance;
        this.penned = penned;
        this.outline = outline;
    }

    /** The character it stands for in labels. */
    public char character() {
        return character;
    }

    /** Room it takes in a line of this size, in pixels. */
    public double width(double size) {
        return advance * size;
    }

    /**
     * Its outline in a line of text.
     *
     * @param x left edge
     * @param baseline of the line
     * @param size of the line's letters
     */
    public Path at(double x, double baseline, double size, Rgb color) {
        Pen pen = new Pen(x, baseline, size);
        outline.draw(pen);
        boolean filled = !penned || this == FLAG;
        return new Path(
                pen.segments,
                filled ? color : null,
                penned ? new Stroke(color, round(PEN * size)) : null);
    }

    /**
     * Its outline around a point, so that it looks centred there.
     *
     * @param size of the letters it would stand beside
     */
    public Path around(double centerX, double centerY, double size, Rgb color) {
        return at(centerX - advance * size / 2, centerY + Outlines.CAP * size / 2, size, color);
    }

    /** The mark a character stands for; {@code ?} counts although it may be mere punctuation. */
    public static Optional<Symbol> of(int character) {
        if (character != QUESTION.character && (character < FIRST || character > LAST)) {
            return Optional.empty();
        }
        for (Symbol symbol : values()) {
            if (symbol.character == character) {
                return Optional.of(symbol);
            }
        }
        return Optional.empty();
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }

    /** Collects segments given in parts of the size, y upwards from the baseline. */
    static final class Pen {
        private final List<Segment> segments = new ArrayList<>();
        private final double x;
        private final double baseline;
        private final double size;

        private Pen(double x, double baseline, double size) {
            this.x = x;
            this.baseline = baseline;
            this.size = size;
        }

        Pen move(double dx, double up) {
            segments.add(new Segment.MoveTo(x(dx), y(up)));
            return this;
        }

        Pen line(double dx, double up) {
            segments.add(new Segment.LineTo(x(dx), y(up)));
            return this;
        }

        Pen curve(double dx1, double up1, double dx2, double up2, double dx, double up) {
            segments.add(new Segment.CubicTo(x(dx1), y(up1), x(dx2), y(up2), x(dx), y(up)));
            return this;
        }

        Pen close() {
            segments.add(new Segment.Close());
            return this;
        }

        private double x(double dx) {
            return round(x + dx * size);
        }

        private double y(double up) {
            return round(baseline - up * size);
        }
    }
}
