package org.keyplan.analysis;

import static org.keyplan.model.KeyplanPackage.Literals.ENGAGEMENT__LEVEL;
import static org.keyplan.model.KeyplanPackage.Literals.ENGAGEMENT__MEMBER;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.Stakeholder;

import java.util.List;
import java.util.Set;

/**
 * How well our team covers a person: never typed in, always derived from what was done.
 *
 * @param level how well
 * @param contact all meetings with the person
 * @param engagements those of our people who know the person (level {@code KNOWN} or better)
 */
public record Coverage(Level level, Contact contact, List<Engagement> engagements) {

    /** How well a person is covered, worst first. */
    public enum Level {
        /** Never met and not known to anybody of ours, gone, or not identified. */
        NONE,
        /** Met at some time, or known to one of ours. */
        BRIEF,
        /** Met at least twice in the last 365 days. */
        MULTIPLE,
        /** Met at least three times in the last 365 days, and asks one of ours for advice. */
        IN_DEPTH
    }

    /** The days that count as recent: one year. */
    public static final int RECENT_DAYS = 365;

    private static final int MEETINGS_FOR_MULTIPLE = 2;
    private static final int MEETINGS_FOR_IN_DEPTH = 3;

    public static final Set<EStructuralFeature> READS =
            Reads.union(
                    Contacts.READS_WITH,
                    PlanIndex.READS_INTERACTIONS_OF,
                    PlanIndex.READS_ENGAGEMENTS_WITH,
                    Reads.of(ENGAGEMENT__MEMBER, ENGAGEMENT__LEVEL),
                    People.READS_IDENTIFIED);

    public Coverage {
        engagements = List.copyOf(engagements);
    }

    /**
     * Coverage of a person as of the index's date. Somebody who has left, a placeholder and {@code
     * null} are not covered, whatever was recorded.
     */
    public static Coverage of(PlanIndex index, Stakeholder stakeholder) {
        Contact contact = Contacts.with(index, stakeholder);
        List<Engagement> engagements =
                index.engagementsWith(stakeholder).stream()
                        .filter(e -> Engagements.atLeast(e, EngagementLevel.KNOWN))
                        .toList();
        Level level =
                People.identified(stakeholder)
                        ? level(
                                contact,
                                engagements,
                                contact.within(RECENT_DAYS, index.asOf()).size())
                        : Level.NONE;
        return new Coverage(level, contact, engagements);
    }

    private static Level level(Contact contact, List<Engagement> engagements, int recent) {
        if (recent >= MEETINGS_FOR_IN_DEPTH
                && engagements.stream()
                        .anyMatch(e -> Engagements.atLeast(e, EngagementLevel.CONSULTED))) {
            return Level.IN_DEPTH;
        }
        if (recent >= MEETINGS_FOR_MULTIPLE) {
            return Level.MULTIPLE;
        }
        return contact.met() || !engagements.isEmpty() ? Level.BRIEF : Level.NONE;
    }
}
