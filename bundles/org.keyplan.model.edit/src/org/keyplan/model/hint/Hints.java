package org.keyplan.model.hint;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.model.label.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Help on the concepts of account planning, in English and Simplified Chinese. The texts stand in
 * {@code hints.properties} and {@code hints_zh.properties}. Safe for several threads.
 */
public final class Hints {
    /** What the keys of concepts begin with that are no part of the model but computed from it. */
    public static final String CONCEPT = "concept.";

    private static final Texts TEXTS = Texts.of(Hints.class, "hints");

    private Hints() {}

    /**
     * The hint on a concept.
     *
     * @param concept a class, feature or choice of the plan's model, one value of a choice, or a
     *     key that begins with {@link #CONCEPT}
     * @return empty if there is nothing to say of it beyond its name
     */
    public static Optional<Hint> of(Object concept, Locale locale) {
        if (concept instanceof EClass type) {
            return hint(
                    type.getName(),
                    PlanLabels.type(type, locale),
                    PlanLabels.description(type, locale),
                    locale);
        } else if (concept instanceof EStructuralFeature feature) {
            return hint(
                    feature.getEContainingClass().getName() + '.' + feature.getName(),
                    PlanLabels.feature(feature, locale),
                    PlanLabels.description(feature, locale),
                    locale);
        } else if (concept instanceof EEnum choice) {
            return hint(choice.getName(), PlanLabels.type(choice, locale), "", locale);
        } else if (concept instanceof Enumerator literal) {
            return hint(key(literal), PlanLabels.literal(literal, locale), "", locale);
        } else if (concept instanceof String key && TEXTS.has(key + ".title")) {
            return hint(key, TEXTS.get(locale, key + ".title"), "", locale);
        }
        return Optional.empty();
    }

    private static Optional<Hint> hint(String key, String title, String what, Locale locale) {
        Hint hint =
                new Hint(
                        title,
                        text(key + ".what", what, locale),
                        text(key + ".why", "", locale),
                        text(key + ".find", "", locale),
                        text(key + ".act", "", locale),
                        questions(key, locale),
                        text(key + ".source", "", locale));
        boolean own = TEXTS.has(key + ".what") || TEXTS.has(key + ".why");
        return own ? Optional.of(hint) : Optional.empty();
    }

    private static List<String> questions(String key, Locale locale) {
        List<String> questions = new ArrayList<>();
        for (int i = 1; TEXTS.has(key + ".ask." + i); i++) {
            questions.add(TEXTS.get(locale, key + ".ask." + i));
        }
        return questions;
    }

    private static String text(String key, String otherwise, Locale locale) {
        return TEXTS.has(key) ? TEXTS.get(locale, key) : otherwise;
    }

    private static String key(Enumerator literal) {
        String choice =
                literal instanceof EEnumLiteral dynamic
                        ? dynamic.getEEnum().getName()
                        : literal.getClass().getSimpleName();
        return choice + '.' + literal.getName();
    }

    /** The choice that a value belongs to; empty for a value of another model. */
    public static Optional<EEnum> choice(Enumerator literal) {
        return KeyplanPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EEnum.class::isInstance)
                .map(EEnum.class::cast)
                .filter(choice -> literal.getClass() == choice.getInstanceClass())
                .findFirst();
    }

    /** All keys of the texts; for those who check that none is missing or left over. */
    static Set<String> keys(Locale locale) {
        return TEXTS.keys(locale);
    }
}
