package org.keyplan.documents.portfolio;

import org.keyplan.documents.content.Block.Figure;
import org.keyplan.documents.portfolio.PlanSummary.Hits;
import org.keyplan.validation.Category;
import org.keyplan.validation.Severity;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.drawing.Shape.Anchor;
import org.keyplan.viewpoint.scene.Rgb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rules across, accounts down: how often which rule finds something where. Colour tells the
 * severity, the number says how often.
 */
final class HeatMap {

    /** More rows than this nobody can take in. */
    static final int MOST = 50;

    private static final double LABEL = 160;
    private static final double CELL = 20;
    private static final double ROW = 22;
    private static final double GAP = 6;
    private static final double HEAD = 46;
    private static final double LEGEND = 34;
    private static final double HEADING = 30;
    private static final double LEAST = 620;

    private final PortfolioWords words;
    private final List<PlanSummary> plans;
    private final Map<String, Double> columns = new TreeMap<>();
    private final List<String> rules;
    private final Chart chart = new Chart();
    private final double width;

    private HeatMap(Portfolio portfolio, PortfolioWords words) {
        this.words = words;
        this.plans = shown(portfolio);
        this.rules = new ArrayList<>();
        for (Category category : Category.values()) {
            portfolio.rules().stream()
                    .filter(rule -> Category.of(rule) == category)
                    .filter(rule -> plans.stream().anyMatch(p -> p.rules().containsKey(rule)))
                    .forEach(rules::add);
        }
        double begin = LABEL;
        double x = LABEL;
        Category before = null;
        for (String rule : rules) {
            Category category = Category.of(rule);
            if (before != null && before != category) {
                // A category of one rule still needs room for its letters.
                x = Math.max(x, begin + HEADING) + GAP;
            }
            begin = before == category ? begin : x;
            columns.put(rule, x);
            x += CELL;
            before = category;
        }
        this.width = Math.max(LEAST, x + HEADING - CELL);
    }

    /** The accounts with the gravest findings. */
    static List<PlanSummary> shown(Portfolio portfolio) {
        return portfolio.plans().stream()
                .filter(plan -> !plan.rules().isEmpty())
                .limit(MOST)
                .toList();
    }

    static Figure of(Portfolio portfolio, PortfolioWords words) {
        return new HeatMap(portfolio, words).draw();
    }

    private Figure draw() {
        heads();
        for (int i = 0; i < plans.size(); i++) {
            row(plans.get(i), HEAD + i * ROW);
        }
        double end = HEAD + plans.size() * ROW;
        legend(end + LEGEND / 2);
        Drawing drawing =
                new Drawing(
                        width,
                        end + LEGEND,
                        words.text("heat.title"),
                        words.text("heat.description", plans.size(), rules.size()),
                        words.locale(),
                        chart.shapes);
        return new Figure("heat-map", words.text("heat.title"), drawing);
    }

    private void heads() {
        Category before = null;
        for (String rule : rules) {
            Category category = Category.of(rule);
            double x = columns.get(rule);
            if (category != before) {
                Chart head = new Chart();
                head.text(x + 2, 14, Anchor.START, category.prefix(), 11, true, Chart.INK);
                chart.told(words.sheets().text("category." + category), head);
                before = category;
            }
            Chart number = new Chart();
            String shown = rule.substring(rule.indexOf('-') + 1);
            number.text(x + CELL / 2, 36, Anchor.MIDDLE, shown, 10, false, Chart.FAINT);
            chart.told(words.text("heat.rule", rule, words.rule(rule)), number);
        }
    }

    private void row(PlanSummary plan, double y) {
        chart.box(0, y + ROW - 1, width, 1, Chart.RULE);
        Chart label = new Chart();
        label.text(
                0,
                y + 15,
                Anchor.START,
                Chart.fit(plan.account(), 11.5, LABEL - 10),
                11.5,
                false,
                Chart.INK);
        chart.told(plan.account(), label);
        for (Map.Entry<String, Hits> entry : plan.rules().entrySet()) {
            Hits hits = entry.getValue();
            double x = columns.get(entry.getKey());
            Chart cell = new Chart();
            cell.box(x + 1, y + 1, CELL - 2, ROW - 3, ground(hits.severity()));
            cell.text(
                    x + CELL / 2,
                    y + 15,
                    Anchor.MIDDLE,
                    String.valueOf(hits.count()),
                    11,
                    true,
                    ink(hits.severity()));
            chart.told(
                    words.text(
                            "heat.cell",
                            plan.account(),
                            entry.getKey(),
                            words.rule(entry.getKey()),
                            words.sheets().severity(hits.severity()),
                            String.valueOf(hits.count())),
                    cell);
        }
    }

    private void legend(double y) {
        double x = 0;
        for (Severity severity : Severity.values()) {
            String word = words.sheets().severity(severity);
            chart.box(x, y - 4, 14, 14, ground(severity));
            chart.text(x + 20, y + 8, Anchor.START, word, 11, false, ink(severity));
            x += 20 + Chart.width(word, 11) + 24;
        }
        chart.text(x, y + 8, Anchor.START, words.text("heat.legend"), 11, false, Chart.FAINT);
    }

    private static Rgb ground(Severity severity) {
        return Rgb.of(
                switch (severity) {
                    case ERROR -> "#F6C6C2";
                    case WARNING -> "#FBE0B5";
                    case ADVICE -> "#DCE6F8";
                });
    }

    private static Rgb ink(Severity severity) {
        return Rgb.of(
                switch (severity) {
                    case ERROR -> "#8C1D18";
                    case WARNING -> "#6B3F00";
                    case ADVICE -> "#274C9B";
                });
    }
}
