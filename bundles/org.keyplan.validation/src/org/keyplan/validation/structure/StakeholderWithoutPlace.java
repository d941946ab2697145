package org.keyplan.validation.structure;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.People;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.model.Account;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Stakeholder;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;

import java.util.HashSet;
import java.util.Set;

/**
 * STR-03: a person of the customer without unit and superior, although others have them, so that
 * nobody sees where in the organisation the person stands. Whoever leads a unit or has people
 * reporting to them has a place; people from outside and people who have left need none.
 */
public final class StakeholderWithoutPlace implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("STR-03", Severity.ADVICE, Literals.STAKEHOLDER)
                    .reads(PlanIndex.READS_STAKEHOLDERS)
                    .reads(People.READS_PRESENT)
                    .reads(
                            Literals.STAKEHOLDER__UNIT,
                            Literals.STAKEHOLDER__REPORTS_TO,
                            Literals.STAKEHOLDER__DIRECT_REPORTS,
                            Literals.STAKEHOLDER__DOTTED_REPORTS_TO,
                            Literals.STAKEHOLDER__EXTERNAL,
                            Literals.ORGANIZATION_UNIT__HEAD)
                    .putRightAt(Literals.STAKEHOLDER__UNIT, Literals.STAKEHOLDER__REPORTS_TO);

    /**
     * What is known of the customer's organisation.
     *
     * @param charted whether anybody present has a unit or a superior
     * @param heads everybody who leads a unit or is the superior of somebody by a dotted line
     */
    private record Organisation(boolean charted, Set<Stakeholder> heads) {

        static Organisation of(PlanIndex index) {
            Set<Stakeholder> heads = new HashSet<>();
            boolean charted = false;
            for (Stakeholder person : index.stakeholders()) {
                heads.addAll(person.getDottedReportsTo());
                charted |= People.present(person) && hasPlace(person);
            }
            Account account = index.plan().getAccount();
            if (account != null) {
                for (TreeIterator<EObject> all = account.eAllContents(); all.hasNext(); ) {
                    if (all.next() instanceof OrganizationUnit unit && unit.getHead() != null) {
                        heads.add(unit.getHead());
                    }
                }
            }
            return new Organisation(charted, heads);
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Stakeholder person = (Stakeholder) target;
        if (!People.present(person)
                || person.isExternal()
                || hasPlace(person)
                || !person.getDirectReports().isEmpty()
                || !person.getDottedReportsTo().isEmpty()) {
            return;
        }
        Organisation organisation = context.index().derived(Organisation.class, Organisation::of);
        if (organisation.charted() && !organisation.heads().contains(person)) {
            context.report(person);
        }
    }

    private static boolean hasPlace(Stakeholder person) {
        return person.getUnit() != null || person.getReportsTo() != null;
    }
}
