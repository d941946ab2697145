package org.keyplan.validation.people;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.analysis.BuyingCentre;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Participant;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.fix.Fixes;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Asks for an identified holder of a buying role. A placeholder says that somebody must be there,
 * not who, so that the role stays open and the message says so.
 */
final class RequiredRole {

    static final Set<EStructuralFeature> READS = BuyingCentre.READS;

    private RequiredRole() {}

    /**
     * Reports if nobody holds the role: role and opportunity, and in the message variant {@code
     * placeholder} the placeholder as third.
     */
    static void check(RuleContext context, Opportunity opportunity, BuyingRole role) {
        if (!BuyingCentre.holders(context.index(), opportunity, role).isEmpty()) {
            return;
        }
        Optional<Participant> placeholder = placeholder(context.index(), opportunity, role);
        if (placeholder.isPresent()) {
            context.finding(role, opportunity, placeholder.get().getStakeholder())
                    .message("placeholder")
                    .evidence(placeholder.get())
                    .report();
        } else {
            context.report(role, opportunity);
        }
    }

    /** A placeholder for the role, unless there is one already. */
    static List<QuickFix> fixes(RuleContext context, Opportunity opportunity, BuyingRole role) {
        return placeholder(context.index(), opportunity, role).isPresent()
                ? List.of()
                : List.of(Fixes.addPlaceholder(context, opportunity, role));
    }

    private static Optional<Participant> placeholder(
            PlanIndex index, Opportunity opportunity, BuyingRole role) {
        return BuyingCentre.present(index, opportunity).stream()
                .filter(p -> p.getStakeholder().isPlaceholder() && p.getRoles().contains(role))
                .findFirst();
    }
}
