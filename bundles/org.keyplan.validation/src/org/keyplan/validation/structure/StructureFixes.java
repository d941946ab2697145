package org.keyplan.validation.structure;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.TeamMember;
import org.keyplan.model.label.Texts;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.fix.MergeElements;

import java.util.ArrayList;
import java.util.List;

/** The quick fixes of the structure rules. */
final class StructureFixes {

    private static final Texts TEXTS = Texts.of(StructureFixes.class, "rules");

    private StructureFixes() {}

    /** Makes one element of several with one name; the first stays. */
    static QuickFix merge(EObject first, List<? extends EObject> others) {
        return merge(first, others, "fix.merge", first);
    }

    /** Makes one of two parts that a person has in one map; the first stays. */
    static QuickFix mergeParts(Participant first, Participant second) {
        return merge(first, List.of(second), "fix.mergeParts", first.getStakeholder());
    }

    private static QuickFix merge(
            EObject first, List<? extends EObject> others, String key, EObject named) {
        return new QuickFix(
                TEXTS,
                key,
                List.of(named),
                (domain, locale) -> new MergeElements(domain, first, others));
    }

    /** One fix for each reporting line between the people of a circle. */
    static List<QuickFix> cutLines(Finding cycle) {
        List<EObject> people = new ArrayList<>(cycle.evidence());
        people.add(0, cycle.element());
        List<QuickFix> fixes = new ArrayList<>();
        for (EObject person : people) {
            if (person instanceof TeamMember member && people.contains(member.getReportsTo())) {
                fixes.add(cutLine(member, member.getReportsTo(), Literals.TEAM_MEMBER__REPORTS_TO));
            } else if (person instanceof Stakeholder stakeholder) {
                Stakeholder superior = stakeholder.getReportsTo();
                if (people.contains(superior)) {
                    fixes.add(cutLine(person, superior, Literals.STAKEHOLDER__REPORTS_TO));
                }
                stakeholder.getDottedReportsTo().stream()
                        .filter(people::contains)
                        .forEach(dotted -> fixes.add(cutDottedLine(stakeholder, dotted)));
            }
        }
        return fixes;
    }

    private static QuickFix cutLine(EObject person, EObject superior, EReference reportsTo) {
        return new QuickFix(
                TEXTS,
                "fix.cutLine",
                List.of(person, superior),
                (domain, locale) ->
                        SetCommand.create(domain, person, reportsTo, SetCommand.UNSET_VALUE));
    }

    private static QuickFix cutDottedLine(Stakeholder person, Stakeholder superior) {
        return new QuickFix(
                TEXTS,
                "fix.cutDottedLine",
                List.of(person, superior),
                (domain, locale) ->
                        RemoveCommand.create(
                                domain, person, Literals.STAKEHOLDER__DOTTED_REPORTS_TO, superior));
    }
}
