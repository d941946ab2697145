package org.keyplan.validation.actions;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.model.Interaction;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Topic;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;
import org.keyplan.validation.Threshold;

import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * ACT-05: repeated interactions about nothing but the relationship for which neither a purpose nor
 * an outcome was recorded. Small talk is easily taken for relationship building.
 */
public final class IdleTalk implements Rule {

    private static final String DAYS = "days";
    private static final String COUNT = "count";

    private static final RuleInfo INFO =
            RuleInfo.of("ACT-05", Severity.ADVICE, Literals.ACCOUNT)
                    .threshold(new Threshold(COUNT, Threshold.Unit.COUNT, 3, 1, 1000))
                    .threshold(Threshold.days(180))
                    .reads(PlanIndex.READS_INTERACTIONS)
                    .reads(
                            Literals.INTERACTION__TOPICS,
                            Literals.INTERACTION__PURPOSE,
                            Literals.INTERACTION__OUTCOME);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        long days = context.threshold(DAYS);
        List<Interaction> idle =
                context.index().interactions().stream()
                        .filter(i -> ChronoUnit.DAYS.between(i.getDate(), context.asOf()) <= days)
                        .filter(IdleTalk::isIdle)
                        .toList();
        if (idle.size() >= context.threshold(COUNT)) {
            context.finding(target, idle.size(), days).evidence(idle).report();
        }
    }

    private static boolean isIdle(Interaction interaction) {
        return !interaction.getTopics().isEmpty()
                && interaction.getTopics().stream().allMatch(t -> t == Topic.RELATIONSHIP)
                && isBlank(interaction.getPurpose())
                && isBlank(interaction.getOutcome());
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
