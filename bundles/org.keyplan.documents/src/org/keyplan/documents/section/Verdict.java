package org.keyplan.documents.section;

import org.keyplan.analysis.PlanIndex;
import org.keyplan.analysis.overview.DecisionCoverage;
import org.keyplan.documents.content.Tone;
import org.keyplan.validation.Severity;
import org.keyplan.validation.ValidationResult;

/** What the findings and the contact with those who decide say of a plan as a whole. */
public enum Verdict {
    /** Rules find errors. */
    ERRORS(Tone.ERROR),
    /** Nobody is known to decide. */
    NO_DECIDER(Tone.ERROR),
    /** Nobody ever met one of those who decide. */
    NEVER_MET(Tone.ERROR),
    /** Nothing is wrong, but something is doubtful. */
    WARNINGS(Tone.WARNING),
    /** Nothing stands against the plan. */
    SOUND(Tone.GOOD);

    private final Tone tone;

    Verdict(Tone tone) {
        this.tone = tone;
    }

    /** Good, or how bad. */
    public Tone tone() {
        return tone;
    }

    /** How many findings the verdict rests on. */
    public long number(ValidationResult result) {
        return result.count(this == WARNINGS ? Severity.WARNING : Severity.ERROR);
    }

    /** The gravest that is true. */
    public static Verdict of(ValidationResult result, PlanIndex index) {
        DecisionCoverage coverage = DecisionCoverage.of(index);
        if (result.count(Severity.ERROR) > 0) {
            return ERRORS;
        } else if (coverage.deciders().isEmpty()) {
            return NO_DECIDER;
        } else if (!coverage.neverMet().isEmpty()) {
            return NEVER_MET;
        }
        return result.count(Severity.WARNING) > 0 ? WARNINGS : SOUND;
    }
}
