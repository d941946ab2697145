package org.keyplan.viewpoint.card;

import org.keyplan.viewpoint.drawing.Shape.TextStyle;
import org.keyplan.viewpoint.scene.Rgb;
import org.keyplan.viewpoint.text.TextFit;
import org.keyplan.viewpoint.text.TextMetrics;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets one label.
 *
 * @param inks colours that can be read on the ground the label stands on
 * @param reserved room kept free at the right of the headline, in pixels
 * @param mostLines that one line of the label may be broken into
 */
record Typesetter(
        Label label,
        Typography typography,
        Inks inks,
        double reserved,
        int mostLines,
        TextMetrics metrics) {
    /** As much as is read at a glance. */
    private static final int MOST_LINES = 2;

    /** Least distance of what stands at the left and at the right, in parts of the size. */
    private static final double APART = 0.8;

    /** Parts of the size above and below the baseline that letters take. */
    private static final double ASCENT = 0.79;

    private static final double DESCENT = 0.24;

    /** Of a label that is read at a glance. */
    Typesetter(
            Label label, Typography typography, Inks inks, double reserved, TextMetrics metrics) {
        this(label, typography, inks, reserved, MOST_LINES, metrics);
    }

    /** Colours of the parts of a label. */
    record Inks(Rgb headline, Rgb body, Rgb mark) {}

    /** Width in pixels at which nothing need be broken. */
    double naturalWidth() {
        double width =
                width(label.headline(), typography.headline()) + (label.starred() ? reserved : 0);
        for (int i = 0; i < label.body().size(); i++) {
            width = Math.max(width, width(label.body().get(i), style(i)));
        }
        return width;
    }

    /** Breaks what is too long and puts the rows below each other. */
    Block set(double width) {
        Setting setting = new Setting();
        if (!label.headline().isEmpty()) {
            setting.add(
                    label.headline(),
                    typography.headline(),
                    inks.headline(),
                    width - (label.starred() ? reserved : 0));
        }
        for (int i = 0; i < label.body().size(); i++) {
            setting.add(
                    label.body().get(i), style(i), isMark(i) ? inks.mark() : inks.body(), width);
        }
        return setting.finish();
    }

    private boolean isMark(int bodyLine) {
        return label.marked() && bodyLine == label.body().size() - 1;
    }

    private TextStyle style(int bodyLine) {
        return isMark(bodyLine) ? typography.mark() : typography.body();
    }

    private double width(Label.Line line, TextStyle style) {
        double right = rightWidth(line, style);
        return measured(line.left(), style) + right;
    }

    private double rightWidth(Label.Line line, TextStyle style) {
        return line.right().isEmpty() ? 0 : measured(line.right(), style) + APART * style.size();
    }

    private double measured(String text, TextStyle style) {
        return RichText.measure(text, metrics, style);
    }

    private TextFit fit(String text, double width, int most, TextStyle style) {
        return RichText.wrap(text, width, most, metrics, style);
    }

    /** Rows as far as they are set. */
    private final class Setting {
        private final List<Block.Row> rows = new ArrayList<>();
        private final List<CardLine> whole = new ArrayList<>();
        private double baseline;
        private double widest;
        private boolean shortened;

        void add(Label.Line line, TextStyle style, Rgb color, double width) {
            String right = line.right();
            double rightWidth = rightWidth(line, style);
            if (rightWidth > width / 2) {
                TextFit wrapped = fit(right, width / 2, 1, style);
                right = wrapped.lines().get(0);
                shortened |= wrapped.cut();
                rightWidth = width / 2 + APART * style.size();
            }
            TextFit left = fit(line.left(), width - rightWidth, mostLines, style);
            shortened |= left.cut();
            List<String> lines = left.lines();
            whole.add(new CardLine(left.within(line.left()), right, style, color));
            for (int i = 0; i < lines.size(); i++) {
                boolean last = i == lines.size() - 1;
                RichText text = RichText.of(lines.get(i));
                advance(style, i == 0);
                rows.add(
                        new Block.Row(
                                text,
                                last ? RichText.of(right) : RichText.EMPTY,
                                style,
                                color,
                                baseline));
                widest = Math.max(widest, measured(lines.get(i), style) + rightWidth);
            }
        }

        private void advance(TextStyle style, boolean first) {
            if (rows.isEmpty()) {
                baseline = Math.round(ASCENT * style.size());
                return;
            }
            boolean mark = first && style.equals(typography.mark());
            double above = rows.get(rows.size() - 1).style().size();
            double leading = mark ? 20 / 10.5 * style.size() : 1.3 * Math.max(style.size(), above);
            baseline += Math.round(leading);
        }

        Block finish() {
            double descent =
                    rows.isEmpty() ? 0 : DESCENT * rows.get(rows.size() - 1).style().size();
            return new Block(
                    List.copyOf(rows), widest, baseline + descent, shortened, List.copyOf(whole));
        }
    }
}
