package org.keyplan.documents.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.keyplan.documents.content.Document;

/**
 * The body that blocks are written to, at its end.
 *
 * @param word what is written
 * @param styles of the document
 * @param lists of the document
 * @param places that links lead to
 * @param words those of the document's language that belong to the page
 * @param width between the margins, in twentieths of a point
 */
record WordBody(
        XWPFDocument word,
        DocxStyles styles,
        DocxLists lists,
        DocxPlaces places,
        Document.Labels words,
        int width) {

    XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = word.createParagraph();
        styles.apply(paragraph, style);
        return paragraph;
    }

    /** Word joins tables that follow each other directly, and repairs a body that ends in one. */
    void gap() {
        paragraph(DocxStyles.GAP);
    }
}
