package org.keyplan.validation;

import org.eclipse.emf.ecore.EObject;

import java.util.List;

/**
 * One rule of the catalogue: a stateless object that looks at one element of a plan and reports
 * what is wrong. It never changes the model, never asks the clock, and may be used by several
 * threads at once.
 *
 * <p>Rules are found by {@link java.util.ServiceLoader}. A rule's texts stand in the bundle {@code
 * rules} beside its class: {@code rule.<id>.name}, {@code rule.<id>.message} (arguments as
 * reported), {@code rule.<id>.why} and {@code rule.<id>.whatToDo}; further messages are called
 * {@code rule.<id>.message.<variant>}.
 */
public interface Rule {

    /** What is known of the rule; the same object every time. */
    RuleInfo info();

    /**
     * Looks at one element and reports to the context.
     *
     * @param target an instance of {@link RuleInfo#target()}, contained in the context's plan
     */
    void check(EObject target, RuleContext context);

    /**
     * Ways to put a finding of this rule right, the best first; none by default.
     *
     * @param finding a finding of this rule that still holds
     */
    default List<QuickFix> fixes(Finding finding, RuleContext context) {
        return List.of();
    }
}
