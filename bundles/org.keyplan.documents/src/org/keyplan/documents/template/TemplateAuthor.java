package org.keyplan.documents.template;

import org.keyplan.documents.content.Block.Figure;
import org.keyplan.documents.content.Document;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.section.DocumentContext;
import org.keyplan.validation.ValidationResult;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes from a plan what the tags of templates stand for. */
public final class TemplateAuthor {

    private TemplateAuthor() {}

    /**
     * What a plan has for any template. Belongs to the plan's thread; what is returned does not.
     *
     * @param document the same plan's document
     */
    public static TemplateData write(
            ValidationResult result, DocumentOptions options, Document document) {
        DocumentContext context = new DocumentContext(result, options);
        Map<String, List<Map<String, String>>> lists = new HashMap<>();
        for (ListTag<?> tag : ListTags.ALL) {
            lists.put(TemplateTags.key(tag.name()), tag.rows(context));
        }
        Map<String, Figure> figures = new HashMap<>();
        TemplateTags.FIGURES.forEach(
                (name, kind) ->
                        context.figures()
                                .of(kind)
                                .ifPresent(f -> figures.put(TemplateTags.key(name), f)));
        return new TemplateData(document, values(context, document), lists, figures);
    }

    /**
     * What the tags of texts stand for, by their names in small letters. Belongs to the plan's
     * thread.
     *
     * @param document the same plan's document
     */
    public static Map<String, String> values(DocumentContext context, Document document) {
        TagSource source = new TagSource(context, document);
        Map<String, String> values = new HashMap<>();
        for (ValueTag tag : TemplateTags.VALUES) {
            values.put(TemplateTags.key(tag.name()), tag.value().apply(source));
        }
        return values;
    }
}
