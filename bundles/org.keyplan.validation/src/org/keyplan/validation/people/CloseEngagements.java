package org.keyplan.validation.people;

import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__ENGAGEMENTS;
import static org.keyplan.model.KeyplanPackage.Literals.ENGAGEMENT__STAKEHOLDER;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.analysis.Engagements;
import org.keyplan.analysis.People;
import org.keyplan.analysis.Reads;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.TeamMember;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The engagements with people still there from a level on, and whether one of ours holds all. */
final class CloseEngagements {

    static final Set<EStructuralFeature> READS =
            Reads.union(
                    Reads.of(ACCOUNT_PLAN__ENGAGEMENTS, ENGAGEMENT__STAKEHOLDER),
                    Engagements.READS,
                    People.READS_PRESENT);

    private CloseEngagements() {}

    static List<Engagement> from(EngagementLevel level, AccountPlan plan) {
        return plan.getEngagements().stream()
                .filter(e -> Engagements.atLeast(e, level) && People.present(e.getStakeholder()))
                .toList();
    }

    /** The one of ours who holds all; empty if there are none or several hold them. */
    static Optional<TeamMember> onlyHolder(List<Engagement> engagements) {
        List<TeamMember> members =
                engagements.stream().map(Engagement::getMember).distinct().limit(2).toList();
        return members.size() == 1 ? Optional.of(members.get(0)) : Optional.empty();
    }
}
