package org.keyplan.documents.testing;

import org.keyplan.documents.PlanDocument;
import org.keyplan.documents.content.Block;
import org.keyplan.documents.content.Block.Table;
import org.keyplan.documents.content.Document;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.model.AccountPlan;

import java.util.List;
import java.util.stream.Stream;

/** Asks what a document says, before it is written in any format. */
public record Content(Document document) {

    /** What a document about a plan says, with all findings, as of the examples' day. */
    public static Content of(AccountPlan plan, DocumentOptions options) {
        // No format is asked for, so that nothing is prepared for writing.
        return new Content(
                PlanDocument.of(Documents.validated(plan), options, List.of()).content());
    }

    /** The ids of the sections, in order. */
    public List<String> ids() {
        return document.sections().stream().map(Section::id).toList();
    }

    /** The blocks of one kind in a section; none where there is no such section. */
    public <B extends Block> List<B> blocks(String section, Class<B> kind) {
        return document.sections().stream()
                .filter(s -> s.id().equals(section))
                .flatMap(s -> s.blocks().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The texts of the rows of all tables under a caption in a section, without details. */
    public List<List<String>> rows(String section, String caption) {
        return blocks(section, Table.class).stream()
                .filter(table -> table.caption().equals(caption))
                .flatMap(table -> table.rows().stream())
                .map(row -> row.stream().map(Text::value).toList())
                .toList();
    }

    /** The texts of the first column of a table. */
    public List<String> firstColumn(String section, String caption) {
        return rows(section, caption).stream().map(row -> row.get(0)).toList();
    }

    /** All texts of tables, facts, paragraphs, bullets and callouts. */
    public Stream<Text> texts() {
        return document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(Content::texts);
    }

    private static Stream<Text> texts(Block block) {
        if (block instanceof Table table) {
            return table.rows().stream().flatMap(List::stream);
        } else if (block instanceof Block.Facts facts) {
            return facts.facts().stream().map(Block.Fact::value);
        } else if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream();
        } else if (block instanceof Block.Callout callout) {
            return callout.lines().stream();
        } else if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(paragraph.text());
        }
        return Stream.of();
    }
}
