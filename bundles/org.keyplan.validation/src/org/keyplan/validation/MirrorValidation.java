package org.keyplan.validation;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.core.mirror.PlanMirror;
import org.keyplan.model.Acceptance;
import org.keyplan.model.AccountPlan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds in another thread what is wrong with a plan that a person is editing: looks at the plan's
 * mirror, only at what depends on what has changed, and names the elements of the original. One
 * thread at a time, whichever.
 */
public final class MirrorValidation {
    private final PlanMirror mirror;
    private PlanValidator validator;
    private LiveValidation live;

    public MirrorValidation(PlanMirror mirror) {
        this.mirror = mirror;
    }

    /**
     * The findings in the plan as it was when last recorded, the same as a full validation of the
     * original would have given at that moment. Elements that have left the original since are
     * still named; whoever shows the findings leaves such ones out.
     *
     * @param rules another validator than the last time has the whole plan looked at
     */
    public List<Finding> findings(PlanValidator rules, LocalDate asOf) {
        return mirror.read(plan -> validated(plan, rules, asOf));
    }

    private List<Finding> validated(AccountPlan plan, PlanValidator rules, LocalDate asOf) {
        if (rules != validator) {
            if (live != null) {
                live.close();
            }
            validator = rules;
            live = rules.live(plan, asOf);
        }
        live.asOf(asOf);
        List<Finding> found = new ArrayList<>();
        for (Finding finding : live.result().findings()) {
            original(finding).ifPresent(found::add);
        }
        return found;
    }

    /** Empty if nobody needs one of the elements any more. */
    private Optional<Finding> original(Finding finding) {
        Optional<Acceptance> acceptance =
                finding.acceptance().map(a -> (Acceptance) mirror.original(a));
        EObject element = mirror.original(finding.element());
        List<?> arguments = originals(finding.arguments());
        List<?> evidence = originals(finding.evidence());
        if (element == null || evidence.contains(null)) {
            return Optional.empty();
        }
        return Optional.of(
                new Finding(
                        finding.rule(),
                        finding.severity(),
                        element,
                        finding.messageKey(),
                        new ArrayList<>(arguments),
                        evidence.stream().map(EObject.class::cast).toList(),
                        acceptance));
    }

    private List<Object> originals(Collection<?> values) {
        List<Object> originals = new ArrayList<>();
        values.forEach(value -> originals.add(original(value)));
        return originals;
    }

    private Object original(Object value) {
        if (value instanceof EObject element) {
            return mirror.original(element);
        } else if (value instanceof List<?> several) {
            return originals(several);
        } else if (value instanceof Set<?> several) {
            return new LinkedHashSet<>(originals(several));
        }
        return value;
    }
}
