package org.keyplan.documents.portfolio;

import org.keyplan.documents.content.Block;
import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Block.Paragraph;
import org.keyplan.documents.content.Block.Table;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.documents.portfolio.PlanSummary.Hits;
import org.keyplan.validation.Category;
import org.keyplan.validation.Severity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What the rules find in a portfolio: a map of all, sums by category, and by rule. */
final class HealthSection {

    /** The others concern too few accounts to be worth a training. */
    private static final int MOST_RULES = 15;

    private final Portfolio portfolio;
    private final PortfolioWords words;

    HealthSection(Portfolio portfolio, PortfolioWords words) {
        this.portfolio = portfolio;
        this.words = words;
    }

    /** Null if no rule finds anything. */
    Section write() {
        if (portfolio.rules().isEmpty()) {
            return null;
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(HeatMap.of(portfolio, words));
        int shown = HeatMap.shown(portfolio).size();
        long all = portfolio.plans().stream().filter(plan -> !plan.rules().isEmpty()).count();
        if (shown < all) {
            blocks.add(new Paragraph(Text.of(words.text("heat.part", shown, all), Tone.FAINT)));
        }
        blocks.add(categories());
        blocks.add(rules());
        return new Section("health", words.text("section.health"), blocks);
    }

    private Table categories() {
        List<Category> used =
                Stream.of(Category.values())
                        .filter(c -> portfolio.rules().stream().anyMatch(r -> Category.of(r) == c))
                        .toList();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(words.text("account"), 4));
        used.forEach(
                category ->
                        columns.add(Column.text(words.sheets().text("category." + category), 2)));
        List<List<Text>> rows = new ArrayList<>();
        for (PlanSummary plan : portfolio.plans()) {
            List<Text> row = new ArrayList<>();
            row.add(Text.of(plan.account(), Tone.STRONG));
            used.forEach(category -> row.add(cell(plan, category)));
            rows.add(row);
        }
        return new Table(words.text("categories.table"), columns, rows);
    }

    private static Text cell(PlanSummary plan, Category category) {
        return plan.rules().entrySet().stream()
                .filter(entry -> Category.of(entry.getKey()) == category)
                .map(Map.Entry::getValue)
                .reduce(Hits::and)
                .map(
                        hits ->
                                Text.of(
                                        mark(hits.severity()) + " " + hits.count(),
                                        Tone.valueOf(hits.severity().name())))
                .orElseGet(() -> Text.plain(""));
    }

    private static String mark(Severity severity) {
        return switch (severity) {
            case ERROR -> "⬣";
            case WARNING -> "▲";
            case ADVICE -> "●";
        };
    }

    /** Which rules find most, so that one knows what to train. */
    private Table rules() {
        List<List<Text>> rows = new ArrayList<>();
        for (String rule : portfolio.rules()) {
            List<Hits> hits =
                    portfolio.plans().stream()
                            .map(plan -> plan.rules().get(rule))
                            .filter(Objects::nonNull)
                            .toList();
            Hits all = hits.stream().reduce(Hits::and).orElseThrow();
            rows.add(
                    List.of(
                            Text.of(rule, Tone.STRONG),
                            Text.plain(words.rule(rule)),
                            Text.of(
                                    words.sheets().severity(all.severity()),
                                    Tone.valueOf(all.severity().name())),
                            Text.plain(String.valueOf(hits.size())),
                            Text.plain(String.valueOf(all.count()))));
        }
        rows.sort((one, other) -> Integer.compare(number(other), number(one)));
        return new Table(
                words.text("rules.table", Math.min(MOST_RULES, rows.size()), rows.size()),
                List.of(
                        Column.text(words.text("rule"), 1),
                        Column.text(words.text("rule.name"), 5),
                        Column.text(words.text("rule.severity"), 2),
                        Column.number(words.text("rule.accounts"), 1),
                        Column.number(words.text("findings"), 1)),
                rows.subList(0, Math.min(MOST_RULES, rows.size())));
    }

    private static int number(List<Text> row) {
        return Integer.parseInt(row.get(3).value());
    }
}
