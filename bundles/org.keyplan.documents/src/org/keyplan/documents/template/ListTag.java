package org.keyplan.documents.template;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.documents.section.DocumentContext;
import org.keyplan.model.label.PlanLabels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A tag that stands for many things of a kind, each with its fields.
 *
 * @param <T> what the things are
 */
final class ListTag<T> {

    /**
     * A field of each thing.
     *
     * @param feature whose label explains it; null where a sentence of its own does
     */
    private record Field<T>(
            String name,
            EStructuralFeature feature,
            BiFunction<DocumentContext, T, String> value) {}

    private final String name;
    private final Function<DocumentContext, List<T>> things;
    private final List<Field<T>> fields = new ArrayList<>();

    ListTag(String name, Function<DocumentContext, List<T>> things) {
        this.name = name;
        this.things = things;
    }

    ListTag<T> field(String field, BiFunction<DocumentContext, T, String> value) {
        fields.add(new Field<>(field, null, value));
        return this;
    }

    ListTag<T> field(String field, EStructuralFeature feature) {
        fields.add(
                new Field<>(
                        field,
                        feature,
                        (context, thing) ->
                                ValueTag.text(context, ((EObject) thing).eGet(feature))));
        return this;
    }

    /** What people call the thing. */
    ListTag<T> label(String field) {
        return field(field, (context, thing) -> context.label((EObject) thing));
    }

    String name() {
        return name;
    }

    List<String> fields() {
        return fields.stream().map(Field::name).toList();
    }

    List<Map<String, String>> rows(DocumentContext context) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (T thing : things.apply(context)) {
            Map<String, String> row = new LinkedHashMap<>();
            fields.forEach(
                    field ->
                            row.put(
                                    TemplateTags.key(field.name()),
                                    field.value().apply(context, thing)));
            rows.add(row);
        }
        return rows;
    }

    /** What a field means. */
    String meaning(String field, Locale locale) {
        EStructuralFeature feature =
                fields.stream()
                        .filter(one -> one.name().equals(field))
                        .findFirst()
                        .orElseThrow()
                        .feature();
        return feature == null
                ? TagWords.get(locale, "field." + field)
                : PlanLabels.feature(feature, locale);
    }
}
