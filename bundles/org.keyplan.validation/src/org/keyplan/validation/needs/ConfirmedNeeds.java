package org.keyplan.validation.needs;

import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__NEEDS;
import static org.keyplan.model.KeyplanPackage.Literals.SOURCED__CONFIDENCE;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.analysis.Reads;
import org.keyplan.model.Confidence;
import org.keyplan.model.Need;
import org.keyplan.model.Opportunity;

import java.util.Set;

/** Needs that the customer confirmed; a need that only we assume is not one. */
final class ConfirmedNeeds {

    static final Set<EStructuralFeature> READS = Reads.of(OPPORTUNITY__NEEDS, SOURCED__CONFIDENCE);

    private ConfirmedNeeds() {}

    static boolean isConfirmed(Need need) {
        return need.getConfidence() == Confidence.CONFIRMED;
    }

    static boolean any(Opportunity opportunity) {
        return opportunity.getNeeds().stream().anyMatch(ConfirmedNeeds::isConfirmed);
    }
}
