package org.keyplan.design.service;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Confidence;
import org.keyplan.model.Insight;
import org.keyplan.model.InsightKind;
import org.keyplan.model.KeyplanPackage;

import java.util.List;

/** What the insight map asks of a plan and its insights. */
public final class InsightMapServices {

    private static final KeyplanPackage MODEL = KeyplanPackage.eINSTANCE;

    public String insightMapTitle(AccountPlan plan) {
        return Words.of(plan).say("title.InsightMap", AccountMapServices.accountName(plan));
    }

    public String goalRowTitle(AccountPlan plan) {
        return Words.of(plan).say("row.goals");
    }

    public String pressureRowTitle(AccountPlan plan) {
        return Words.of(plan).say("row.pressures");
    }

    public String initiativeRowTitle(AccountPlan plan) {
        return Words.of(plan).say("row.initiatives");
    }

    public String obstacleRowTitle(AccountPlan plan) {
        return Words.of(plan).say("row.obstacles");
    }

    public String solutionRowTitle(AccountPlan plan) {
        return Words.of(plan).say("row.solutions");
    }

    public List<Insight> goals(AccountPlan plan) {
        return Groups.of(plan).insights(InsightKind.GOAL);
    }

    public List<Insight> pressures(AccountPlan plan) {
        return Groups.of(plan).insights(InsightKind.PRESSURE);
    }

    public List<Insight> initiatives(AccountPlan plan) {
        return Groups.of(plan).insights(InsightKind.INITIATIVE);
    }

    public List<Insight> obstacles(AccountPlan plan) {
        return Groups.of(plan).insights(InsightKind.OBSTACLE);
    }

    public List<Insight> solutions(AccountPlan plan) {
        return Groups.of(plan).insights(InsightKind.SOLUTION);
    }

    /** Name; whose it is or, for a solution, what of ours; how sure we are. */
    public String insightLabel(Insight insight) {
        Words words = Words.of(insight);
        String offering =
                insight.getOffering() == null
                        ? null
                        : words.fact(insight, MODEL.getInsight_Offering());
        return Words.lines(
                words.name(insight),
                offering == null ? words.names(insight.getOwner()) : offering,
                words.say("confidence." + insight.getConfidence().getName()));
    }

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
    public boolean isAssumed(Insight insight) {
        return insight.getConfidence() == Confidence.ASSUMED;
    }

    /** Whether somebody told us. */
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
