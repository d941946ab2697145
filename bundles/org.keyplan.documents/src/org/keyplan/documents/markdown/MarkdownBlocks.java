package org.keyplan.documents.markdown;

import org.keyplan.documents.content.Block;
import org.keyplan.documents.content.Block.Bullets;
import org.keyplan.documents.content.Block.Callout;
import org.keyplan.documents.content.Block.Fact;
import org.keyplan.documents.content.Block.Facts;
import org.keyplan.documents.content.Block.Figure;
import org.keyplan.documents.content.Block.FindingNote;
import org.keyplan.documents.content.Block.Paragraph;
import org.keyplan.documents.content.Block.Quadrant;
import org.keyplan.documents.content.Block.Quadrants;
import org.keyplan.documents.content.Block.Subheading;
import org.keyplan.documents.content.Block.Table;
import org.keyplan.documents.content.Document;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.markdown.FigureOutline.Item;
import org.keyplan.model.label.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The blocks of a file, one after the other with an empty line between them. */
final class MarkdownBlocks {

    private static final Texts WORDS = Texts.of(MarkdownBlocks.class, "markdown");

    private final StringBuilder out = new StringBuilder(1 << 14);
    private final Document document;
    private int figures;
    private boolean afterList;

    MarkdownBlocks(Document document) {
        this.document = document;
    }

    /** All that was added. */
    String text() {
        return out.toString();
    }

    private String word(String key, Object... values) {
        return WORDS.get(document.locale(), key, values);
    }

    private void put(String block) {
        if (!block.isBlank()) {
            afterList = false;
            out.append(out.isEmpty() ? "" : "\n").append(block).append('\n');
        }
    }

    /** Markup that is a block of its own. */
    void paragraph(String markup) {
        put(markup);
    }

    /**
     * A heading. Its place has a name in HTML, since the names that the sites themselves give to
     * headings are not the same everywhere.
     */
    void heading(int level, String anchor, String title) {
        String place = anchor.isEmpty() ? "" : "<a name=\"" + anchor + "\"></a>";
        put("#".repeat(level) + " " + place + MarkdownText.inline(title).strip());
    }

    /** Items of markup. Two lists would be read as one if nothing stood between them. */
    void list(List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        if (afterList) {
            put("<!-- -->");
        }
        put(items.stream().map(item -> "- " + item).collect(Collectors.joining("\n")));
        afterList = true;
    }

    /** A fact as an item. */
    String fact(Fact fact) {
        return word("fact", MarkdownText.inline(fact.label()), MarkdownText.full(fact.value()));
    }

    /** What a document says at this place. */
    void add(Block block) {
        if (block instanceof Paragraph paragraph) {
            put(MarkdownText.fullBeginning(paragraph.text()));
        } else if (block instanceof Subheading heading) {
            heading(3, heading.anchor(), heading.text());
        } else if (block instanceof Facts facts) {
            list(facts.facts().stream().map(this::fact).toList());
        } else if (block instanceof Bullets bullets) {
            list(bullets.items().stream().map(MarkdownText::fullBeginning).toList());
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Figure figure) {
            figure(figure);
        } else if (block instanceof Quadrants quadrants) {
            heading(3, "", quadrants.caption());
            quadrants.fields().forEach(this::quadrant);
        } else if (block instanceof Callout callout) {
            callout(callout);
        } else if (block instanceof FindingNote note) {
            finding(note);
        }
    }

    private void quadrant(Quadrant field) {
        heading(4, "", field.title());
        list(field.items().stream().map(MarkdownText::fullBeginning).toList());
    }

    private void table(Table table) {
        put(MarkdownText.strong(MarkdownText.inline(table.caption())));
        List<String> lines = new ArrayList<>();
        lines.add(row(table.columns().stream().map(c -> MarkdownText.inline(c.title())).toList()));
        lines.add(row(table.columns().stream().map(c -> c.number() ? "---:" : "---").toList()));
        for (List<Text> cells : table.rows()) {
            lines.add(row(cells.stream().map(MarkdownText::full).toList()));
        }
        put(String.join("\n", lines));
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private void callout(Callout callout) {
        List<String> lines = new ArrayList<>();
        if (!callout.title().isEmpty()) {
            lines.add(MarkdownText.strong(MarkdownText.inline(callout.title())));
        }
        callout.lines().stream()
                .map(MarkdownText::fullBeginning)
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        put(lines.stream().map(line -> "> " + line).collect(Collectors.joining("\n>\n")));
    }

    private void finding(FindingNote note) {
        String kind = note.mark() + " " + note.severity() + " · " + note.rule();
        put(MarkdownText.strong(MarkdownText.inline(kind)));
        list(note.messages().stream().map(m -> MarkdownText.fullBeginning(Text.plain(m))).toList());
        put(MarkdownText.fullBeginning(Text.plain(note.why())));
        put(MarkdownText.fullBeginning(Text.plain(note.whatToDo())));
        document.sections().stream()
                .filter(section -> section.id().equals(note.target()))
                .map(Section::title)
                .findFirst()
                .ifPresent(
                        title ->
                                put(
                                        MarkdownText.full(
                                                Text.plain(word("finding.see", title))
                                                        .to(note.target()))));
    }

    /** The caption, the sentence about it, and what it shows, folded away. */
    private void figure(Figure figure) {
        figures++;
        String number = Integer.toString(figures);
        String label = document.labels().figure();
        put(word("figure", label, number, MarkdownText.inline(figure.caption())));
        String description = figure.drawing().description();
        put(description == null ? "" : MarkdownText.fullBeginning(Text.plain(description)));
        FigureOutline outline = FigureOutline.of(figure.drawing());
        if (!outline.boxes().isEmpty() || !outline.lines().isEmpty()) {
            put("<details><summary>" + MarkdownText.inline(word("figure.words")) + "</summary>");
            List<String> lines = new ArrayList<>();
            items(outline.boxes(), 0, lines);
            put(String.join("\n", lines));
            if (!outline.lines().isEmpty()) {
                put(MarkdownText.strong(MarkdownText.inline(word("figure.lines"))));
                list(outline.lines().stream().map(MarkdownBlocks::item).toList());
            }
            put("</details>");
        }
    }

    private static void items(List<Item> items, int depth, List<String> lines) {
        for (Item item : items) {
            lines.add("  ".repeat(depth) + "- " + item(item.title()));
            items(item.inside(), depth + 1, lines);
        }
    }

    private static String item(String text) {
        return MarkdownText.fullBeginning(Text.plain(text));
    }
}
