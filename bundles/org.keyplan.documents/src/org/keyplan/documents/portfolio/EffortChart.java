package org.keyplan.documents.portfolio;

import org.keyplan.analysis.Totals;
import org.keyplan.documents.content.Block.Figure;
import org.keyplan.model.Money;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.drawing.Shape.Anchor;
import org.keyplan.viewpoint.scene.Rgb;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Where the work goes against where the money is: one bar of equal length for what the
 * opportunities are worth and for each kind of effort, divided by the rank it serves. Where the
 * parts of two bars differ, effort and worth do.
 */
final class EffortChart {

    private static final double WIDTH = 860;
    private static final double LABEL = 230;
    private static final double TOTAL = 130;
    private static final double BAR = 26;
    private static final double ROW = 40;
    private static final double LINE = 20;
    private static final double SIZE = 12;
    private static final double SMALL = 11;

    /** Of the first rows, which all others are compared with. */
    private static final double AFTER_WORTH = 14;

    /** Above and below. */
    private static final double MARGIN = 8;

    private final PortfolioWords words;
    private final Chart chart = new Chart();
    private double y = MARGIN;

    private EffortChart(PortfolioWords words) {
        this.words = words;
    }

    /** One bar. */
    private record Bar(String label, String total, Map<Target, Double> parts) {
        double whole() {
            return parts.values().stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    static Figure of(Effort effort, PortfolioWords words) {
        return new EffortChart(words).draw(effort);
    }

    private Figure draw(Effort effort) {
        List<Bar> worth = amounts("effort.weighted", effort.weighted());
        List<Bar> work = new ArrayList<>();
        work.add(counts("effort.interactions", effort.interactions()));
        work.add(counts("effort.engagements", effort.engagements()));
        work.addAll(amounts("effort.investment", effort.investment()));
        worth.forEach(this::bar);
        y += worth.isEmpty() ? 0 : AFTER_WORTH;
        work.stream().filter(bar -> bar.whole() > 0).forEach(this::bar);
        y += LINE / 2;
        for (Target target : Target.values()) {
            legend(target);
        }
        Drawing drawing =
                new Drawing(
                        WIDTH,
                        y + MARGIN,
                        words.text("effort.title"),
                        words.text("effort.description"),
                        words.locale(),
                        chart.shapes);
        return new Figure("effort", words.text("effort.title"), drawing);
    }

    private Bar counts(String key, Map<Target, Integer> counts) {
        Map<Target, Double> parts = new EnumMap<>(Target.class);
        counts.forEach((target, count) -> parts.put(target, count.doubleValue()));
        return new Bar(words.text(key), String.valueOf(Effort.total(counts)), parts);
    }

    private List<Bar> amounts(String key, Map<Target, Totals> amounts) {
        TreeSet<String> currencies = new TreeSet<>();
        amounts.values().forEach(totals -> currencies.addAll(totals.byCurrency().keySet()));
        List<Bar> bars = new ArrayList<>();
        for (String currency : currencies) {
            Map<Target, Double> parts = new EnumMap<>(Target.class);
            Money sum = Money.zero(currency);
            for (Map.Entry<Target, Totals> entry : amounts.entrySet()) {
                Money money = entry.getValue().byCurrency().get(currency);
                if (money != null && money.amount().compareTo(BigDecimal.ZERO) > 0) {
                    parts.put(entry.getKey(), money.amount().doubleValue());
                    sum = sum.plus(money);
                }
            }
            if (!parts.isEmpty()) {
                bars.add(new Bar(words.text(key), words.money(sum), parts));
            }
        }
        return bars;
    }

    private void bar(Bar bar) {
        double base = y + BAR / 2 + SIZE / 2 - 2;
        chart.text(
                0,
                base,
                Anchor.START,
                Chart.fit(bar.label(), SIZE, LABEL - 12),
                SIZE,
                true,
                Chart.INK);
        double x = LABEL;
        double whole = bar.whole();
        for (Map.Entry<Target, Double> part : bar.parts().entrySet()) {
            double share = part.getValue() / whole;
            part(bar, part.getKey(), share, x, base);
            x += share * (WIDTH - LABEL - TOTAL);
        }
        chart.text(WIDTH, base, Anchor.END, bar.total(), SIZE, false, Chart.FAINT);
        y += ROW;
    }

    private void part(Bar bar, Target target, double share, double x, double base) {
        double width = share * (WIDTH - LABEL - TOTAL);
        String percent = words.text("effort.share", String.valueOf(Math.round(share * 100)));
        String name = words.text("rank.short." + target);
        Chart part = new Chart();
        // A line of the ground's colour keeps neighbours apart in black and white, too.
        part.box(x, y, Math.max(1, width - 1), BAR, fill(target));
        String both = name + " " + percent;
        String shown = Chart.width(both, SMALL) < width - 8 ? both : name;
        if (Chart.width(shown, SMALL) < width - 4) {
            part.text(x + width / 2, base, Anchor.MIDDLE, shown, SMALL, true, ink(target));
        }
        chart.told(words.text("effort.part", bar.label(), name, percent), part);
    }

    private void legend(Target target) {
        chart.box(LABEL, y, 14, 14, fill(target));
        chart.text(
                LABEL + 22,
                y + 11,
                Anchor.START,
                words.text("rank.short." + target) + " – " + words.meaning(target),
                SMALL,
                false,
                Chart.FAINT);
        y += LINE;
    }

    private static Rgb fill(Target target) {
        return Rgb.of(
                switch (target) {
                    case A -> "#1B3570";
                    case B -> "#3F66B5";
                    case C -> "#8FA9DA";
                    case D -> "#C9D5EC";
                    case NONE -> "#E3E6EB";
                });
    }

    private static Rgb ink(Target target) {
        return target == Target.A || target == Target.B ? Rgb.WHITE : Chart.INK;
    }
}
