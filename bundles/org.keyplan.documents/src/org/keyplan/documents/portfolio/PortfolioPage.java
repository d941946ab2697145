package org.keyplan.documents.portfolio;

import org.keyplan.analysis.Totals;
import org.keyplan.documents.content.Block;
import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Block.Fact;
import org.keyplan.documents.content.Block.Paragraph;
import org.keyplan.documents.content.Block.Table;
import org.keyplan.documents.content.Document;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.documents.options.Edition;
import org.keyplan.documents.options.Paper;
import org.keyplan.documents.portfolio.Balance.Verdict;
import org.keyplan.model.BudgetStatus;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.validation.Severity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A portfolio to be read: one row a plan, what the rules find where, and where the work goes. */
final class PortfolioPage {

    private final Portfolio portfolio;
    private final PortfolioWords words;

    private PortfolioPage(Portfolio portfolio, PortfolioWords words) {
        this.portfolio = portfolio;
        this.words = words;
    }

    static Document of(Portfolio portfolio, Locale locale, Paper paper) {
        return new PortfolioPage(portfolio, new PortfolioWords(locale)).write(paper);
    }

    private Document write(Paper paper) {
        String day = portfolio.asOf().toString();
        String subtitle = words.text("subtitle", portfolio.plans().size(), day);
        return new Document(
                Edition.FULL,
                words.locale(),
                paper,
                portfolio.asOf(),
                words.text("title"),
                subtitle,
                List.of(),
                summary(),
                Stream.of(
                                accounts(),
                                new HealthSection(portfolio, words).write(),
                                resources(),
                                unreadable())
                        .filter(Objects::nonNull)
                        .toList(),
                new Document.Labels(
                        words.text("contents"),
                        words.text("confidential"),
                        words.text("made", day),
                        words.text("edition"),
                        subtitle,
                        words.text("figure"),
                        words.text("table"),
                        words.text("page", "{0}", "{1}")));
    }

    private List<Fact> summary() {
        long neverMet =
                portfolio.plans().stream()
                        .filter(plan -> plan.topDecisionMaker().isEmpty() || plan.meetingOverdue())
                        .count();
        long reviews =
                portfolio.plans().stream()
                        .filter(plan -> plan.reviewOverdue(portfolio.asOf()))
                        .count();
        return List.of(
                new Fact(
                        words.text("pipeline"),
                        Text.plain(orNone(words.money(portfolio.sum(PlanSummary::pipeline))))
                                .with(weighted(portfolio.sum(PlanSummary::weighted)))),
                new Fact(
                        words.text("findings"),
                        Text.of(
                                words.text(
                                        "health",
                                        String.valueOf(portfolio.count(Severity.ERROR)),
                                        String.valueOf(portfolio.count(Severity.WARNING)),
                                        String.valueOf(portfolio.count(Severity.ADVICE))),
                                portfolio.count(Severity.ERROR) > 0 ? Tone.ERROR : Tone.PLAIN)),
                new Fact(words.text("summary.topDecisionMaker"), alarm(neverMet)),
                new Fact(words.text("summary.reviews"), alarm(reviews)));
    }

    private Text alarm(long count) {
        return Text.of(
                words.text(
                        "summary.of",
                        String.valueOf(count),
                        String.valueOf(portfolio.plans().size())),
                count > 0 ? Tone.WARNING : Tone.GOOD);
    }

    private String orNone(String text) {
        return text.isEmpty() ? words.text("none") : text;
    }

    private Section section(String id, List<Block> blocks) {
        return new Section(id, words.text("section." + id), blocks);
    }

    private Section accounts() {
        if (portfolio.plans().isEmpty()) {
            return section("accounts", List.of(new Paragraph(Text.plain(words.text("nothing")))));
        }
        List<Column> columns =
                List.of(
                        Column.text(words.text("account"), 4),
                        Column.text(words.text("valueType"), 2),
                        Column.text(words.text("pipeline"), 3),
                        Column.text(words.text("findings"), 3),
                        Column.text(words.text("topDecisionMaker"), 3),
                        Column.text(words.text("budget"), 3),
                        Column.text(words.text("nextReview"), 2));
        List<List<Text>> rows = new ArrayList<>();
        portfolio.plans().forEach(plan -> rows.add(row(plan)));
        return section(
                "accounts",
                List.of(
                        new Paragraph(Text.of(words.text("accounts.order"), Tone.FAINT)),
                        new Table(words.text("accounts.table"), columns, rows)));
    }

    private List<Text> row(PlanSummary plan) {
        return List.of(
                Text.of(plan.account(), Tone.STRONG).with(plan.owner()).with(plan.file()),
                known(words.sheets().value(plan.valueType()))
                        .with(words.sheets().relationship(plan.relationship())),
                plan.open() == 0
                        ? Text.of(words.text("none"), Tone.FAINT)
                        : Text.plain(orUnknown(words.money(plan.pipeline())))
                                .with(words.text("pipeline.count", plan.open()))
                                .with(weighted(plan.weighted())),
                Text.of(
                        words.health(plan),
                        plan.count(Severity.ERROR) > 0
                                ? Tone.ERROR
                                : plan.count(Severity.WARNING) > 0 ? Tone.WARNING : Tone.GOOD),
                topDecisionMaker(plan),
                budget(plan),
                review(plan));
    }

