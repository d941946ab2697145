package org.keyplan.documents.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.documents.testing.ReadDocument.compact;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.keyplan.documents.testing.MarkdownReader;

import java.util.List;

/** Any text is read back as it was, and as text alone, wherever it stands. */
class MarkdownTextProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        List.of(
                                "a", "Z", "1", "12", " ", "\t", "\n", "中", "，", "é", "😀", "★", "–",
                                "`", "``", "*", "**", "_", "__", "[", "](", "]", "(", ")", "<", ">",
                                "<b>", "<!--", "-->", "&", "&amp;", "&#60;", "|", "\\", "\\|", "~~",
                                "#", "# ", "- ", "+ ", "1. ", "2) ", "---", "===", "> ", "!", "![",
                                "$", "$$", "@", "@all", ":smile:", ":", "/close", "^", "%", "http:",
                                "\"", "'", "{", "}", ".", ",", "?", ";", "="))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> String.join("", parts))
                .filter(text -> !text.isBlank());
    }

    private static String said(String text) {
        return compact(text);
    }

    private static void assertOnlyText(Node node) {
        assertThat(MarkdownReader.all(node, Node.class))
                .allMatch(each -> each instanceof Text || each instanceof SoftLineBreak);
    }

    @Property(tries = 2000)
    void asAParagraph(@ForAll("texts") String text) {
        Node file = MarkdownReader.parse(MarkdownText.beginning(text.strip()));

        assertThat(file.getFirstChild()).isInstanceOf(Paragraph.class);
        assertThat(file.getFirstChild().getNext()).isNull();
        assertOnlyText(file.getFirstChild());
        assertThat(MarkdownReader.text(file)).isEqualTo(said(text));
    }

    @Property(tries = 2000)
    void asACellOfATable(@ForAll("texts") String text) {
        Node file = MarkdownReader.parse("| a | b |\n| --- | --- |\n| " + cell(text) + " | end |");

        List<TableCell> cells =
                MarkdownReader.all(
                        MarkdownReader.all(file, TableBody.class).get(0), TableCell.class);
        assertThat(cells).hasSize(2);
        assertOnlyText(cells.get(0));
        assertThat(MarkdownReader.text(cells.get(0))).isEqualTo(said(text));
        assertThat(MarkdownReader.text(cells.get(1))).isEqualTo("end");
    }

    private static String cell(String text) {
        return MarkdownText.inline(text);
    }

    @Property(tries = 1000)
    void asAHeadingAndAsStrongText(@ForAll("texts") String text) {
        Node heading = MarkdownReader.parse("## " + MarkdownText.inline(text).strip());
        Node strong = MarkdownReader.parse("x " + MarkdownText.strong(MarkdownText.inline(text)));

        assertOnlyText(heading.getFirstChild());
        assertThat(MarkdownReader.text(heading)).isEqualTo(said(text));
        assertThat(MarkdownReader.text(strong).replace("*", ""))
                .isEqualTo("x" + said(text).replace("*", ""));
    }

    /** The sites look for mentions and references in what is shown, whatever was escaped. */
    @Property(tries = 1000)
    void callsNobody(@ForAll("texts") String text) {
        Node file = MarkdownReader.parse(MarkdownText.beginning(text.strip()));

        StringBuilder shown = new StringBuilder();
        MarkdownReader.all(file, Text.class).forEach(each -> shown.append(each.getLiteral()));
        assertThat(shown.toString()).doesNotContainPattern("(?<![\\p{L}\\p{N}_])@[\\p{L}\\p{N}]");
        assertThat(shown.toString()).doesNotContainPattern("#\\d").doesNotContain(":smile:");
    }
}
