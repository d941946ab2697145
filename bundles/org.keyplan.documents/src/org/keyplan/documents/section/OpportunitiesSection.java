package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.analysis.Funnel;
import org.keyplan.analysis.Opportunities;
import org.keyplan.analysis.Ranking;
import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Block.Fact;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.model.CustomerBudget;
import org.keyplan.model.Gate;
import org.keyplan.model.Opportunity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The opportunities: an overview, then each with its budget, needs, gates, criteria and rivals. */
final class OpportunitiesSection implements SectionAuthor {

    private static final List<EStructuralFeature> FACTS =
            List.of(
                    OPPORTUNITY__OWNER,
                    OPPORTUNITY__BUYING_STAGE,
                    OPPORTUNITY__OPENED_ON,
                    OPPORTUNITY__STAGE_ENTERED_ON);

    private final boolean brief;

    /**
     * @param brief whether the overview is enough
     */
    OpportunitiesSection(boolean brief) {
        this.brief = brief;
    }

    @Override
    public String id() {
        return "opportunities";
    }

    @Override
    public Optional<Section> write(DocumentContext context) {
        SectionBuilder section = new SectionBuilder(context, id());
        section.table(
                "opportunities.overview",
                List.of(
                        Column.text(context.text("opportunities.opportunity"), 4),
                        Column.text(context.text("opportunities.rank"), 1),
                        SectionBuilder.column(context, OPPORTUNITY__SALES_STAGE, 2),
                        SectionBuilder.column(context, OPPORTUNITY__STATE, 1),
                        SectionBuilder.column(context, OPPORTUNITY__EXPECTED_CLOSE, 2),
                        SectionBuilder.number(context, OPPORTUNITY__PROBABILITY, 2),
                        SectionBuilder.number(context, OPPORTUNITY__AMOUNT, 3)),
                context.plan().getOpportunities(),
                opportunity -> row(context, opportunity));
        if (!brief) {
            context.plan().getOpportunities().forEach(o -> one(context, o, section));
        }
        return section.build();
    }

    private static List<Text> row(DocumentContext context, Opportunity opportunity) {
        return List.of(
                Text.of(context.label(opportunity), Tone.STRONG)
                        .to(context.places().of(opportunity)),
                Text.plain(
                        Opportunities.open(opportunity)
                                ? Ranking.of(opportunity, context.asOf()).rank().name()
                                : ""),
                context.cell(opportunity.getSalesStage()),
                context.cell(opportunity.getState()),
                context.known(opportunity.getExpectedClose()),
                context.known(opportunity.getProbability()),
                context.known(opportunity.getAmount()));
    }

    private static void one(
            DocumentContext context, Opportunity opportunity, SectionBuilder section) {
        section.subheading(context.label(opportunity), context.places().of(opportunity))
                .paragraph(opportunity.getDescription())
                .facts(facts(context, opportunity));
        needs(context, opportunity, section);
        gates(context, opportunity, section);
        criteria(context, opportunity, section);
        positions(context, opportunity, section);
        assessment(context, opportunity, section);
    }

    private static List<Fact> facts(DocumentContext context, Opportunity opportunity) {
        List<Fact> facts = new ArrayList<>();
        for (EStructuralFeature feature : FACTS) {
            facts.add(new Fact(context.label(feature), context.known(opportunity.eGet(feature))));
        }
        if (opportunity.getFirstQuotedOn() != null) {
            facts.add(
                    new Fact(
                            context.label(OPPORTUNITY__FIRST_QUOTED_ON),
                            context.cell(opportunity.getFirstQuotedOn())));
        }
        if (Opportunities.open(opportunity)) {
            facts.add(
                    new Fact(
                            context.label(OPPORTUNITY__IN_FUNNEL),
                            context.cell(Funnel.counts(opportunity, context.plan()))));
        }
        CustomerBudget budget = opportunity.getBudget();
        if (budget == null) {
            facts.add(
                    new Fact(
                            context.label(OPPORTUNITY__BUDGET),
                            Text.of(context.text("opportunities.noBudget"), Tone.WARNING)
                                    .to("budgets")));
            return facts;
        }
        Text status = context.known(budget.getStatus());
        Text amount = context.known(budget.getAmount());
        boolean open = status.equals(context.unknown());
        facts.add(
                new Fact(
                        context.label(OPPORTUNITY__BUDGET),
                        context.sourced(budget, status).to("budgets")));
        facts.add(
                new Fact(
                        context.text("opportunities.budgetAmount"),
                        open ? context.sourced(budget, amount) : amount));
        return facts;
    }

