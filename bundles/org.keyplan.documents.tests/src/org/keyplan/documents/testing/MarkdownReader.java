package org.keyplan.documents.testing;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.keyplan.documents.testing.ReadDocument.ReadTable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a Markdown file back, as CommonMark with the tables of GitHub. */
public final class MarkdownReader {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private MarkdownReader() {}

    /** The file's tree. */
    public static Node parse(byte[] file) {
        return parse(new String(file, StandardCharsets.UTF_8));
    }

    /** The tree of a text. */
    public static Node parse(String text) {
        return PARSER.parse(text);
    }

    /** What a reader finds. */
    public static ReadDocument read(byte[] file) {
        Node document = parse(file);
        return new ReadDocument(
                headings(document, 1),
                headings(document, 2),
                headings(document, 3),
                all(document, TableBlock.class).stream()
                        .filter(table -> !caption(table).isEmpty())
                        .map(MarkdownReader::table)
                        .toList(),
                text(document));
    }

    private static List<String> headings(Node document, int level) {
        return all(document, Heading.class).stream()
                .filter(heading -> heading.getLevel() == level)
                .map(MarkdownReader::text)
                .toList();
    }

    /** A paragraph before the table that is strong as a whole. */
    private static String caption(TableBlock table) {
        return table.getPrevious() instanceof Paragraph paragraph
                        && paragraph.getFirstChild() instanceof StrongEmphasis
                        && paragraph.getFirstChild() == paragraph.getLastChild()
                ? text(paragraph)
                : "";
    }

    private static ReadTable table(TableBlock table) {
        List<List<String>> rows = new ArrayList<>();
        for (TableRow row : all(table, TableRow.class)) {
            if (!(row.getParent() instanceof TableHead)) {
                rows.add(cells(row));
            }
        }
        return new ReadTable(caption(table), cells(all(table, TableRow.class).get(0)), rows);
    }

    private static List<String> cells(Node row) {
        return all(row, TableCell.class).stream().map(MarkdownReader::text).toList();
    }

    /** The words below a node, as {@link ReadDocument} keeps them. */
    public static String text(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node each : all(node, Node.class)) {
            if (each instanceof Text words) {
                text.append(words.getLiteral());
            } else if (each instanceof HtmlBlock html) {
                text.append(html.getLiteral().replaceAll("<[^>]*>", ""));
            } else if (each instanceof SoftLineBreak) {
                text.append(' ');
            }
        }
        return ReadDocument.compact(text.toString().replaceAll("(?<=[@!%~^&$#:])\u200B", ""));
    }

    /** All nodes of a kind below a node, in order. */
    public static <T extends Node> List<T> all(Node below, Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Node child = below.getFirstChild(); child != null; child = child.getNext()) {
            if (kind.isInstance(child)) {
                found.add(kind.cast(child));
            }
            found.addAll(all(child, kind));
        }
        return found;
    }
}
