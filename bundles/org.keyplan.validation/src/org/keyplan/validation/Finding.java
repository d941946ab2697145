package org.keyplan.validation;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.Acceptance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something a rule found in a plan. Immutable; two findings are equal if they say the same of the
 * same elements.
 *
 * @param rule the rule that fired
 * @param severity how much it matters here
 * @param element the element it is about
 * @param messageKey the key of its sentence in the rule's texts
 * @param arguments what the sentence names: elements, dates, amounts, numbers, in its order
 * @param evidence the elements from which it follows, such as the interactions that were counted;
 *     without the element itself
 * @param acceptance the acceptance that is in force for it, if somebody accepted it
 */
public record Finding(
        Rule rule,
        Severity severity,
        EObject element,
        String messageKey,
        List<Object> arguments,
        List<EObject> evidence,
        Optional<Acceptance> acceptance) {

    public Finding {
        arguments = Collections.unmodifiableList(new ArrayList<>(arguments));
        evidence = List.copyOf(evidence);
    }

    /** The id of the rule that fired. */
    public String ruleId() {
        return rule.info().id();
    }

    /** Whether somebody accepted it for now; it is then listed but not counted. */
    public boolean accepted() {
        return acceptance.isPresent();
    }

    /** The sentence that names what is wrong. */
    public String message(Locale locale) {
        return RuleTexts.of(rule).message(this, locale);
    }

    Finding acceptedBy(Acceptance accepted) {
        return new Finding(
                rule,
                severity,
                element,
                messageKey,
                arguments,
                evidence,
                Optional.ofNullable(accepted));
    }
}
