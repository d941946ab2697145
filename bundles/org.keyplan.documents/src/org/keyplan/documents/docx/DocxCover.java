package org.keyplan.documents.docx;

import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.keyplan.documents.content.Block.Fact;
import org.keyplan.documents.content.Document;

import java.util.List;

/** The first page: whose plan it is, its state, and who may see it. */
final class DocxCover {

    private static final int FACTS_IN_A_ROW = 3;

    private final WordBody body;
    private final DocxText text;
    private final DocxTables tables;

    DocxCover(WordBody body, DocxText text, DocxTables tables) {
        this.body = body;
        this.text = text;
        this.tables = tables;
    }

    /** A page of its own. */
    void page(Document document) {
        text.plain(DocxStyles.COVER_NOTE, document.labels().confidential());
        title(document);
        text.plain(DocxStyles.EDITION, document.labels().edition());
        ruled(document.summary());
        space();
        ruled(document.control());
        space();
        XWPFParagraph last = text.plain(DocxStyles.COVER_NOTE, document.labels().made());
        last.createRun().addBreak(BreakType.PAGE);
    }

    /** The same for a document that is to have one page only. */
    void head(Document document) {
        text.plain(DocxStyles.COVER_NOTE, document.labels().confidential());
        XWPFParagraph title = text.plain(DocxStyles.TITLE, document.title());
        title.setSpacingBefore(120);
        title.getRuns().forEach(run -> run.setFontSize(22));
        text.plain(DocxStyles.SUBTITLE, document.subtitle());
        ruled(document.summary());
    }

    private void title(Document document) {
        text.plain(DocxStyles.TITLE, document.title());
        text.plain(DocxStyles.SUBTITLE, document.subtitle());
    }

    private void ruled(List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        XWPFTable table = tables.facts(facts, Math.min(FACTS_IN_A_ROW, facts.size()));
        table.setTopBorder(XWPFBorderType.SINGLE, 4, 0, DocxStyles.RULE);
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, DocxStyles.RULE);
        table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, DocxStyles.RULE);
    }

    private void space() {
        body.paragraph(DocxStyles.BODY).setSpacingAfter(200);
    }
}
