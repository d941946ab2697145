package org.keyplan.documents.docx.template;

import com.deepoove.poi.render.compute.EnvModel;
import com.deepoove.poi.render.compute.RenderDataCompute;

import org.keyplan.documents.content.Block.Figure;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.template.TemplateData;
import org.keyplan.documents.template.TemplateTags;

import java.util.List;
import java.util.Map;

/**
 * Looks tags up in the data by their names. Nothing else can be reached: there are no expressions,
 * no methods and no properties.
 */
final class TagValues implements RenderDataCompute {

    /** There is no such tag. */
    record Unknown() {}

    /** The place of the table of contents. */
    record Contents() {}

    /** The place of sections. */
    record Sections(List<Section> sections) {}

    /** A list to repeat a row for. */
    record Rows(List<Row> rows) {}

    /** One thing of a list. */
    record Row(Map<String, String> fields) {}

    private final TemplateData data;
    private final Row row;

    /**
     * @param model a thing of a list where something is repeated, anything else elsewhere
     */
    TagValues(TemplateData data, EnvModel model) {
        this.data = data;
        this.row = model.getRoot() instanceof Row one ? one : null;
    }

    /** What stands for a tag; null where that is nothing. */
    @Override
    public Object compute(String tag) {
        String name = TemplateTags.key(tag);
        if (row != null && row.fields().containsKey(name)) {
            return orNothing(row.fields().get(name));
        }
        if (data.values().containsKey(name)) {
            return orNothing(data.values().get(name));
        }
        if (data.lists().containsKey(name)) {
            List<Row> rows = rows(name);
            return rows.isEmpty() ? null : new Rows(rows);
        }
        if (name.startsWith(TemplateTags.EACH)) {
            List<Row> rows = rows(name.substring(TemplateTags.EACH.length()));
            return rows.isEmpty() ? null : rows;
        }
        if (name.equals(TemplateTags.CONTENTS)) {
            return new Contents();
        }
        if (name.equals(TemplateTags.SECTIONS) || name.startsWith(TemplateTags.SECTION)) {
            return sections(name);
        }
        return figure(name);
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? null : text;
    }

    private List<Row> rows(String list) {
        return data.lists().getOrDefault(list, List.of()).stream().map(Row::new).toList();
    }

    private Sections sections(String name) {
        List<Section> all = data.document().sections();
        List<Section> wanted =
                name.equals(TemplateTags.SECTIONS)
                        ? all
                        : all.stream()
                                .filter(
                                        section ->
                                                name.equals(
                                                        TemplateTags.SECTION
                                                                + TemplateTags.key(section.id())))
                                .toList();
        return wanted.isEmpty() ? null : new Sections(wanted);
    }

    private Object figure(String name) {
        Figure figure = data.figures().get(name);
        boolean known =
                TemplateTags.figures().stream().anyMatch(n -> TemplateTags.key(n).equals(name));
        return figure != null || known ? figure : new Unknown();
    }
}
