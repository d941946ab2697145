package org.keyplan.analysis;

import static org.keyplan.model.KeyplanPackage.Literals.ENGAGEMENT__LEVEL;
import static org.keyplan.model.KeyplanPackage.Literals.ENGAGEMENT__MEMBER;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;

import java.util.Set;

/** What an engagement between one of ours and one of theirs is worth. */
public final class Engagements {

    public static final Set<EStructuralFeature> READS =
            Reads.of(ENGAGEMENT__MEMBER, ENGAGEMENT__LEVEL);

    private Engagements() {}

    /**
     * Whether somebody of ours stands with somebody of theirs at a level or better. An engagement
     * that names nobody of ours does not.
     */
    public static boolean atLeast(Engagement engagement, EngagementLevel level) {
        return engagement != null
                && engagement.getMember() != null
                && engagement.getLevel() != null
                && engagement.getLevel().compareTo(level) >= 0;
    }
}
