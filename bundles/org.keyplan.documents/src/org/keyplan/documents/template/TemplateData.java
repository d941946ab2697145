package org.keyplan.documents.template;

import org.keyplan.documents.content.Block.Figure;
import org.keyplan.documents.content.Document;

import java.util.List;
import java.util.Map;

/**
 * What the tags of a template stand for: texts, lists and maps only, so that a template can reach
 * nothing else. Immutable, and independent of the plan. Names of tags are in small letters here,
 * since word processors change letters at the beginning of sentences.
 *
 * @param document its sections, for templates that take whole ones
 * @param values by tag; empty where the plan says nothing
 * @param lists by tag: for each element its fields by their names
 * @param figures by tag; those that would show nothing are left out
 */
public record TemplateData(
        Document document,
        Map<String, String> values,
        Map<String, List<Map<String, String>>> lists,
        Map<String, Figure> figures) {
    public TemplateData {
        values = Map.copyOf(values);
        lists = Map.copyOf(lists);
        figures = Map.copyOf(figures);
    }
}
