package org.keyplan.validation.needs;

import static org.keyplan.model.KeyplanPackage.Literals.INTERACTION__TOPICS;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.model.Interaction;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.Topic;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;

import java.util.List;

/**
 * NED-05: the first contact on record was about our solution or price, and neither about the
 * customer's situation nor about needs. All contacts of that first day are taken together, since
 * nobody records which of them came first.
 */
public final class ProductBeforeNeeds implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("NED-05", Severity.ADVICE, KeyplanPackage.Literals.ACCOUNT_PLAN)
                    .reads(PlanIndex.READS_INTERACTIONS)
                    .reads(INTERACTION__TOPICS)
                    .putRightAt(INTERACTION__TOPICS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        List<Interaction> all = context.index().interactions();
        List<Interaction> first =
                all.stream().takeWhile(i -> i.getDate().equals(all.get(0).getDate())).toList();
        if (first.stream().anyMatch(i -> isAbout(i, Topic.BACKGROUND, Topic.NEEDS))) {
            return;
        }
        first.stream()
                .filter(i -> isAbout(i, Topic.SOLUTION, Topic.PRICE))
                .findFirst()
                .ifPresent(i -> context.finding(i).about(i).report());
    }

    private static boolean isAbout(Interaction interaction, Topic one, Topic other) {
        return interaction.getTopics().contains(one) || interaction.getTopics().contains(other);
    }
}