    private String weighted(Totals totals) {
        return totals.isEmpty()
                ? ""
                : words.text(
                        "pipeline.weighted",
                        totals.byCurrency().values().stream()
                                .map(words::money)
                                .collect(Collectors.joining(" + ")));
    }

    private Text known(String text) {
        return text.isEmpty() ? Text.of(words.text("unknown"), Tone.FAINT) : Text.plain(text);
    }

    private String orUnknown(String text) {
        return text.isEmpty() ? words.text("unknown") : text;
    }

    private Text topDecisionMaker(PlanSummary plan) {
        if (plan.topDecisionMaker().isEmpty()) {
            return Text.of(words.text("unknown"), Tone.ERROR);
        }
        if (plan.lastMet() == null) {
            return Text.of(words.text("neverMet", plan.topDecisionMaker()), Tone.ERROR);
        }
        return plan.meetingOverdue()
                ? Text.of(words.text("overdueMet", plan.topDecisionMaker()), Tone.WARNING)
                        .with(plan.lastMet().toString())
                : Text.plain(plan.topDecisionMaker()).with(plan.lastMet().toString());
    }

    private Text budget(PlanSummary plan) {
        String lines =
                plan.budgets().entrySet().stream()
                        .filter(entry -> entry.getValue() > 0)
                        .map(entry -> budget(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining("\n"));
        boolean open = plan.budgets().getOrDefault(BudgetStatus.UNKNOWN, 0) > 0;
        return Text.of(lines, open ? Tone.WARNING : Tone.PLAIN);
    }

    private String budget(BudgetStatus status, int count) {
        String word =
                status == BudgetStatus.UNKNOWN
                        ? words.text("unknown")
                        : PlanLabels.literal(status, words.locale());
        return words.text("budget.count", word, String.valueOf(count));
    }

    private Text review(PlanSummary plan) {
        if (plan.nextReview() == null) {
            return Text.of(words.text("unknown"), Tone.FAINT);
        }
        String day = plan.nextReview().toString();
        return plan.reviewOverdue(portfolio.asOf())
                ? Text.of(words.text("overdue", day), Tone.WARNING)
                : Text.plain(day);
    }

    private Section resources() {
        Effort effort = portfolio.effort();
        if (portfolio.plans().isEmpty()) {
            return null;
        }
        List<List<Text>> rows = new ArrayList<>();
        for (Balance balance : Balance.of(portfolio)) {
            rows.add(row(balance));
        }
        return section(
                "resources",
                List.of(
                        new Paragraph(Text.plain(words.text("resources.how"))),
                        EffortChart.of(effort, words),
                        new Table(
                                words.text("resources.table"),
                                List.of(
                                        Column.text(words.text("account"), 4),
                                        Column.text(words.text("bestRank"), 1),
                                        Column.number(words.text("resources.weighted"), 3),
                                        Column.number(words.text("resources.worth"), 2),
                                        Column.number(words.text("resources.interactions"), 2),
                                        Column.number(words.text("resources.engagements"), 2),
                                        Column.number(words.text("resources.investment"), 3),
                                        Column.text(words.text("resources.verdict"), 3)),
                                rows)));
    }

    private List<Text> row(Balance balance) {
        PlanSummary plan = balance.plan();
        boolean shares = balance.verdict() != Verdict.OPEN;
        return List.of(
                Text.of(plan.account(), Tone.STRONG),
                Text.plain(plan.bestRank() == Target.NONE ? "" : plan.bestRank().name()),
                Text.plain(words.money(plan.weighted())),
                Text.plain(shares ? percent(balance.worth()) : ""),
                counted(Effort.total(plan.effort().interactions()), shares, balance.interactions()),
                counted(Effort.total(plan.effort().engagements()), shares, balance.engagements()),
                Text.plain(
                        plan.effort().investment().values().stream()
                                .map(words::money)
                                .collect(Collectors.joining("\n"))),
                verdict(balance.verdict()));
    }

    private Text counted(int count, boolean shares, double share) {
        Text text = Text.plain(String.valueOf(count));
        return shares ? text.with(percent(share)) : text;
    }

    private Text verdict(Verdict verdict) {
        Tone tone =
                switch (verdict) {
                    case MORE -> Tone.ADVICE;
                    case LESS -> Tone.WARNING;
                    case EVEN -> Tone.PLAIN;
                    case OPEN -> Tone.FAINT;
                };
        return Text.of(words.text("verdict." + verdict), tone);
    }

    private String percent(double share) {
        return words.text("effort.share", String.valueOf(Math.round(share)));
    }

    private Section unreadable() {
        if (portfolio.unreadable().isEmpty()) {
            return null;
        }
        return section(
                "unreadable",
                List.of(
                        new Table(
                                words.text("unreadable.table"),
                                List.of(
                                        Column.text(words.text("file"), 2),
                                        Column.text(words.text("reason"), 5)),
                                portfolio.unreadable().stream()
                                        .map(
                                                each ->
                                                        List.of(
                                                                Text.plain(each.file()),
                                                                Text.of(each.reason(), Tone.ERROR)))
                                        .toList())));
    }
}
