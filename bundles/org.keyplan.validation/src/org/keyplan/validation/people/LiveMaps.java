package org.keyplan.validation.people;

import static org.keyplan.model.KeyplanPackage.Literals.INFLUENCE_MAP__OPPORTUNITY;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.analysis.Opportunities;
import org.keyplan.analysis.Reads;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Participant;

import java.util.Set;

/**
 * Which influence maps are about decisions still to be taken: the account's own map and those of
 * open opportunities. The map of a closed opportunity is a record of what was and is left alone.
 */
final class LiveMaps {

    static final Set<EStructuralFeature> READS =
            Reads.union(Reads.of(INFLUENCE_MAP__OPPORTUNITY), Opportunities.READS_OPEN);

    private LiveMaps() {}

    static boolean live(InfluenceMap map) {
        return map.getOpportunity() == null || Opportunities.open(map.getOpportunity());
    }

    static boolean live(Participant participant) {
        return participant.eContainer() instanceof InfluenceMap map && live(map);
    }

    /** The opportunity a participant takes part in; {@code null} in the account's own map. */
    static Opportunity opportunityOf(Participant participant) {
        return participant.eContainer() instanceof InfluenceMap map ? map.getOpportunity() : null;
    }
}
