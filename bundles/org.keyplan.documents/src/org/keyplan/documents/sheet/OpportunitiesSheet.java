package org.keyplan.documents.sheet;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.analysis.Opportunities;
import org.keyplan.analysis.Rank;
import org.keyplan.analysis.overview.Pipeline;
import org.keyplan.analysis.overview.StageProgress;
import org.keyplan.documents.content.Tone;
import org.keyplan.model.BudgetStatus;
import org.keyplan.model.Confidence;
import org.keyplan.model.CustomerBudget;
import org.keyplan.model.Gate;
import org.keyplan.model.Opportunity;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The opportunities with stage, gates, needs and budget. */
final class OpportunitiesSheet {

    private final SheetContext context;
    private final SheetWords words;
    private final SheetBuilder<Opportunity> sheet;

    private OpportunitiesSheet(SheetContext context) {
        this.context = context;
        this.words = context.words();
        this.sheet = new SheetBuilder<>(words, "opportunities");
    }

    static Sheet write(SheetContext context) {
        return new OpportunitiesSheet(context).write();
    }

    private Sheet write() {
        sheet.words(context.text("opportunities.name"), 30, opportunity -> opportunity);
        if (context.forCustomer()) {
            sheet.words(NAMED_ELEMENT__DESCRIPTION, 50, Opportunity::getDescription);
            needs();
        } else {
            value();
            stage();
            needs();
            budget();
            sheet.words(OPPORTUNITY__POSITIONS, 28, this::competitors)
                    .words(NAMED_ELEMENT__DESCRIPTION, 50, Opportunity::getDescription);
        }
        return sheet.build(context.plan().getOpportunities());
    }

    private void value() {
        sheet.words(context.text("opportunities.rank"), 8, this::rank)
                .words(OPPORTUNITY__STATE, 12, Opportunity::getState)
                .amounts(words.label(OPPORTUNITY__AMOUNT), Opportunity::getAmount)
                .percents(words.label(OPPORTUNITY__PROBABILITY), Opportunity::getProbability)
                .amounts(
                        context.text("opportunities.weighted"),
                        opportunity ->
                                Opportunities.open(opportunity)
                                        ? Pipeline.weighted(opportunity).orElse(null)
                                        : null)
                .days(words.label(OPPORTUNITY__EXPECTED_CLOSE), Opportunity::getExpectedClose)
                .alarms(
                        context.text("overdue"),
                        0,
                        Tone.ERROR,
                        opportunity ->
                                Opportunities.open(opportunity)
                                        ? context.overdue(opportunity.getExpectedClose())
                                        : null)
                .words(OPPORTUNITY__OWNER, 20, Opportunity::getOwner);
    }

    private String rank(Opportunity opportunity) {
        return Opportunities.open(opportunity) ? Rank.of(opportunity, context.asOf()).name() : "";
    }

    private void stage() {
        sheet.words(OPPORTUNITY__SALES_STAGE, 16, Opportunity::getSalesStage)
                .words(OPPORTUNITY__BUYING_STAGE, 16, Opportunity::getBuyingStage)
                .days(words.label(OPPORTUNITY__STAGE_ENTERED_ON), Opportunity::getStageEnteredOn)
                .counts(
                        context.text("opportunities.gates.passed"),
                        opportunity ->
                                gates(
                                        opportunity,
                                        gate -> StageProgress.passed(gate, context.asOf())))
                .alarms(
                        context.text("opportunities.gates.missing"),
                        0,
                        Tone.WARNING,
                        opportunity ->
                                Opportunities.open(opportunity) && !opportunity.getGates().isEmpty()
                                        ? missing(opportunity).size()
                                        : null)
                .words(
                        context.text("opportunities.gates.next"),
                        40,
                        opportunity ->
                                Opportunities.open(opportunity)
                                        ? words.lines(missing(opportunity))
                                        : null);
    }

    private Long gates(Opportunity opportunity, Function<Gate, Boolean> counted) {
        return opportunity.getGates().isEmpty()
                ? null
                : opportunity.getGates().stream().filter(counted::apply).count();
    }

    private List<Gate> missing(Opportunity opportunity) {
        return StageProgress.of(opportunity, context.asOf()).missing();
    }

    private void needs() {
        sheet.words(OPPORTUNITY__NEEDS, 40, opportunity -> words.lines(opportunity.getNeeds()));
        if (!context.forCustomer()) {
            sheet.counts(
                    context.text("opportunities.needs.confirmed"),
                    opportunity ->
                            opportunity.getNeeds().isEmpty()
                                    ? null
                                    : opportunity.getNeeds().stream()
                                            .filter(n -> n.getConfidence() == Confidence.CONFIRMED)
                                            .count());
        }
    }

    private void budget() {
        sheet.judged(
                        words.label(CUSTOMER_BUDGET__STATUS),
                        18,
                        List.of(
                                new Highlight.Same(context.text("budget.unknown"), Tone.WARNING),
                                new Highlight.Same(budget(BudgetStatus.NONE), Tone.WARNING),
                                new Highlight.Same(budget(BudgetStatus.FROZEN), Tone.ERROR),
                                new Highlight.Same(budget(BudgetStatus.APPROVED), Tone.GOOD)),
                        opportunity ->
                                opportunity.getBudget() == null
                                        ? context.text("budget.unknown")
                                        : budget(opportunity.getBudget().getStatus()))
                .amounts(context.text("budget.amount"), of(CustomerBudget::getAmount))
                .words(CUSTOMER_BUDGET__APPROVER, 22, of(CustomerBudget::getApprover))
                .words(
                        CUSTOMER_BUDGET__FINANCIAL_HEALTH,
                        16,
                        of(CustomerBudget::getFinancialHealth));
    }

    private String budget(BudgetStatus status) {
        return switch (status) {
            case UNKNOWN -> context.text("budget.unknown");
            case NONE, PLANNED, APPROVED, FROZEN ->
                    context.text("budget." + status.getName(), status);
        };
    }

    private static <V> Function<Opportunity, V> of(Function<CustomerBudget, V> value) {
        return opportunity ->
                opportunity.getBudget() == null ? null : value.apply(opportunity.getBudget());
    }

    private String competitors(Opportunity opportunity) {
        return opportunity.getPositions().stream()
                .filter(position -> position.getCompetitor() != null)
                .map(
                        position ->
                                words.value(position.getStance()).isEmpty()
                                        ? words.value(position.getCompetitor())
                                        : context.text(
                                                "opportunities.competitor",
                                                position.getCompetitor(),
                                                position.getStance()))
                .collect(Collectors.joining("\n"));
    }
}
