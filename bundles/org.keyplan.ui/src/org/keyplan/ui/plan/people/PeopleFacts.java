package org.keyplan.ui.plan.people;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Coverage;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.core.edit.Participation;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.ui.session.PlanSession;

import java.util.HashMap;
import java.util.Map;

/** What the people page knows of people beyond what they have themselves; for the plan as it is. */
final class PeopleFacts {
    private final PlanSession session;
    private final Map<Stakeholder, Coverage> coverages = new HashMap<>();
    private Map<Stakeholder, Participant> parts;
    private PlanIndex index;
    private InfluenceMap map;

    PeopleFacts(PlanSession session) {
        this.session = session;
        map = usualMap();
    }

    /** The account's own map; null if there is none. */
    private InfluenceMap usualMap() {
        return PlanIndex.of(session.plan(), session.asOf()).mapOf(null).orElse(null);
    }

    /** The plan has changed. */
    void forget() {
        index = null;
        parts = null;
        coverages.clear();
        if (map == null || !session.plan().getMaps().contains(map)) {
            map = usualMap();
        }
    }

    /** The map whose roles and attitudes are shown; null if the plan has none for all people. */
    InfluenceMap map() {
        return map;
    }

    void choose(InfluenceMap chosen) {
        map = chosen;
        forget();
    }

    /** What people do in the map that is shown. */
    Participation participation() {
        return new Participation(session.domain(), session.plan(), map, session.locale());
    }

    /** The person's part in the map that is shown; null if there is none. */
    Participant part(EObject person) {
        if (parts == null) {
            parts = new HashMap<>();
            if (map != null) {
                map.getParticipants().forEach(p -> parts.putIfAbsent(p.getStakeholder(), p));
            }
        }
        return parts.get(person);
    }

    Coverage coverage(EObject person) {
        if (index == null) {
            index = PlanIndex.of(session.plan(), session.asOf());
        }
        return coverages.computeIfAbsent((Stakeholder) person, p -> Coverage.of(index, p));
    }
}
