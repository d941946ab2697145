package org.keyplan.documents.portfolio;

import org.keyplan.documents.content.Tone;
import org.keyplan.documents.options.Paper;
import org.keyplan.documents.portfolio.PlanSummary.Hits;
import org.keyplan.documents.portfolio.Portfolio.Unreadable;
import org.keyplan.documents.sheet.Highlight;
import org.keyplan.documents.sheet.Sheet;
import org.keyplan.documents.sheet.SheetBuilder;
import org.keyplan.documents.sheet.SheetWords;
import org.keyplan.documents.sheet.Workbook;
import org.keyplan.model.BudgetStatus;
import org.keyplan.model.Money;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.validation.Category;
import org.keyplan.validation.Severity;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A portfolio as tables to sort, filter and add up. */
final class PortfolioSheets {

    private final Portfolio portfolio;
    private final PortfolioWords words;
    private final SheetWords sheets;

    private PortfolioSheets(Portfolio portfolio, PortfolioWords words) {
        this.portfolio = portfolio;
        this.words = words;
        this.sheets = words.sheets();
    }

    static Workbook of(Portfolio portfolio, Locale locale, Paper paper) {
        return new PortfolioSheets(portfolio, new PortfolioWords(locale)).write(paper);
    }

    private Workbook write(Paper paper) {
        Sheet accounts = accounts();
        return new Workbook(
                words.locale(),
                paper,
                portfolio.asOf(),
                words.text("title"),
                words.text("subtitle", portfolio.plans().size(), portfolio.asOf().toString()),
                Stream.concat(
                                Stream.of(accounts),
                                Stream.of(categories(), rules(), resources(), ranks(), unreadable())
                                        .filter(sheet -> !sheet.rows().isEmpty()))
                        .toList(),
                new Workbook.Labels(
                        words.text("confidential"),
                        words.text("page", "{0}", "{1}"),
                        sheets.text("cut", "{0}")));
    }

    private <T> SheetBuilder<T> sheet(String id) {
        return new SheetBuilder<>(sheets, id);
    }

    private Sheet accounts() {
        SheetBuilder<PlanSummary> sheet = sheet("accounts");
        sheet.words(words.text("account"), 30, PlanSummary::account)
                .words(words.text("owner"), 20, PlanSummary::owner)
                .words(words.text("valueType"), 16, PlanSummary::valueType)
                .words(
                        words.text("relationship"),
                        16,
                        plan -> sheets.relationship(plan.relationship()))
                .counts(words.text("open"), PlanSummary::open);
        for (String currency : portfolio.currencies()) {
            sheet.amounts(
                            words.text("pipeline.in", currency),
                            plan -> plan.pipeline().byCurrency().get(currency))
                    .amounts(
                            words.text("weighted.in", currency),
                            plan -> plan.weighted().byCurrency().get(currency));
        }
        sheet.alarms(
                        sheets.severity(Severity.ERROR),
                        0,
                        Tone.ERROR,
                        plan -> plan.count(Severity.ERROR))
                .alarms(
                        sheets.severity(Severity.WARNING),
                        0,
                        Tone.WARNING,
                        plan -> plan.count(Severity.WARNING))
                .counts(sheets.severity(Severity.ADVICE), plan -> plan.count(Severity.ADVICE))
                .counts(words.text("accepted"), PlanSummary::accepted)
                .words(words.text("topDecisionMaker"), 24, PlanSummary::topDecisionMaker)
                .days(words.text("lastMet"), PlanSummary::lastMet)
                .judged(words.text("meeting"), 16, meetings(), this::meeting);
        for (BudgetStatus status : BudgetStatus.values()) {
            sheet.counts(words.text("budget.is", budget(status)), plan -> positive(plan, status));
        }
        sheet.days(words.text("nextReview"), PlanSummary::nextReview)
                .alarms(
                        words.text("review.overdue"),
                        0,
                        Tone.WARNING,
                        plan ->
                                plan.reviewOverdue(portfolio.asOf())
                                        ? ChronoUnit.DAYS.between(
                                                plan.nextReview(), portfolio.asOf())
                                        : null)
                .words(words.text("plan"), 30, PlanSummary::plan)
                .words(words.text("file"), 30, PlanSummary::file);
        return sheet.build(portfolio.plans());
    }

    private String budget(BudgetStatus status) {
        return status == BudgetStatus.UNKNOWN
                ? words.text("unknown")
                : PlanLabels.literal(status, words.locale());
    }

    private static Integer positive(PlanSummary plan, BudgetStatus status) {
        int count = plan.budgets().getOrDefault(status, 0);
        return count == 0 ? null : Integer.valueOf(count);
    }

    private String meeting(PlanSummary plan) {
        if (plan.topDecisionMaker().isEmpty()) {
            return words.text("meeting.unknown");
        }
        return plan.lastMet() == null
                ? words.text("meeting.never")
                : words.text(plan.meetingOverdue() ? "meeting.overdue" : "meeting.fresh");
    }

    private List<Highlight> meetings() {
        return List.of(
                new Highlight.Same(words.text("meeting.unknown"), Tone.ERROR),
                new Highlight.Same(words.text("meeting.never"), Tone.ERROR),
                new Highlight.Same(words.text("meeting.overdue"), Tone.WARNING),
                new Highlight.Same(words.text("meeting.fresh"), Tone.GOOD));
    }