    private static void needs(
            DocumentContext context, Opportunity opportunity, SectionBuilder section) {
        section.table(
                "opportunities.needs",
                List.of(
                        Column.text(context.text("opportunities.need"), 4),
                        SectionBuilder.column(context, NEED__MOTIVE, 4),
                        SectionBuilder.column(context, NEED__OWNER, 2),
                        SectionBuilder.column(context, SOURCED__CONFIDENCE, 3)),
                opportunity.getNeeds(),
                need ->
                        List.of(
                                context.described(need)
                                        .with(context.detail(NEED__HORIZON, need.getHorizon())),
                                context.known(need.getMotive()),
                                context.known(need.getOwner()),
                                context.confidence(need)));
    }

    private static void gates(
            DocumentContext context, Opportunity opportunity, SectionBuilder section) {
        section.table(
                "opportunities.gates",
                List.of(
                        SectionBuilder.column(context, GATE__STAGE, 2),
                        SectionBuilder.column(context, GATE__TEXT, 5),
                        SectionBuilder.column(context, GATE__PASSED_ON, 2)),
                opportunity.getGates(),
                gate ->
                        List.of(
                                context.cell(gate.getStage()),
                                context.cell(gate.getText()),
                                passed(context, gate)));
    }

    private static Text passed(DocumentContext context, Gate gate) {
        return gate.getPassedOn() == null
                ? Text.of("○ " + context.text("opportunities.gate.open"), Tone.FAINT)
                : Text.of("✓ " + gate.getPassedOn(), Tone.GOOD);
    }

    private static void criteria(
            DocumentContext context, Opportunity opportunity, SectionBuilder section) {
        section.table(
                "opportunities.criteria",
                List.of(
                        SectionBuilder.column(context, PURCHASE_CRITERION__TEXT, 4),
                        SectionBuilder.column(context, PURCHASE_CRITERION__WEIGHT, 2),
                        SectionBuilder.column(context, PURCHASE_CRITERION__OUR_SCORE, 2),
                        SectionBuilder.column(context, PURCHASE_CRITERION__COMPETITOR_SCORE, 2)),
                opportunity.getCriteria(),
                criterion ->
                        List.of(
                                context.cell(criterion.getText()),
                                context.score(criterion.getWeight()),
                                context.score(criterion.getOurScore()),
                                context.score(criterion.getCompetitorScore())));
    }

    private static void positions(
            DocumentContext context, Opportunity opportunity, SectionBuilder section) {
        section.table(
                "opportunities.positions",
                List.of(
                        SectionBuilder.column(context, COMPETITOR_POSITION__COMPETITOR, 3),
                        SectionBuilder.column(context, COMPETITOR_POSITION__STANCE, 2),
                        SectionBuilder.column(context, COMPETITOR_POSITION__SUPPORTERS, 4)),
                opportunity.getPositions(),
                position ->
                        List.of(
                                context.known(position.getCompetitor()),
                                context.known(position.getStance()),
                                context.lines(position.getSupporters())));
    }

    private static void assessment(
            DocumentContext context, Opportunity opportunity, SectionBuilder section) {
        section.table(
                "opportunities.assessment",
                List.of(
                        SectionBuilder.column(context, PURSUIT_ASSESSMENT__QUESTION, 3),
                        SectionBuilder.column(context, PURSUIT_ASSESSMENT__SCORE, 2),
                        SectionBuilder.column(context, PURSUIT_ASSESSMENT__WHY, 5),
                        SectionBuilder.column(context, PURSUIT_ASSESSMENT__ON, 2)),
                opportunity.getAssessment(),
                answer ->
                        List.of(
                                context.cell(answer.getQuestion()),
                                context.score(answer.getScore()),
                                context.cell(answer.getWhy()),
                                context.cell(answer.getOn())));
    }
}
