package org.keyplan.documents.template;

import java.util.Locale;
import java.util.stream.Collectors;

/** The reference page of all tags, in Markdown, from their declaration. */
public final class TagReference {

    private TagReference() {}

    /** The page in a language. */
    public static String markdown(Locale locale) {
        StringBuilder page = new StringBuilder();
        page.append("# ").append(TagWords.get(locale, "page.title")).append("\n\n");
        page.append("<!-- ").append(TagWords.get(locale, "page.generated")).append(" -->\n\n");
        page.append(TagWords.get(locale, "page.intro")).append("\n\n");
        heading(page, locale, "page.values");
        table(page, locale);
        for (ValueTag tag : TemplateTags.VALUES) {
            row(page, "{{" + tag.name() + "}}", tag.meaning(locale));
        }
        heading(page, locale, "page.sections");
        table(page, locale);
        row(page, "{{sections}}", TagWords.get(locale, "tag.sections"));
        row(page, "{{contents}}", TagWords.get(locale, "tag.contents"));
        for (String id : TemplateTags.sections()) {
            row(page, "{{section:" + id + "}}", TagWords.get(locale, "tag.section", id));
        }
        heading(page, locale, "page.figures");
        table(page, locale);
        for (String name : TemplateTags.figures()) {
            row(page, "{{@" + name + "}}", TagWords.get(locale, "tag." + name));
        }
        heading(page, locale, "page.lists");
        for (ListTag<?> list : ListTags.ALL) {
            page.append("\n### `{{").append(list.name()).append("}}` ");
            page.append(TagWords.get(locale, "list." + list.name())).append("\n\n");
            table(page, locale);
            for (String field : list.fields()) {
                row(page, "[" + field + "]", list.meaning(field, locale));
            }
        }
        heading(page, locale, "page.conditions");
        page.append("\n## ").append(TagWords.get(locale, "page.slides")).append("\n\n");
        page.append(
                        TagWords.get(
                                locale,
                                "page.slides.text",
                                SlideTags.sections().stream()
                                        .map(TagReference::code)
                                        .collect(Collectors.joining(", ")),
                                SlideTags.diagrams().stream()
                                        .map(name -> code("{{@" + name + "}}"))
                                        .collect(Collectors.joining(", "))))
                .append('\n');
        return page.toString();
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static void heading(StringBuilder page, Locale locale, String key) {
        page.append("\n## ").append(TagWords.get(locale, key)).append("\n\n");
        page.append(TagWords.get(locale, key + ".text")).append("\n");
    }

    private static void table(StringBuilder page, Locale locale) {
        if (page.charAt(page.length() - 2) != '\n') {
            page.append('\n');
        }
        page.append("| ").append(TagWords.get(locale, "page.tag")).append(" | ");
        page.append(TagWords.get(locale, "page.meaning")).append(" |\n|---|---|\n");
    }

    private static void row(StringBuilder page, String tag, String meaning) {
        page.append("| `").append(tag).append("` | ").append(meaning).append(" |\n");
    }
}