    private Sheet categories() {
        SheetBuilder<PlanSummary> sheet = sheet("categories");
        sheet.words(words.text("account"), 30, PlanSummary::account);
        for (Category category : Category.values()) {
            sheet.alarms(
                    sheets.text("category." + category),
                    0,
                    Tone.WARNING,
                    plan -> found(plan, category));
        }
        return sheet.build(
                portfolio.plans().stream().filter(plan -> !plan.rules().isEmpty()).toList());
    }

    private static Integer found(PlanSummary plan, Category category) {
        int count =
                plan.rules().entrySet().stream()
                        .filter(entry -> Category.of(entry.getKey()) == category)
                        .mapToInt(entry -> entry.getValue().count())
                        .sum();
        return count == 0 ? null : Integer.valueOf(count);
    }

    /** Rules down and accounts across would run out of columns. */
    private Sheet rules() {
        SheetBuilder<PlanSummary> sheet = sheet("rules");
        sheet.words(words.text("account"), 30, PlanSummary::account);
        for (Category category : Category.values()) {
            for (String rule : portfolio.rules()) {
                if (Category.of(rule) == category) {
                    sheet.alarms(
                            words.text("rule.heading", rule, words.rule(rule)),
                            0,
                            worst(rule),
                            plan ->
                                    plan.rules().containsKey(rule)
                                            ? plan.rules().get(rule).count()
                                            : null);
                }
            }
        }
        return sheet.build(
                portfolio.plans().stream().filter(plan -> !plan.rules().isEmpty()).toList());
    }

    private Tone worst(String rule) {
        return portfolio.plans().stream()
                .map(plan -> plan.rules().get(rule))
                .filter(Objects::nonNull)
                .map(Hits::severity)
                .min(Severity::compareTo)
                .map(severity -> Tone.valueOf(severity.name()))
                .orElse(Tone.PLAIN);
    }

    private Sheet resources() {
        SheetBuilder<Balance> sheet = sheet("resources");
        sheet.words(words.text("account"), 30, balance -> balance.plan().account())
                .words(
                        words.text("bestRank"),
                        10,
                        balance ->
                                balance.plan().bestRank() == Target.NONE
                                        ? ""
                                        : balance.plan().bestRank().name())
                .amounts(
                        words.text("resources.weighted"),
                        balance -> balance.weighted().orElse(null))
                .percents(words.text("resources.worth"), balance -> share(balance, balance.worth()))
                .counts(
                        words.text("resources.interactions"),
                        balance -> Effort.total(balance.plan().effort().interactions()))
                .percents(
                        words.text("resources.interactions.share"),
                        balance -> share(balance, balance.interactions()))
                .counts(
                        words.text("resources.engagements"),
                        balance -> Effort.total(balance.plan().effort().engagements()))
                .percents(
                        words.text("resources.engagements.share"),
                        balance -> share(balance, balance.engagements()));
        for (String currency : invested()) {
            sheet.amounts(
                    words.text("investment.in", currency),
                    balance ->
                            balance.plan().effort().investment().values().stream()
                                    .map(totals -> totals.byCurrency().get(currency))
                                    .filter(Objects::nonNull)
                                    .reduce(Money::plus)
                                    .orElse(null));
        }
        sheet.judged(
                words.text("resources.verdict"),
                34,
                List.of(
                        new Highlight.Same(words.text("verdict.MORE"), Tone.ADVICE),
                        new Highlight.Same(words.text("verdict.LESS"), Tone.WARNING)),
                balance -> words.text("verdict." + balance.verdict()));
        return sheet.build(Balance.of(portfolio));
    }

    private static Double share(Balance balance, double share) {
        return balance.verdict() == Balance.Verdict.OPEN ? null : Double.valueOf(share);
    }

    private List<String> invested() {
        TreeSet<String> currencies = new TreeSet<>();
        for (PlanSummary plan : portfolio.plans()) {
            plan.effort()
                    .investment()
                    .values()
                    .forEach(totals -> currencies.addAll(totals.byCurrency().keySet()));
        }
        return new ArrayList<>(currencies);
    }

    private Sheet ranks() {
        Effort effort = portfolio.effort();
        SheetBuilder<Target> sheet = sheet("ranks");
        sheet.words(words.text("bestRank"), 26, target -> words.text("rank.short." + target))
                .words(words.text("rank.meaning"), 50, words::meaning);
        for (String currency : portfolio.currencies()) {
            sheet.amounts(
                    words.text("weighted.in", currency),
                    target -> in(effort.weighted(), target, currency));
        }
        sheet.counts(
                        words.text("effort.interactions"),
                        target -> effort.interactions().getOrDefault(target, 0))
                .counts(
                        words.text("effort.engagements"),
                        target -> effort.engagements().getOrDefault(target, 0));
        for (String currency : invested()) {
            sheet.amounts(
                    words.text("investment.in", currency),
                    target -> in(effort.investment(), target, currency));
        }
        return sheet.build(portfolio.plans().isEmpty() ? List.of() : List.of(Target.values()));
    }

    private static Money in(
            Map<Target, org.keyplan.analysis.Totals> amounts, Target target, String currency) {
        return amounts.containsKey(target) ? amounts.get(target).byCurrency().get(currency) : null;
    }

    private Sheet unreadable() {
        return this.<Unreadable>sheet("unreadable")
                .words(words.text("file"), 50, Unreadable::file)
                .words(words.text("reason"), 100, Unreadable::reason)
                .build(portfolio.unreadable());
    }
}
