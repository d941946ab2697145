package org.keyplan.documents.section;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Risk;
import org.keyplan.model.Stakeholder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where in a document elements are told of: key players have a profile and opportunities a heading
 * of their own.
 */
final class Places {

    private final List<Stakeholder> keyPlayers;
    private final Map<EObject, String> anchors = new HashMap<>();

    Places(PlanIndex index) {
        keyPlayers = KeyPlayers.of(index);
        List<Stakeholder> people = index.stakeholders();
        keyPlayers.forEach(p -> anchors.put(p, "person-" + (people.indexOf(p) + 1)));
        List<Opportunity> opportunities = index.plan().getOpportunities();
        opportunities.forEach(o -> anchors.put(o, "opportunity-" + (opportunities.indexOf(o) + 1)));
    }

    /** Those who have a profile, in the order of their profiles. */
    List<Stakeholder> keyPlayers() {
        return keyPlayers;
    }

    /** The anchor or section; empty for nowhere. */
    String of(EObject element) {
        return element instanceof Risk ? "risks" : anchors.getOrDefault(element, "");
    }
}
