package org.keyplan.documents.figure;

import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Anchor;
import org.keyplan.viewpoint.drawing.Shape.Box;
import org.keyplan.viewpoint.drawing.Shape.Path;
import org.keyplan.viewpoint.drawing.Shape.Segment.LineTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.MoveTo;
import org.keyplan.viewpoint.drawing.Shape.Stroke;
import org.keyplan.viewpoint.drawing.Shape.Text;
import org.keyplan.viewpoint.drawing.Shape.TextStyle;
import org.keyplan.viewpoint.scene.Rgb;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Upright bars in one colour, each with its value above it, over a few thin lines. Values are not
 * negative.
 */
public final class BarChart {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 250;
    private static final double TOP = 34;
    private static final double BASE = HEIGHT - 28;
    private static final double LEFT = 4;
    private static final double RIGHT = WIDTH - 64;
    private static final double WIDEST = 64;
    private static final double FILLED = 0.6;
    private static final int LINES = 4;
    private static final MathContext DIGITS = new MathContext(3);

    private static final Rgb ACCENT = new Rgb(0x27, 0x4C, 0x9B);
    private static final Rgb PALE = new Rgb(0xC3, 0xCF, 0xE9);
    private static final Rgb INK = new Rgb(0x1C, 0x23, 0x30);
    private static final Rgb FAINT = new Rgb(0x5B, 0x64, 0x72);
    private static final Rgb RULE = new Rgb(0xD9, 0xDD, 0xE4);

    private static final TextStyle VALUE = new TextStyle(13, true);
    private static final TextStyle LABEL = new TextStyle(12, false);
    private static final TextStyle SCALE = new TextStyle(11, false);

    /**
     * One bar.
     *
     * @param label below it
     * @param value null where it is not known; then there is a dash
     * @param unfinished whether the value still grows, as that of the present year; the bar is pale
     */
    public record Bar(String label, BigDecimal value, boolean unfinished) {}

    private final List<Bar> bars;
    private final NumberFormat numbers;
    private final Locale locale;

    /**
     * @param bars at least one, from left to right
     * @param locale of the numbers
     */
    public BarChart(List<Bar> bars, Locale locale) {
        this.bars = List.copyOf(bars);
        this.locale = locale;
        this.numbers = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
        this.numbers.setMaximumFractionDigits(2);
    }

    /**
     * Draws the chart.
     *
     * @param description the same in words
     * @param unit of the values, such as a currency
     */
    public Drawing draw(String title, String description, String unit) {
        List<Shape> shapes = new ArrayList<>();
        double step = step();
        double most = Math.max(step, Math.ceil(largest() / step) * step);
        for (double value = step; value <= most + step / 2; value += step) {
            double y = y(value, most);
            shapes.add(line(y, RULE));
            shapes.add(
                    new Text(RIGHT + 8, y + 4, Anchor.START, numbers.format(value), SCALE, FAINT));
        }
        shapes.add(new Text(RIGHT + 8, BASE + 4, Anchor.START, unit, SCALE, FAINT));
        double place = (RIGHT - LEFT) / bars.size();
        for (int i = 0; i < bars.size(); i++) {
            bar(
                    bars.get(i),
                    LEFT + place * (i + 0.5),
                    Math.min(WIDEST, place * FILLED),
                    most,
                    shapes);
        }
        shapes.add(line(BASE, FAINT));
        return new Drawing(WIDTH, HEIGHT, title, description, locale, shapes);
    }

    private void bar(Bar bar, double middle, double width, double most, List<Shape> shapes) {
        double value = bar.value() == null ? 0 : bar.value().doubleValue();
        double top = y(value, most);
        if (value > 0) {
            Rgb fill = bar.unfinished() ? PALE : ACCENT;
            shapes.add(new Box(middle - width / 2, top, width, BASE - top, 0, fill, null));
        }
        String said = bar.value() == null ? "–" : said(bar.value());
        shapes.add(new Text(middle, top - 6, Anchor.MIDDLE, said, VALUE, INK));
        shapes.add(new Text(middle, BASE + 18, Anchor.MIDDLE, bar.label(), LABEL, FAINT));
    }

    /**
     * A value in three digits. It is handed over as a double, since Java divides a whole BigDecimal
     * without a remainder: 2 400 000 would be 2M.
     */
    private String said(BigDecimal value) {
        return numbers.format(value.round(DIGITS).doubleValue());
    }

    private static Shape line(double y, Rgb color) {
        return new Path(
                List.of(new MoveTo(LEFT, y), new LineTo(RIGHT, y)), null, new Stroke(color, 0.75));
    }

    private static double y(double value, double most) {
        return BASE - (BASE - TOP) * value / most;
    }

    private double largest() {
        return bars.stream()
                .filter(bar -> bar.value() != null)
                .mapToDouble(bar -> bar.value().doubleValue())
                .max()
                .orElse(0);
    }

    /** A round number (1, 2 or 5 and zeros), so that few lines are enough. */
    private double step() {
        double least = largest() / LINES;
        if (least <= 0) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double factor : new double[] {1, 2, 5}) {
            if (power * factor >= least) {
                return power * factor;
            }
        }
        return power * 10;
    }
}
