package org.keyplan.documents.docx.template;

import org.keyplan.documents.template.TagCheck;
import org.keyplan.documents.template.TagFault;
import org.keyplan.documents.template.TagFault.Kind;
import org.keyplan.documents.template.TemplateTags;
import org.keyplan.documents.template.file.PartXml;
import org.keyplan.documents.template.file.TagText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the tags of a template that say nothing, and writes them in red where they stand, so that
 * they are left as they are and the rest can be filled in.
 */
final class TagMarker {

    /** A condition whose other half has not been seen yet. */
    private record Open(String name, TagText text, TagText.Found tag) {}

    /** Where paragraphs stand. */
    private enum Place {
        /** In the text itself. */
        TEXT,
        /** In a row of a table that has another one below. */
        ROW,
        OTHER
    }

    private final Set<TagFault> faults = new LinkedHashSet<>();
    private final List<TagText> texts = new ArrayList<>();
    private boolean figures;

    /** What is wrong, in the order of the document. */
    List<TagFault> faults() {
        return List.copyOf(faults);
    }

    /**
     * Marks what is wrong in a part.
     *
     * @param main whether it is the text itself, not a head or foot
     */
    void mark(Document part, boolean main) {
        figures = main;
        Element root = part.getDocumentElement();
        Element all =
                PartXml.children(root).stream()
                        .filter(child -> WordXml.is(child, "body"))
                        .findFirst()
                        .orElse(root);
        container(all, main ? Place.TEXT : Place.OTHER, List.of());
        texts.forEach(TagText::redden);
        texts.clear();
    }

    /**
     * Paragraphs and tables that stand together: a condition begins and ends in the same ones.
     *
     * @param lists whose things are repeated around this
     */
    private void container(Element container, Place place, List<String> lists) {
        Deque<Open> open = new ArrayDeque<>();
        for (Element child : PartXml.children(container)) {
            if (WordXml.is(child, "p")) {
                paragraph(child, place, open, lists);
            } else if (WordXml.is(child, "tbl")) {
                table(child, repeated(lists, open));
            } else if (WordXml.is(child, "sdt")) {
                PartXml.children(child).stream()
                        .filter(part -> WordXml.is(part, "sdtContent"))
                        .forEach(part -> container(part, Place.OTHER, repeated(lists, open)));
            }
        }
        for (Open one : open) {
            refuse(one.text(), one.tag(), Kind.UNPAIRED, "{{/" + one.name() + "}}");
        }
    }

    private static List<String> repeated(List<String> lists, Deque<Open> open) {
        List<String> all = new ArrayList<>(lists);
        for (Open one : open) {
            if (one.name().startsWith(TemplateTags.EACH)) {
                all.add(one.name().substring(TemplateTags.EACH.length()));
            }
        }
        return all;
    }

    private void paragraph(Element paragraph, Place place, Deque<Open> open, List<String> lists) {
        TagText text = TagText.of(paragraph);
        texts.add(text);
        for (TagText.Found tag : text.found()) {
            check(text, tag, place, open, repeated(lists, open));
        }
        boxes(paragraph);
    }

    /** Shapes within a paragraph have paragraphs of their own. */
    private void boxes(Element element) {
        for (Element child : PartXml.children(element)) {
            if (WordXml.is(child, "txbxContent")) {
                container(child, Place.OTHER, List.of());
            } else {
                boxes(child);
            }
        }
    }

    private void check(
            TagText text, TagText.Found tag, Place place, Deque<Open> open, List<String> lists) {
        String name = TemplateTags.key(tag.name());
        if (lists.stream().anyMatch(list -> TagCheck.contains(TagCheck.fields(list), name))) {
            return;
        }
        if (!TagCheck.isKnown(name)) {
            Optional<String> near = TagCheck.nearest(name);
            refuse(text, tag, Kind.UNKNOWN, near.map(one -> "{{" + one + "}}").orElse(""));
        } else if (name.startsWith("?")) {
            open.push(new Open(name.substring(1), text, tag));
        } else if (name.startsWith("/")) {
            close(text, tag, name.substring(1), open);
        } else if (TagCheck.isList(name) && place != Place.ROW) {
            refuse(text, tag, Kind.NOT_IN_TABLE, "");
        } else if (TagCheck.isSection(name) && place != Place.TEXT
                || name.startsWith("@") && !figures) {
            refuse(text, tag, Kind.NOT_IN_TEXT, "");
        }
    }

    private void close(TagText tags, TagText.Found tag, String name, Deque<Open> open) {
        if (!open.isEmpty() && open.peek().name().equals(name)) {
            open.pop();
        } else {
            refuse(tags, tag, Kind.UNPAIRED, "{{?" + name + "}}");
        }
    }

    private void table(Element table, List<String> lists) {
        List<Element> rows =
                PartXml.children(table).stream().filter(row -> WordXml.is(row, "tr")).toList();
        String repeated = "";
        for (int i = 0; i < rows.size(); i++) {
            if (!repeated.isEmpty()) {
                fields(rows.get(i), repeated);
            }
            boolean another = i + 1 < rows.size();
            for (Element cell : cells(rows.get(i))) {
                container(cell, another ? Place.ROW : Place.OTHER, lists);
            }
            repeated = another ? listOf(rows.get(i)) : "";
        }
    }

    private static List<Element> cells(Element row) {
        return PartXml.children(row).stream().filter(cell -> WordXml.is(cell, "tc")).toList();
    }

    /** The list for whose things the row below is repeated; empty for none. */
    private static String listOf(Element row) {
        for (Element cell : cells(row)) {
            for (Element child : PartXml.children(cell)) {
                if (WordXml.is(child, "p")) {
                    for (TagText.Found tag : TagText.of(child).found()) {
                        if (TagCheck.isList(tag.name())) {
                            return tag.name();
                        }
                    }
                }
            }
        }
        return "";
    }

    /** Wrong fields are written in red when they are not found for a thing. */
    private void fields(Element row, String list) {
        List<String> known = TagCheck.fields(list);
        for (Element cell : cells(row)) {
            for (Element paragraph : PartXml.children(cell)) {
                if (WordXml.is(paragraph, "p")) {
                    field(TagText.fieldsOf(paragraph), known);
                }
            }
        }
    }

    private void field(TagText text, List<String> known) {
        for (TagText.Found tag : text.found()) {
            if (!TagCheck.contains(known, tag.name())) {
                String near =
                        TagCheck.nearest(tag.name(), known).map(one -> "[" + one + "]").orElse("");
                faults.add(new TagFault(Kind.FIELD, tag.source(), text.text(), near));
            }
        }
    }

    private void refuse(TagText text, TagText.Found tag, Kind kind, String nearest) {
        faults.add(new TagFault(kind, tag.source(), text.text(), nearest));
        text.mark(tag);
    }
}
