package org.keyplan.viewpoint.card;

import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Anchor;
import org.keyplan.viewpoint.drawing.Shape.TextStyle;
import org.keyplan.viewpoint.scene.Rgb;
import org.keyplan.viewpoint.text.TextFit;
import org.keyplan.viewpoint.text.TextMetrics;
import org.keyplan.viewpoint.text.Wrapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One line of a label, in which marks such as ▲ or ● are drawn and the rest is written. */
public final class RichText {
    /** Between a mark and the letters beside it, in parts of the size. */
    static final double GAP = 0.3;

    /** Between two marks, in parts of the size. */
    static final double TIGHT = 0.06;

    /** Nothing. */
    public static final RichText EMPTY = new RichText(List.of());

    /**
     * Letters or a mark.
     *
     * @param letters null for a mark
     * @param symbol null for letters
     * @param spaced whether white space separates it from the run before
     */
    private record Run(String letters, Symbol symbol, boolean spaced) {}

    private final List<Run> runs;

    private RichText(List<Run> runs) {
        this.runs = List.copyOf(runs);
    }

    /** Takes a line apart; a question mark is a mark only where it stands alone in front. */
    public static RichText of(String line) {
        List<Run> runs = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        boolean spaced = false;
        for (int i = 0; i < line.length(); i++) {
            Optional<Symbol> symbol = markAt(line, i);
            if (symbol.isEmpty()) {
                letters.append(line.charAt(i));
                continue;
            }
            spaced |= flush(letters, spaced, runs);
            runs.add(new Run(null, symbol.get(), spaced));
            spaced = false;
        }
        flush(letters, spaced, runs);
        return new RichText(runs);
    }

    private static Optional<Symbol> markAt(String line, int index) {
        char c = line.charAt(index);
        if (c == Symbol.QUESTION.character()
                && (index > 0 || line.length() > 1 && line.charAt(1) != ' ')) {
            return Optional.empty();
        }
        return Symbol.of(c);
    }

    /** Adds the letters collected so far; whether white space follows them. */
    private static boolean flush(StringBuilder letters, boolean spaced, List<Run> runs) {
        String text = letters.toString();
        letters.setLength(0);
        if (text.isBlank()) {
            return !text.isEmpty();
        }
        runs.add(new Run(text.strip(), null, spaced || !text.equals(text.stripLeading())));
        return !text.equals(text.stripTrailing());
    }

    /**
     * Room to keep for a line, in pixels: never less than {@link #width} of it, and the same
     * whether it is measured as a whole or broken by {@link #wrap}.
     */
    public static double measure(String line, TextMetrics metrics, TextStyle style) {
        return new MarkMetrics(metrics).width(line, style.size(), style.semiBold());
    }

    /** Breaks a line in which marks are drawn; see {@link Wrapping#fit}. */
    public static TextFit wrap(
            String line, double width, int most, TextMetrics metrics, TextStyle style) {
        double whole = measure(line, metrics, style);
        if (whole <= width && !line.contains("  ")) {
            return new TextFit(List.of(line.strip()), whole, false);
        }
        return new Wrapping(new MarkMetrics(metrics), style.size(), style.semiBold())
                .fit(line, width, most);
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** Whether it begins with a mark. */
    public boolean startsWithMark() {
        return !runs.isEmpty() && runs.get(0).symbol() != null;
    }

    /** Room it takes, in pixels. */
    public double width(TextMetrics metrics, TextStyle style) {
        double width = 0;
        for (int i = 0; i < runs.size(); i++) {
            width += gap(i, style.size()) + width(runs.get(i), metrics, style);
        }
        return width;
    }

    /**
     * Draws it in one colour.
     *
     * @param x where the anchor is
     */
    public List<Shape> draw(
            double x,
            double baseline,
            Anchor anchor,
            TextMetrics metrics,
            TextStyle style,
            Rgb color) {
        return draw(x, baseline, anchor, metrics, style, color, color);
    }

    /**
     * Draws it.
     *
     * @param x where the anchor is
     * @param accent colour of marks
     */
    public List<Shape> draw(
            double x,
            double baseline,
            Anchor anchor,
            TextMetrics metrics,
            TextStyle style,
            Rgb color,
            Rgb accent) {
        if (runs.size() == 1 && runs.get(0).letters() != null) {
            // the reader's typeface may be narrower than measured: let it be aligned there
            return List.of(
                    new Shape.Text(x, baseline, anchor, runs.get(0).letters(), style, color));
        }
        double at = x;
        if (anchor != Anchor.START) {
            at -= width(metrics, style) / (anchor == Anchor.MIDDLE ? 2 : 1);
        }
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            at += gap(i, style.size());
            shapes.add(
                    run.symbol() != null
                            ? run.symbol().at(at, baseline, style.size(), accent)
                            : new Shape.Text(
                                    at, baseline, Anchor.START, run.letters(), style, color));
            at += width(run, metrics, style);
        }
        return shapes;
    }

    private double gap(int index, double size) {
        if (index == 0) {
            return 0;
        }
        Run before = runs.get(index - 1);
        Run run = runs.get(index);
        if (before.symbol() != null && run.symbol() != null && !run.spaced()) {
            return TIGHT * size;
        }
        return run.spaced() ? GAP * size : TIGHT * size;
    }

    private static double width(Run run, TextMetrics metrics, TextStyle style) {
        return run.symbol() != null
                ? run.symbol().width(style.size())
                : metrics.width(run.letters(), style.size(), style.semiBold());
    }
}
