package org.keyplan.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The rules there are, in the order of their categories and numbers. Whatever lists or explains
 * rules reads this; immutable.
 */
public final class RuleCatalogue {

    private static final class Standard {
        static final RuleCatalogue INSTANCE =
                new RuleCatalogue(
                        ServiceLoader.load(Rule.class, Rule.class.getClassLoader()).stream()
                                .map(ServiceLoader.Provider::get)
                                .toList());
    }

    private final Map<String, Rule> rules = new LinkedHashMap<>();

    /**
     * A catalogue of the given rules.
     *
     * @throws IllegalArgumentException if two have one id
     */
    public RuleCatalogue(List<? extends Rule> rules) {
        List<Rule> sorted = new ArrayList<>(rules);
        sorted.sort(
                Comparator.comparing((Rule rule) -> rule.info().category())
                        .thenComparing(rule -> rule.info().id()));
        for (Rule rule : sorted) {
            if (this.rules.put(rule.info().id(), rule) != null) {
                throw new IllegalArgumentException("two rules are called " + rule.info().id());
            }
        }
    }

    /** All rules that are installed. */
    public static RuleCatalogue standard() {
        return Standard.INSTANCE;
    }

    /** The rules in the catalogue's order. */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** The rule of that id, whatever its case. */
    public Optional<Rule> find(String id) {
        return Optional.ofNullable(rules.get(id.toUpperCase(Locale.ROOT)));
    }
}
