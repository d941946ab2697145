package org.keyplan.analysis;

import static org.keyplan.model.KeyplanPackage.Literals.INTERACTION__CHANNEL;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.model.Channel;
import org.keyplan.model.Interaction;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.TeamMember;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who was met, when and by whom, as of the index's date. */
public final class Contacts {

    /** What {@link #with} depends on as long as {@link Contact#metBy} is not asked for. */
    public static final Set<EStructuralFeature> READS_WITH =
            Reads.union(PlanIndex.READS_INTERACTIONS_WITH, Reads.of(INTERACTION__CHANNEL));

    /** What {@link #metWithin} depends on as long as {@link Contact#metBy} is not asked for. */
    public static final Set<EStructuralFeature> READS_MET_WITHIN =
            Reads.union(READS_WITH, PlanIndex.READS_STAKEHOLDERS, People.READS_PRESENT);

    public static final Set<EStructuralFeature> READS =
            Reads.union(READS_MET_WITHIN, PlanIndex.READS_INTERACTIONS_OF);

    private final Map<Stakeholder, Contact> known = new HashMap<>();

    private Contacts() {}

    /** The meetings anybody had with a person, whether or not the person is still there. */
    public static Contact with(PlanIndex index, Stakeholder stakeholder) {
        return index.derived(Contacts.class, i -> new Contacts())
                .known
                .computeIfAbsent(
                        stakeholder,
                        s ->
                                new Contact(
                                        s,
                                        index.interactionsWith(s).stream()
                                                .filter(Contacts::meeting)
                                                .toList()));
    }

    /** The meetings at which both one of our people and the given person were. */
    public static Contact between(PlanIndex index, TeamMember member, Stakeholder stakeholder) {
        List<Interaction> with = with(index, stakeholder).meetings();
        List<Interaction> of = index.interactionsOf(member);
        // The shorter list is searched: somebody who meets everybody must not make it quadratic.
        List<Interaction> both =
                with.size() <= of.size()
                        ? with.stream().filter(i -> i.getMembers().contains(member)).toList()
                        : of.stream()
                                .filter(Contacts::meeting)
                                .filter(i -> i.getStakeholders().contains(stakeholder))
                                .toList();
        return new Contact(stakeholder, both);
    }

    /**
     * The people {@linkplain People#present(Stakeholder) present} who were met in the given number
     * of days up to the index's date, each with the meetings of those days, in model order.
     */
    public static List<Contact> metWithin(PlanIndex index, int days) {
        return index.stakeholders().stream()
                .filter(People::present)
                .map(s -> new Contact(s, with(index, s).within(days, index.asOf())))
                .filter(Contact::met)
                .toList();
    }

    /** Whether an interaction is a meeting: anything but e-mail. */
    public static boolean meeting(Interaction interaction) {
        return interaction != null && interaction.getChannel() != Channel.EMAIL;
    }
}
