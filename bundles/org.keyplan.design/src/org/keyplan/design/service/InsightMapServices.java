package org.keyplan.design.service;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.design.PlanFacts;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Confidence;
import org.keyplan.model.Insight;
import org.keyplan.model.InsightKind;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.viewpoint.expression.Reads;

import java.util.List;

/** What the insight map asks of a plan and its insights. */
public final class InsightMapServices {

    private static final KeyplanPackage MODEL = KeyplanPackage.eINSTANCE;

    @Reads(
            value = "AccountPlan.name",
            elsewhere = {"AccountPlan.account", "Account.name"})
    public String insightMapTitle(AccountPlan plan) {
        return Words.of(plan).say("title.InsightMap", AccountMapServices.accountName(plan));
    }

    @Reads({})
    public String goalRowTitle(AccountPlan plan) {
        return Words.of(plan).say("row.goals");
    }

    @Reads({})
    public String pressureRowTitle(AccountPlan plan) {
        return Words.of(plan).say("row.pressures");
    }

    @Reads({})
    public String initiativeRowTitle(AccountPlan plan) {
        return Words.of(plan).say("row.initiatives");
    }

    @Reads({})
    public String obstacleRowTitle(AccountPlan plan) {
        return Words.of(plan).say("row.obstacles");
    }

    @Reads({})
    public String solutionRowTitle(AccountPlan plan) {
        return Words.of(plan).say("row.solutions");
    }

    @Reads(value = "AccountPlan.insights", elsewhere = "Insight.kind")
    public List<Insight> goals(AccountPlan plan) {
        return Groups.of(plan).insights(InsightKind.GOAL);
    }

    @Reads(value = "AccountPlan.insights", elsewhere = "Insight.kind")
    public List<Insight> pressures(AccountPlan plan) {
        return Groups.of(plan).insights(InsightKind.PRESSURE);
    }

    @Reads(value = "AccountPlan.insights", elsewhere = "Insight.kind")
    public List<Insight> initiatives(AccountPlan plan) {
        return Groups.of(plan).insights(InsightKind.INITIATIVE);
    }

    @Reads(value = "AccountPlan.insights", elsewhere = "Insight.kind")
    public List<Insight> obstacles(AccountPlan plan) {
        return Groups.of(plan).insights(InsightKind.OBSTACLE);
    }

    @Reads(value = "AccountPlan.insights", elsewhere = "Insight.kind")
    public List<Insight> solutions(AccountPlan plan) {
        return Groups.of(plan).insights(InsightKind.SOLUTION);
    }

    /** Name; whose it is or, for a solution, what of ours; how sure we are. */
    @Reads(
            value = {"Insight.name", "Insight.owner", "Insight.offering", "Insight.confidence"},
            elsewhere = {"Stakeholder.name", "Stakeholder.jobTitle", "Offering.name"})
    public String insightLabel(Insight insight) {
        Words words = Words.of(insight);
        String offering =
                insight.getOffering() == null
                        ? null
                        : words.fact(insight, MODEL.getInsight_Offering());
        return Words.lines(
                words.name(insight),
                offering == null ? words.names(insight.getOwner()) : offering,
                PlanFacts.of(insight).isWithoutJudgement()
                        ? null
                        : words.say("confidence." + insight.getConfidence().getName()));
    }

    @Reads(
            value = {
                "Insight.name",
                "Insight.description",
                "Insight.owner",
                "Insight.source",
                "Insight.observedOn"
            },
            elsewhere = {"Stakeholder.name", "Stakeholder.jobTitle"})
    public String insightTooltip(Insight insight) {
        Words words = Words.of(insight);
        return Words.lines(
                words.name(insight),
                Words.line(insight.getDescription()),
                words.fact(insight, MODEL.getInsight_Owner()),
                words.fact(insight, MODEL.getSourced_Source()),
                words.fact(insight, MODEL.getSourced_ObservedOn()));
    }

    /** Whether nobody told us. */
    @Reads("Insight.confidence")
    public boolean isAssumed(Insight insight) {
        return insight.getConfidence() == Confidence.ASSUMED;
    }

    /** Whether somebody told us. */
    @Reads("Insight.confidence")
    public boolean isSure(Insight insight) {
        return !isAssumed(insight);
    }

    /**
     * Whether one may lead to the other: onwards from goals to solutions, or between two of a kind;
     * not to itself and not twice.
     */
    public boolean mayLeadTo(EObject element, EObject consequence) {
        return element instanceof Insight cause
                && consequence instanceof Insight effect
                && cause != effect
                && cause.getKind().compareTo(effect.getKind()) <= 0
                && !cause.getLeadsTo().contains(effect);
    }

    /** Whether an insight may become the cause in a line; the second argument is its view. */
    public boolean mayCause(EObject element, EObject line) {
        return mayLeadTo(element, Views.lineEnd(line));
    }
}
