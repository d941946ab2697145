package org.keyplan.documents.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.keyplan.documents.content.Block;
import org.keyplan.documents.content.Block.Bullets;
import org.keyplan.documents.content.Block.Callout;
import org.keyplan.documents.content.Block.Facts;
import org.keyplan.documents.content.Block.FindingNote;
import org.keyplan.documents.content.Block.Paragraph;
import org.keyplan.documents.content.Block.Quadrants;
import org.keyplan.documents.content.Block.Subheading;
import org.keyplan.documents.content.Block.Table;
import org.keyplan.documents.content.Document;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a document for Word: real heading styles with outline levels, a table of contents, tables
 * whose head repeats on each page, page numbers. Everything can be edited afterwards.
 */
public final class DocxWriter {

    /** Writes the document and leaves the stream open. */
    public void write(Document document, OutputStream out) throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            DocxPage.setUp(word, document);
            DocxText text = new DocxText(word);
            DocxTables tables = new DocxTables(word, text);
            text.paragraph(DocxStyles.SMALL, Text.plain(document.labels().confidential()));
            text.paragraph(DocxStyles.TITLE, Text.plain(document.title()));
            text.paragraph(DocxStyles.SUBTITLE, Text.plain(document.subtitle()));
            tables.facts(document.summary());
            tables.facts(document.control());
            text.contents(document);
            for (Section section : document.sections()) {
                text.heading(section);
                List<Block> blocks = section.blocks();
                for (int i = 0; i < blocks.size(); i++) {
                    boolean introduces =
                            i + 1 < blocks.size()
                                    && (blocks.get(i + 1) instanceof Table
                                            || blocks.get(i + 1) instanceof Bullets);
                    write(blocks.get(i), introduces, text, tables);
                }
            }
            word.write(out);
        }
    }

    /**
     * @param introduces whether the block says something about a table or list that follows
     */
    private static void write(Block block, boolean introduces, DocxText text, DocxTables tables) {
        if (block instanceof Paragraph paragraph) {
            XWPFParagraph written = text.paragraph(DocxStyles.BODY, paragraph.text());
            if (introduces) {
                written.setKeepNext(true);
            }
        } else if (block instanceof Subheading subheading) {
            text.paragraph(DocxStyles.HEADING_2, Text.plain(subheading.text()));
        } else if (block instanceof Facts facts) {
            tables.facts(facts.facts());
        } else if (block instanceof Bullets bullets) {
            bullets.items().forEach(text::bullet);
        } else if (block instanceof Table table) {
            tables.table(table);
        } else if (block instanceof Callout callout) {
            text.paragraph(DocxStyles.BODY, Text.of(callout.title(), callout.tone()));
            callout.lines().forEach(text::bullet);
        } else if (block instanceof Quadrants quadrants) {
            quadrants
                    .fields()
                    .forEach(
                            field -> {
                                text.paragraph(
                                        DocxStyles.BODY, Text.of(field.title(), field.tone()));
                                field.items().forEach(text::bullet);
                            });
        } else if (block instanceof FindingNote finding) {
            text.finding(finding);
        }
    }
}
