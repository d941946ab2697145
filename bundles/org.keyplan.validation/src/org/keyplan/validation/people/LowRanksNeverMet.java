package org.keyplan.validation.people;

import static org.keyplan.model.KeyplanPackage.Literals.INFLUENCE_MAP__PARTICIPANTS;
import static org.keyplan.model.KeyplanPackage.Literals.PARTICIPANT__STAKEHOLDER;
import static org.keyplan.model.KeyplanPackage.Literals.STAKEHOLDER__SENIORITY;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Contacts;
import org.keyplan.analysis.People;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;
import org.keyplan.validation.fix.Fixes;

import java.util.List;

/**
 * PPL-16: an influence map has people of low rank, and we have met none of them. They know how
 * things really are, and can block what their superiors want.
 */
public final class LowRanksNeverMet implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("PPL-16", Severity.ADVICE, KeyplanPackage.Literals.INFLUENCE_MAP)
                    .reads(LiveMaps.READS)
                    .reads(People.READS_PRESENT)
                    .reads(Contacts.READS_WITH)
                    .reads(
                            INFLUENCE_MAP__PARTICIPANTS,
                            PARTICIPANT__STAKEHOLDER,
                            STAKEHOLDER__SENIORITY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        InfluenceMap map = (InfluenceMap) target;
        List<Stakeholder> people = lowRanks(map);
        if (!people.isEmpty()
                && LiveMaps.live(map)
                && people.stream().noneMatch(p -> Contacts.with(context.index(), p).met())) {
            context.finding(people, map).evidence(people).report();
        }
    }

    /** To meet those who are identified; nobody can make an appointment with a placeholder. */
    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        InfluenceMap map = (InfluenceMap) finding.element();
        List<Stakeholder> people = lowRanks(map).stream().filter(People::identified).toList();
        return people.isEmpty()
                ? List.of()
                : Fixes.offerAction(context, "action.meet", people, map.getOpportunity(), people);
    }

    private static List<Stakeholder> lowRanks(InfluenceMap map) {
        return map.getParticipants().stream()
                .filter(People::present)
                .map(Participant::getStakeholder)
                .filter(p -> LowRank.is(p.getSeniority()))
                .distinct()
                .toList();
    }
}
