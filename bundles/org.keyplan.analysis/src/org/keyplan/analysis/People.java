package org.keyplan.analysis;

import static org.keyplan.model.KeyplanPackage.Literals.PARTICIPANT__ATTITUDE;
import static org.keyplan.model.KeyplanPackage.Literals.PARTICIPANT__ROLES;
import static org.keyplan.model.KeyplanPackage.Literals.PARTICIPANT__STAKEHOLDER;
import static org.keyplan.model.KeyplanPackage.Literals.PARTICIPANT__STANDING;
import static org.keyplan.model.KeyplanPackage.Literals.STAKEHOLDER__DEPARTED;
import static org.keyplan.model.KeyplanPackage.Literals.STAKEHOLDER__PLACEHOLDER;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.model.Attitude;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Standing;

import java.util.Set;

/** What a single person counts as. All methods answer no for {@code null}. */
public final class People {

    /** What {@link #present(Stakeholder)} depends on. */
    public static final Set<EStructuralFeature> READS_PRESENT = Reads.of(STAKEHOLDER__DEPARTED);

    /** What {@link #identified(Stakeholder)} depends on. */
    public static final Set<EStructuralFeature> READS_IDENTIFIED =
            Reads.union(READS_PRESENT, Reads.of(STAKEHOLDER__PLACEHOLDER));

    /** What {@link #friendly} depends on. */
    public static final Set<EStructuralFeature> READS_FRIENDLY = Reads.of(PARTICIPANT__ATTITUDE);

    /** What {@link #keyPlayer} depends on. */
    public static final Set<EStructuralFeature> READS_KEY_PLAYER =
            Reads.of(PARTICIPANT__ROLES, PARTICIPANT__STANDING);

    /** All of the above; a user of single methods names the narrower sets instead. */
    public static final Set<EStructuralFeature> READS =
            Reads.union(
                    READS_IDENTIFIED,
                    Reads.of(PARTICIPANT__STAKEHOLDER),
                    READS_FRIENDLY,
                    READS_KEY_PLAYER);

    private People() {}

    /** Whether the person is still with the customer. A placeholder is: the role exists. */
    public static boolean present(Stakeholder stakeholder) {
        return stakeholder != null && !stakeholder.isDeparted();
    }

    /** Whether we know who it is and the person is still with the customer. */
    public static boolean identified(Stakeholder stakeholder) {
        return present(stakeholder) && !stakeholder.isPlaceholder();
    }

    /** Whether the participant is a {@linkplain #present(Stakeholder) present} person. */
    public static boolean present(Participant participant) {
        return participant != null && present(participant.getStakeholder());
    }

    /** Whether the participant is an {@linkplain #identified(Stakeholder) identified} person. */
    public static boolean identified(Participant participant) {
        return participant != null && identified(participant.getStakeholder());
    }

    /**
     * Whether the participant is a supporter or a champion. Looks at the attitude alone: whoever
     * counts friends leaves out those who are not {@linkplain #present(Participant) present}.
     */
    public static boolean friendly(Participant participant) {
        return participant != null
                && (participant.getAttitude() == Attitude.SUPPORTER
                        || participant.getAttitude() == Attitude.CHAMPION);
    }

    /**
     * Whether the participant decides, or is heard by those who do: the role of decision maker, or
     * a standing in the network or the inner circle. Looks at these alone: whoever counts key
     * players leaves out those who are not {@linkplain #present(Participant) present}.
     */
    public static boolean keyPlayer(Participant participant) {
        return participant != null
                && (participant.getRoles().contains(BuyingRole.DECISION_MAKER)
                        || participant.getStanding() == Standing.NETWORK
                        || participant.getStanding() == Standing.INNER_CIRCLE);
    }
}
