package org.keyplan.analysis;

import static org.keyplan.model.KeyplanPackage.Literals.PARTICIPANT__ROLES;
import static org.keyplan.model.KeyplanPackage.Literals.PARTICIPANT__STAKEHOLDER;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Participant;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who holds which part in the decision on an opportunity: its buying centre (Webster and Wind). */
public final class BuyingCentre {

    /** What {@link #present} depends on. */
    public static final Set<EStructuralFeature> READS_PRESENT =
            Reads.union(
                    PlanIndex.READS_PARTICIPANTS,
                    Reads.of(PARTICIPANT__STAKEHOLDER),
                    People.READS_PRESENT);

    public static final Set<EStructuralFeature> READS =
            Reads.union(READS_PRESENT, People.READS_IDENTIFIED, Reads.of(PARTICIPANT__ROLES));

    private final Map<InfluenceMap, Map<BuyingRole, List<Participant>>> holders = new HashMap<>();

    private BuyingCentre() {}

    /**
     * The participants in the opportunity's {@linkplain PlanIndex#mapOf map} who hold a role and
     * are {@linkplain People#identified(Participant) identified}, in map order.
     */
    public static List<Participant> holders(
            PlanIndex index, Opportunity opportunity, BuyingRole role) {
        BuyingCentre known = index.derived(BuyingCentre.class, i -> new BuyingCentre());
        return index.mapOf(opportunity)
                .map(map -> known.holders.computeIfAbsent(map, BuyingCentre::byRole))
                .map(roles -> roles.get(role))
                .orElse(List.of());
    }

    /**
     * The participants in the opportunity's {@linkplain PlanIndex#mapOf map} who are still with the
     * customer, placeholders included, in map order.
     */
    public static List<Participant> present(PlanIndex index, Opportunity opportunity) {
        return index.participants(opportunity).stream().filter(People::present).toList();
    }

    private static Map<BuyingRole, List<Participant>> byRole(InfluenceMap map) {
        Map<BuyingRole, List<Participant>> roles = new EnumMap<>(BuyingRole.class);
        for (BuyingRole role : BuyingRole.values()) {
            roles.put(role, new ArrayList<>());
        }
        for (Participant participant : map.getParticipants()) {
            if (People.identified(participant)) {
                participant.getRoles().forEach(role -> roles.get(role).add(participant));
            }
        }
        roles.replaceAll((role, list) -> List.copyOf(list));
        return roles;
    }
}
