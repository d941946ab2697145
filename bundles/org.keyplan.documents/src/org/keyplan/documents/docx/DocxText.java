package org.keyplan.documents.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.keyplan.documents.PlanDocument;
import org.keyplan.documents.content.Block.FindingNote;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

import java.math.BigInteger;

/** Writes headings, paragraphs and findings. */
final class DocxText {

    private static final int BULLET_INDENT = 284;

    private final XWPFDocument word;
    private int bookmarks;

    DocxText(XWPFDocument word) {
        this.word = word;
    }

    XWPFParagraph paragraph(String style, Text text) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        run(paragraph, text);
        return paragraph;
    }

    void bullet(Text text) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(DocxStyles.LIST);
        paragraph.setIndentationLeft(BULLET_INDENT);
        paragraph.setIndentationHanging(BULLET_INDENT);
        XWPFRun mark = paragraph.createRun();
        mark.setText("•");
        mark.addTab();
        run(paragraph, text);
    }

    /** The heading of a section, which the contents link to. */
    void heading(Section section) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(DocxStyles.HEADING_1);
        BigInteger id = BigInteger.valueOf(bookmarks++);
        CTBookmark begin = paragraph.getCTP().addNewBookmarkStart();
        begin.setId(id);
        begin.setName(section.id());
        run(paragraph, Text.plain(section.title()));
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }

    /**
     * Links to the sections. Written out rather than left to a field, so that they are there before
     * anybody has updated the fields.
     */
    void contents(PlanDocument document) {
        paragraph(DocxStyles.CAPTION, Text.plain(document.labels().contents()));
        for (Section section : document.sections()) {
            XWPFParagraph paragraph = word.createParagraph();
            paragraph.setStyle(DocxStyles.CONTENTS);
            CTHyperlink link = paragraph.getCTP().addNewHyperlink();
            link.setAnchor(section.id());
            XWPFHyperlinkRun run = new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
            run.setText(section.title());
            run.setColor(DocxStyles.ACCENT);
        }
    }

    /** A finding keeps together on one page. */
    void finding(FindingNote finding, String whatToDo) {
        XWPFParagraph head = word.createParagraph();
        head.setStyle(DocxStyles.SMALL);
        head.setKeepNext(true);
        head.setSpacingBefore(220);
        run(head, Text.of(finding.mark() + " " + finding.severity(), finding.tone()));
        run(head, Text.plain("   " + finding.rule()));
        paragraph(DocxStyles.MESSAGE, Text.plain(finding.message()));
        XWPFParagraph why = paragraph(DocxStyles.BODY, Text.of(finding.why(), Tone.FAINT));
        why.setKeepNext(true);
        why.setSpacingAfter(20);
        paragraph(DocxStyles.BODY, Text.plain(whatToDo + ": " + finding.whatToDo()));
    }

    /** Adds text with its line breaks. */
    static void run(XWPFParagraph paragraph, Text text) {
        XWPFRun run = paragraph.createRun();
        String[] lines = text.value().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
        switch (text.tone()) {
            case PLAIN -> {}
            case STRONG -> run.setBold(true);
            case FAINT -> run.setColor(DocxStyles.FAINT);
            case GOOD -> run.setColor("0B6E4F");
            case ADVICE -> run.setColor(DocxStyles.ACCENT);
            case WARNING -> run.setColor("8F5400");
            case ERROR -> {
                run.setColor("B3261E");
                run.setBold(true);
            }
        }
    }
}
