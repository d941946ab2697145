package org.keyplan.validation.structure;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.Engagement;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Tie;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;
import org.keyplan.validation.fix.Fixes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * STR-04: a tie, participant or engagement that points to nobody, a tie of a person to themself,
 * and a person who takes part in one map twice. They say nothing, or two different things.
 */
public final class BrokenRelation implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("STR-04", Severity.ERROR, Literals.PLAN_ELEMENT)
                    .reads(
                            Literals.TIE__FROM,
                            Literals.TIE__TO,
                            Literals.TIE__KIND,
                            Literals.PARTICIPANT__STAKEHOLDER,
                            Literals.INFLUENCE_MAP__PARTICIPANTS,
                            Literals.ENGAGEMENT__MEMBER,
                            Literals.ENGAGEMENT__STAKEHOLDER)
                    .localToTarget()
                    .putRightAt(
                            Literals.TIE__FROM,
                            Literals.TIE__TO,
                            Literals.PARTICIPANT__STAKEHOLDER,
                            Literals.ENGAGEMENT__MEMBER,
                            Literals.ENGAGEMENT__STAKEHOLDER);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        if (target instanceof Tie tie) {
            check(tie, context);
        } else if (target instanceof Engagement engagement) {
            check(engagement, context);
        } else if (target instanceof InfluenceMap map) {
            check(map, context);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        QuickFix delete = Fixes.delete(finding.element());
        return finding.element() instanceof Participant again
                        && !finding.evidence().isEmpty()
                        && finding.evidence().get(0) instanceof Participant first
                ? List.of(StructureFixes.mergeParts(first, again), delete)
                : List.of(delete);
    }

    private static void check(Tie tie, RuleContext context) {
        if (isNobody(tie.getFrom()) || isNobody(tie.getTo())) {
            context.report(tie);
        } else if (tie.getFrom() == tie.getTo()) {
            context.finding(tie.getFrom(), tie.getKind()).message("self").report();
        }
    }

    private static void check(Engagement engagement, RuleContext context) {
        if (isNobody(engagement.getMember()) || isNobody(engagement.getStakeholder())) {
            context.finding(engagement).message("engagement").report();
        }
    }

    private static void check(InfluenceMap map, RuleContext context) {
        Map<Stakeholder, Participant> first = new HashMap<>();
        for (Participant participant : map.getParticipants()) {
            Stakeholder person = participant.getStakeholder();
            Participant known = isNobody(person) ? null : first.putIfAbsent(person, participant);
            if (isNobody(person)) {
                context.finding(map).message("participant").about(participant).report();
            } else if (known != null) {
                context.finding(person, map)
                        .message("twice")
                        .about(participant)
                        .evidence(known)
                        .report();
            }
        }
    }

    /** An element that could not be found in any file is as good as none. */
    private static boolean isNobody(EObject person) {
        return person == null || person.eIsProxy();
    }
}
