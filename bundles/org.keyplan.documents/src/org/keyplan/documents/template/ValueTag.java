package org.keyplan.documents.template;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.documents.section.DocumentContext;
import org.keyplan.model.label.PlanLabels;

import java.util.Locale;
import java.util.function.Function;

/**
 * A tag that stands for a text.
 *
 * @param name as people write it, in the words of the business
 * @param feature whose label explains it; null where a sentence of its own does
 * @param value what it stands for; empty where the plan says nothing
 */
record ValueTag(String name, EStructuralFeature feature, Function<TagSource, String> value) {

    static ValueTag of(String name, Function<TagSource, String> value) {
        return new ValueTag(name, null, value);
    }

    static ValueTag plan(String name, EStructuralFeature feature) {
        return new ValueTag(
                name,
                feature,
                source -> text(source.context(), source.context().plan().eGet(feature)));
    }

    static ValueTag account(String name, EStructuralFeature feature) {
        return new ValueTag(
                name,
                feature,
                source -> text(source.context(), source.context().account().eGet(feature)));
    }

    static String text(DocumentContext context, Object value) {
        return context.cell(value).value();
    }

    String meaning(Locale locale) {
        return feature == null
                ? TagWords.get(locale, "tag." + name)
                : PlanLabels.feature(feature, locale);
    }
}
