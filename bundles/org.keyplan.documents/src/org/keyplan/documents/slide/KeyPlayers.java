package org.keyplan.documents.slide;

import org.keyplan.analysis.People;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The people who matter most in a plan's influence maps, each once, the most influential first. */
final class KeyPlayers {

    private KeyPlayers() {}

    /** Key players or, where a plan has none, everybody on a map; nobody who has left. */
    static List<Participant> of(DeckContext context) {
        Map<Stakeholder, Participant> strongest = new LinkedHashMap<>();
        for (InfluenceMap map : context.plan().getMaps()) {
            for (Participant participant : map.getParticipants()) {
                if (People.present(participant) && participant.getStakeholder() != null) {
                    strongest.merge(
                            participant.getStakeholder(), participant, KeyPlayers::stronger);
                }
            }
        }
        List<Participant> key = strongest.values().stream().filter(People::keyPlayer).toList();
        return (key.isEmpty() ? strongest.values().stream() : key.stream())
                .sorted(Comparator.comparingInt(InfluenceSlides::influence).reversed())
                .toList();
    }

    private static Participant stronger(Participant one, Participant other) {
        return InfluenceSlides.influence(other) > InfluenceSlides.influence(one) ? other : one;
    }
}
