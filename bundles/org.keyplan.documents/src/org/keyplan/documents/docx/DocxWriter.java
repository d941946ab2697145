package org.keyplan.documents.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.keyplan.documents.content.Document;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.options.Edition;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a document for Word: cover, table of contents, real heading styles with outline levels,
 * numbered captions, tables whose head repeats on each page, diagrams as vectors, links within the
 * document. Everything can be edited afterwards.
 */
public final class DocxWriter {

    /** Writes the document and leaves the stream open. */
    public void write(Document document, OutputStream out) throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            boolean onePage = document.edition() == Edition.ONE_PAGE;
            DocxPage page = DocxPage.of(document.paper());
            DocxLists lists = new DocxLists(word);
            if (!onePage) {
                lists.numberHeadings();
            }
            DocxStyles styles = DocxStyles.addTo(word, page, !onePage);
            DocxFonts.addTo(word);
            DocxProperties.settings(word);
            DocxProperties.write(word, document);
            DocxSections sections = new DocxSections(word, document, page, !onePage);
            WordBody body =
                    new WordBody(
                            word,
                            styles,
                            lists,
                            new DocxPlaces(document.sections()),
                            document.labels(),
                            page.textWidth());
            DocxPictures pictures = new DocxPictures(word, 0);
            DocxBlocks blocks = new DocxBlocks(body, pictures, sections, document.paper());
            DocxCover cover = new DocxCover(body, blocks.text(), blocks.tables());
            if (onePage) {
                cover.head(document);
            } else {
                cover.page(document);
                if (document.sections().size() >= DocxContents.WORTH_LISTING) {
                    new DocxContents(body, true).write();
                }
            }
            boolean first = !onePage;
            for (Section section : document.sections()) {
                blocks.write(section, first);
                first = false;
            }
            sections.end();
            pictures.complete();
            word.write(out);
        }
    }
}
