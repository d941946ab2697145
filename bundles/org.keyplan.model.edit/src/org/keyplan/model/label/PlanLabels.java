package org.keyplan.model.label;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.model.Money;
import org.keyplan.model.provider.KeyplanEditPlugin;

import java.text.NumberFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What people read for the model's types, features, values and elements, in English and Simplified
 * Chinese, so that tree, document, finding and command line use the same words.
 *
 * <p>The words come from the files that the item providers use too. No method returns {@code null}
 * or a blank text. All are safe for several threads; the language follows {@link Texts#language}.
 */
public final class PlanLabels {

    /** Shown where there is no value. */
    private static final String NOTHING = "—";

    private static final Texts LABELS = Texts.of(KeyplanEditPlugin.class, "labels");

    private static final ElementLabels ENGLISH = new ElementLabels(Locale.ENGLISH);
    private static final ElementLabels CHINESE = new ElementLabels(Locale.SIMPLIFIED_CHINESE);

    private PlanLabels() {}

    /** The business word for a type, such as "Influence map". */
    public static String type(EClass type, Locale locale) {
        return text(locale, "_UI_" + type.getName() + "_type", type.getName());
    }

    /** The business word for the values of a choice, such as "Buying role". */
    public static String type(EEnum choice, Locale locale) {
        return text(locale, "_UI_" + choice.getName() + "_type", choice.getName());
    }

    /** The business word for a feature, such as "Job title". */
    public static String feature(EStructuralFeature feature, Locale locale) {
        return text(locale, key(feature) + "_feature", feature.getName());
    }

    /** What a feature means: one or two sentences, fit for a tooltip. */
    public static String description(EStructuralFeature feature, Locale locale) {
        return text(locale, key(feature) + "_description", feature.getName());
    }

    /** What a type means: one or two sentences, fit for a tooltip. */
    public static String description(EClass type, Locale locale) {
        return text(locale, "_UI_" + type.getName() + "_description", type.getName());
    }

    /** The business word for one of the values of a choice, such as "Technical evaluator". */
    public static String literal(Enumerator literal, Locale locale) {
        String choice =
                literal instanceof EEnumLiteral dynamic
                        ? dynamic.getEEnum().getName()
                        : literal.getClass().getSimpleName();
        return text(
                locale,
                "_UI_" + choice + "_" + literal.getName() + "_literal",
                literal.getLiteral());
    }

    /**
     * What an element is called: its name or, where it has none, a text composed of what it holds,
     * such as "Li Wei → Zhang Min (influences)" or "Unnamed person". Names are given whole, longer
     * texts are shortened to one line.
     */
    public static String label(EObject element, Locale locale) {
        String label = element.eIsProxy() ? null : labels(locale).doSwitch(element);
        return label == null ? type(element.eClass(), locale) : label;
    }

    /**
     * Any value of the model as people read it: an element by its label, a choice by its word, a
     * date in ISO form, money as grouped number with currency code, yes or no, many values one
     * after the other, and a dash for {@code null} and for an empty collection.
     */
    public static String value(Object value, Locale locale) {
        if (value == null) {
            return NOTHING;
        } else if (value instanceof EObject element) {
            return label(element, locale);
        } else if (value instanceof Enumerator literal) {
            return literal(literal, locale);
        } else if (value instanceof Money money) {
            return number(money.amount(), decimals(money), locale) + " " + money.currency();
        } else if (value instanceof Double number) {
            return number(number, 1, locale);
        } else if (value instanceof Number number) {
            return number(number, 0, locale);
        } else if (value instanceof Boolean yes) {
            return LABELS.get(locale, yes ? "_UI_Boolean_true" : "_UI_Boolean_false");
        } else if (value instanceof Collection<?> many) {
            return many.isEmpty() ? NOTHING : list(many, locale);
        }
        String text = value.toString();
        return text.isBlank() ? NOTHING : text;
    }

    private static String list(Collection<?> values, Locale locale) {
        return values.stream()
                .map(value -> value(value, locale))
                .collect(Collectors.joining(Texts.isChinese(locale) ? "、" : ", "));
    }

    /** Cents that are all zero only make amounts harder to compare. */
    private static int decimals(Money money) {
        boolean whole = money.amount().stripTrailingZeros().scale() <= 0;
        return whole ? 0 : money.amount().scale();
    }

    private static String number(Number number, int decimals, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(Texts.language(locale));
        boolean exact = !(number instanceof Double);
        format.setMinimumFractionDigits(exact ? decimals : 0);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    private static ElementLabels labels(Locale locale) {
        return Texts.isChinese(locale) ? CHINESE : ENGLISH;
    }

    private static String key(EStructuralFeature feature) {
        EClassifier owner = feature.getEContainingClass();
        return "_UI_" + owner.getName() + "_" + feature.getName();
    }

    /** Models that are not ours, such as a later version's, are shown by their technical names. */
    private static String text(Locale locale, String key, String technicalName) {
        return LABELS.has(key) ? LABELS.get(locale, key) : technicalName;
    }
}
