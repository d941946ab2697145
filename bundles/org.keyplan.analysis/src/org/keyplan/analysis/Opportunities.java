package org.keyplan.analysis;

import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__SALES_STAGE;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__STATE;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OpportunityState;
import org.keyplan.model.SalesStage;

import java.util.Set;

/** How far an opportunity has come. All methods answer no for {@code null}. */
public final class Opportunities {

    /** What {@link #open} depends on. */
    public static final Set<EStructuralFeature> READS_OPEN = Reads.of(OPPORTUNITY__STATE);

    public static final Set<EStructuralFeature> READS =
            Reads.union(READS_OPEN, Reads.of(OPPORTUNITY__SALES_STAGE));

    private Opportunities() {}

    /** Whether it is still being pursued. */
    public static boolean open(Opportunity opportunity) {
        return opportunity != null && opportunity.getState() == OpportunityState.OPEN;
    }

    /** Whether it is open and has reached the given sales stage or a later one. */
    public static boolean openFrom(SalesStage stage, Opportunity opportunity) {
        return open(opportunity)
                && opportunity.getSalesStage() != null
                && opportunity.getSalesStage().compareTo(stage) >= 0;
    }

    /** Whether it is open and a proposal is made or has been made, so that mistakes get dear. */
    public static boolean late(Opportunity opportunity) {
        return openFrom(SalesStage.PROPOSE, opportunity);
    }
}
