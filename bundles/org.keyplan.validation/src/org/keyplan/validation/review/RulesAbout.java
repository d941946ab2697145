package org.keyplan.validation.review;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleCatalogue;

import java.util.List;
import java.util.function.Predicate;

/** Which rules watch a concept of the plan's model, from what the rules say of themselves. */
public final class RulesAbout {
    private final RuleCatalogue catalogue;

    public RulesAbout(RuleCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The rules that look at elements of a class, or whose findings are put right there. */
    public List<Rule> type(EClass type) {
        return rules(
                rule ->
                        rule.info().target() == type
                                || rule.info().places().stream()
                                        .anyMatch(field -> field.getEContainingClass() == type));
    }

    /**
     * The rules whose findings are put right in a field; where there is none, those that read it.
     */
    public List<Rule> field(EStructuralFeature field) {
        List<Rule> here = rules(rule -> rule.info().places().contains(field));
        return here.isEmpty() ? rules(rule -> rule.info().reads().contains(field)) : here;
    }

    /** The rules that read a choice in any field. */
    public List<Rule> choice(EEnum choice) {
        return rules(
                rule -> rule.info().reads().stream().anyMatch(field -> field.getEType() == choice));
    }

    private List<Rule> rules(Predicate<Rule> condition) {
        return catalogue.rules().stream().filter(condition).toList();
    }
}
