package org.keyplan.documents.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.keyplan.documents.content.Block;
import org.keyplan.documents.content.Block.Bullets;
import org.keyplan.documents.content.Block.Callout;
import org.keyplan.documents.content.Block.Facts;
import org.keyplan.documents.content.Block.Figure;
import org.keyplan.documents.content.Block.FindingNote;
import org.keyplan.documents.content.Block.Paragraph;
import org.keyplan.documents.content.Block.Quadrants;
import org.keyplan.documents.content.Block.Subheading;
import org.keyplan.documents.content.Block.Table;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.options.Paper;

import java.io.IOException;
import java.util.List;

/** Writes sections, each block by its kind, at the end of a body. */
final class DocxBlocks {

    private final DocxText text;
    private final DocxTables tables;
    private final DocxNotes notes;
    private final DocxFigures figures;

    /**
     * @param sections that wide figures may turn; null where the pages are not ours to turn
     */
    DocxBlocks(WordBody body, DocxPictures pictures, DocxSections sections, Paper paper) {
        text = new DocxText(body);
        DocxCaptions captions = new DocxCaptions(body, text);
        tables = new DocxTables(body, text, captions);
        notes = new DocxNotes(body, text);
        figures = new DocxFigures(body, pictures, captions, sections, paper);
    }

    DocxText text() {
        return text;
    }

    DocxTables tables() {
        return tables;
    }

    /**
     * Heading and content of a section.
     *
     * @param onNewPage whether it begins a page
     */
    void write(Section section, boolean onNewPage) throws IOException {
        XWPFParagraph heading = text.heading(section);
        if (onNewPage) {
            heading.setPageBreak(true);
        }
        List<Block> blocks = section.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            boolean introduces = i + 1 < blocks.size() && isIntroduced(blocks.get(i + 1));
            write(blocks.get(i), introduces);
        }
    }

    private static boolean isIntroduced(Block block) {
        return block instanceof Table
                || block instanceof Bullets
                || block instanceof Quadrants
                || block instanceof Figure;
    }

    /**
     * @param introduces whether the block says something about a table, list or figure that follows
     */
    private void write(Block block, boolean introduces) throws IOException {
        if (block instanceof Paragraph paragraph) {
            XWPFParagraph written = text.paragraph(DocxStyles.BODY, paragraph.text());
            if (introduces) {
                written.setKeepNext(true);
            }
        } else if (block instanceof Subheading subheading) {
            text.heading(subheading);
        } else if (block instanceof Facts facts) {
            tables.facts(facts.facts());
        } else if (block instanceof Bullets bullets) {
            bullets.items().forEach(text::bullet);
        } else if (block instanceof Table table) {
            tables.table(table);
        } else if (block instanceof Figure figure) {
            figures.write(figure);
        } else if (block instanceof Quadrants quadrants) {
            tables.quadrants(quadrants);
        } else if (block instanceof Callout callout) {
            notes.callout(callout);
        } else if (block instanceof FindingNote finding) {
            notes.finding(finding);
        }
    }
}
