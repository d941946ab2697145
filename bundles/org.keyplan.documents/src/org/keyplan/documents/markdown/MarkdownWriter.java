package org.keyplan.documents.markdown;

import org.keyplan.documents.content.Document;
import org.keyplan.documents.content.Section;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Writes a document as Markdown (GitHub Flavored Markdown, which GitLab understands, too), for pull
 * requests and wikis. Figures are told in words.
 */
public final class MarkdownWriter {

    /** Writes the file in UTF-8 and leaves the stream open. */
    public void write(Document document, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(text(document));
        writer.flush();
    }

    private static String text(Document document) {
        MarkdownBlocks blocks = new MarkdownBlocks(document);
        blocks.paragraph(MarkdownText.beginning(document.labels().confidential()));
        blocks.heading(1, "", document.title());
        blocks.paragraph(MarkdownText.beginning(document.subtitle()));
        blocks.list(document.summary().stream().map(blocks::fact).toList());
        blocks.paragraph(
                document.control().stream().map(blocks::fact).collect(Collectors.joining(" · ")));
        contents(blocks, document);
        for (Section section : document.sections()) {
            blocks.heading(2, section.id(), section.title());
            section.blocks().forEach(blocks::add);
        }
        blocks.paragraph("---");
        String made = document.labels().edition() + " · " + document.labels().made();
        blocks.paragraph("<sub>" + MarkdownText.inline(made) + "</sub>");
        return blocks.text();
    }

    private static void contents(MarkdownBlocks blocks, Document document) {
        blocks.paragraph(MarkdownText.strong(MarkdownText.inline(document.labels().contents())));
        blocks.list(
                document.sections().stream()
                        .map(s -> "[" + MarkdownText.inline(s.title()) + "](#" + s.id() + ")")
                        .toList());
    }
}
