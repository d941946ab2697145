package org.keyplan.analysis;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.TeamMember;

import java.util.List;

/**
 * How one of our people can get to one of theirs.
 *
 * @param from our person
 * @param hops the way, at least one hop; the last ends at the person to be reached
 */
public record ContactPath(TeamMember from, List<Hop> hops) {

    /**
     * One person on the way.
     *
     * @param to the person the hop leads to
     * @param via what the hop rests on: the {@code Engagement} for the first, then a {@code Tie},
     *     or, where the hop goes up a formal line, the {@code Stakeholder} who reports to that
     *     person
     */
    public record Hop(Stakeholder to, EObject via) {}

    public ContactPath {
        hops = List.copyOf(hops);
    }

    /** The person the path leads to. */
    public Stakeholder target() {
        return hops.get(hops.size() - 1).to();
    }
}
