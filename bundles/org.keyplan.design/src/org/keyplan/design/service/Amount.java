package org.keyplan.design.service;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.core.typing.Typed;
import org.keyplan.core.typing.Typing;
import org.keyplan.design.PlanFacts;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Money;

import java.time.LocalDate;

/** Understands amounts as people type them into a cell: "120,000", "120000.50 EUR", "CNY 9万". */
final class Amount {

    private Amount() {}

    /** The amount, or what it was before where the text is none or nobody could sell it. */
    static Money typed(EObject element, String text, Money before) {
        PlanFacts facts = PlanFacts.of(element);
        String usual = before != null ? before.currency() : facts.plan().getCurrency();
        // No day matters to an amount.
        Typed typed =
                new Typing(facts.locale(), LocalDate.EPOCH, usual)
                        .read(Literals.WHITESPACE_CELL__POTENTIAL, text);
        return typed.value() instanceof Money money && money.amount().signum() >= 0
                ? money
                : before;
    }
}
