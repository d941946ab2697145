package org.keyplan.documents.docx;

import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.keyplan.documents.content.Block.Subheading;
import org.keyplan.documents.content.Piece;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.documents.docx.DocxPlaces.Place;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

import java.math.BigInteger;
import java.util.Optional;

/** Writes headings, paragraphs and the text within them. */
final class DocxText {

    /** Of details below a text, in points. */
    private static final double DETAIL_SIZE = 7.5;

    private final WordBody body;

    DocxText(WordBody body) {
        this.body = body;
    }

    XWPFParagraph paragraph(String style, Text text) {
        XWPFParagraph paragraph = body.paragraph(style);
        run(paragraph, text);
        return paragraph;
    }

    XWPFParagraph plain(String style, String text) {
        return paragraph(style, Text.plain(text));
    }

    void bullet(Text text) {
        body.lists().bullet(paragraph(DocxStyles.LIST, text));
    }

    /** The heading of a section, which the contents link to. */
    XWPFParagraph heading(Section section) {
        return heading(DocxStyles.HEADING_1, section.title(), body.places().write(section));
    }

    /** A heading within a section. */
    void heading(Subheading heading) {
        heading(DocxStyles.HEADING_2, heading.text(), body.places().write(heading));
    }

    private XWPFParagraph heading(String style, String text, Optional<Place> place) {
        XWPFParagraph paragraph = body.paragraph(style);
        if (place.isEmpty()) {
            run(paragraph, Text.plain(text));
            return paragraph;
        }
        BigInteger id = BigInteger.valueOf(body.places().nextId());
        CTBookmark begin = paragraph.getCTP().addNewBookmarkStart();
        begin.setId(id);
        begin.setName(place.get().bookmark());
        run(paragraph, Text.plain(text));
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
        return paragraph;
    }

    /**
     * Adds text with its line breaks, and its detail smaller below. It is a link if it leads
     * somewhere in this document.
     */
    void run(XWPFParagraph paragraph, Text text) {
        Optional<Place> target = body.places().target(text.target());
        if (!text.value().isEmpty() || text.detail().isEmpty()) {
            XWPFRun run =
                    target.isPresent() && !text.value().isBlank()
                            ? link(paragraph, target.get())
                            : paragraph.createRun();
            lines(run, text.value(), false);
            // In the order of the schema, which Word insists on and POI leaves to us.
            if (text.tone() == Tone.STRONG || text.tone() == Tone.ERROR) {
                run.setBold(true);
            }
            if (text.tone() != Tone.PLAIN && text.tone() != Tone.STRONG) {
                run.setColor(DocxTones.color(text.tone()));
            }
        }
        if (!text.detail().isEmpty()) {
            XWPFRun detail = paragraph.createRun();
            lines(detail, text.detail(), !text.value().isEmpty());
            detail.setColor(DocxStyles.FAINT);
            detail.setFontSize(DETAIL_SIZE);
        }
    }

    private XWPFRun link(XWPFParagraph paragraph, Place target) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(target.bookmark());
        XWPFRun run = new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
        run.setStyle(body.styles().id(DocxStyles.LINK));
        return run;
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
}
