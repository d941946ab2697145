package org.keyplan.documents.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.keyplan.documents.content.Block.FindingNote;
import org.keyplan.documents.content.Document;
import org.keyplan.documents.content.Piece;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Writes headings, paragraphs and findings. */
final class DocxText {

    /** Of details below a text, in points. */
    private static final double DETAIL_SIZE = 7.5;

    /** Of the finding's bar and of its text, in twentieths of a point. */
    private static final int FINDING_INDENT = 200;

    private final XWPFDocument word;
    private final DocxBullets bullets;
    private int bookmarks;

    DocxText(XWPFDocument word) {
        this.word = word;
        this.bullets = new DocxBullets(word);
    }

    XWPFParagraph paragraph(String style, Text text) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        run(paragraph, text);
        return paragraph;
    }

    void bullet(Text text) {
        bullets.apply(paragraph(DocxStyles.LIST, text));
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
    void contents(Document document) {
        paragraph(DocxStyles.CAPTION, Text.plain(document.labels().contents()));
        XWPFParagraph line = null;
        for (int i = 0; i < document.sections().size(); i++) {
            if (i % DocxStyles.CONTENTS_COLUMNS == 0) {
                line = word.createParagraph();
                line.setStyle(DocxStyles.CONTENTS);
            } else {
                line.createRun().addTab();
            }
            Section section = document.sections().get(i);
            CTHyperlink link = line.getCTP().addNewHyperlink();
            link.setAnchor(section.id());
            XWPFHyperlinkRun run = new XWPFHyperlinkRun(link, link.addNewR(), line);
            run.setText(section.title());
            run.setColor(DocxStyles.ACCENT);
        }
    }

    /** A finding keeps together on one page, beside a bar in the colour of its severity. */
    void finding(FindingNote finding) {
        List<XWPFParagraph> parts = new ArrayList<>();
        XWPFParagraph head = word.createParagraph();
        head.setStyle(DocxStyles.SMALL);
        run(head, Text.of(finding.mark() + " " + finding.severity(), finding.tone()));
        run(head, Text.plain("   " + finding.rule()));
        parts.add(head);
        for (String message : finding.messages()) {
            parts.add(paragraph(DocxStyles.MESSAGE, Text.plain(message)));
        }
        parts.add(paragraph(DocxStyles.SMALL, Text.of(finding.why(), Tone.FAINT)));
        parts.add(paragraph(DocxStyles.BODY, Text.plain(finding.whatToDo())));
        String color = color(finding.tone());
        for (XWPFParagraph part : parts) {
            part.setIndentationLeft(FINDING_INDENT);
            part.setKeepNext(part != parts.get(parts.size() - 1));
            CTBorder bar = part.getCTPPr().addNewPBdr().addNewLeft();
            bar.setVal(STBorder.SINGLE);
            bar.setSz(BigInteger.valueOf(24));
            bar.setSpace(BigInteger.valueOf(8));
            bar.setColor(color);
        }
        word.createParagraph().setStyle(DocxStyles.GAP);
    }

    /** Adds text with its line breaks, and its detail smaller below. */
    static void run(XWPFParagraph paragraph, Text text) {
        XWPFRun run = paragraph.createRun();
        lines(run, text.value(), false);
        // In the order of the schema, which Word insists on and POI leaves to us.
        if (text.tone() == Tone.STRONG || text.tone() == Tone.ERROR) {
            run.setBold(true);
        }
        if (text.tone() != Tone.PLAIN && text.tone() != Tone.STRONG) {
            run.setColor(color(text.tone()));
        }
        if (!text.detail().isEmpty()) {
            XWPFRun detail = paragraph.createRun();
            lines(detail, text.detail(), !text.value().isEmpty());
            detail.setColor(DocxStyles.FAINT);
            detail.setFontSize(DETAIL_SIZE);
        }
    }

    private static void lines(XWPFRun run, String text, boolean continued) {
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (continued || i > 0) {
                run.addBreak();
            }
            Piece.of(lines[i]).forEach(piece -> write(run, piece));
        }
    }

    private static void write(XWPFRun run, Piece piece) {
        String[] parts = piece.date() ? piece.value().split("-") : new String[] {piece.value()};
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                run.getCTR().addNewNoBreakHyphen();
            }
            run.setText(parts[i], run.getCTR().sizeOfTArray());
        }
    }

    private static String color(Tone tone) {
        return switch (tone) {
            case PLAIN, STRONG -> DocxStyles.INK;
            case FAINT -> DocxStyles.FAINT;
            case GOOD -> "0B6E4F";
            case ADVICE -> DocxStyles.ACCENT;
            case WARNING -> "8F5400";
            case ERROR -> "B3261E";
        };
    }
}
