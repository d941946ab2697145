package org.keyplan.documents.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.keyplan.documents.docx.DocxPlaces.Place;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtDocPart;

import java.util.List;
import java.util.function.Supplier;

/**
 * The table of contents: Word's own, which people update with one click, with entries that are
 * there before anybody has.
 *
 * <p>The entries lead to their headings and bear the headings' numbers, but no page numbers until
 * the table is updated: only a word processor knows them. To have Word compute them on opening, a
 * document would have to raise a question whether to trust it, and numbers guessed here would be
 * wrong on paper, which is worse than none.
 */
final class DocxContents {

    /** Fewer sections need no contents. */
    static final int WORTH_LISTING = 4;

    /** With more, only sections are listed, so that the contents fit on a page. */
    private static final int MOST_ENTRIES = 48;

    private final WordBody body;
    private final boolean numbered;

    /**
     * @param numbered whether headings have numbers
     */
    DocxContents(WordBody body, boolean numbered) {
        this.body = body;
        this.numbered = numbered;
    }

    /** Writes the contents at the end of the body. */
    void write() {
        List<Place> all = body.places().all();
        int levels = all.size() > MOST_ENTRIES ? 1 : 2;
        List<Place> entries = all.stream().filter(place -> place.level() <= levels).toList();
        CTSdtBlock block = body.word().getDocument().getBody().addNewSdt();
        CTSdtDocPart part = block.addNewSdtPr().addNewDocPartObj();
        part.addNewDocPartGallery().setVal("Table of Contents");
        part.addNewDocPartUnique();
        CTSdtContentBlock content = block.addNewSdtContent();
        XWPFParagraph head = paragraph(content, DocxStyles.CONTENTS_HEAD);
        head.createRun().setText(body.words().contents());
        XWPFParagraph line = null;
        for (int i = 0; i < entries.size(); i++) {
            Place place = entries.get(i);
            line =
                    paragraph(
                            content,
                            place.level() == 1 ? DocxStyles.CONTENTS_1 : DocxStyles.CONTENTS_2);
            if (i == 0) {
                begin(line, levels);
            }
            entry(line, place);
        }
        if (line != null) {
            XWPFParagraph end = line;
            DocxField.end(() -> end.createRun().getCTR());
        }
        body.gap();
    }

    private static void begin(XWPFParagraph line, int levels) {
        DocxField.begin(
                () -> line.createRun().getCTR(), "TOC \\o \"1-" + levels + "\" \\h \\z \\u");
    }

    private XWPFParagraph paragraph(CTSdtContentBlock content, String style) {
        XWPFParagraph paragraph = new XWPFParagraph(content.addNewP(), body.word());
        body.styles().apply(paragraph, style);
        return paragraph;
    }

    private void entry(XWPFParagraph line, Place place) {
        CTHyperlink link = line.getCTP().addNewHyperlink();
        link.setAnchor(place.bookmark());
        Supplier<CTR> runs = link::addNewR;
        if (numbered) {
            run(runs, line).setText(place.number());
            run(runs, line).addTab();
        }
        run(runs, line).setText(place.title());
        run(runs, line).addTab();
        DocxField.begin(runs, "PAGEREF " + place.bookmark() + " \\h");
        DocxField.end(runs);
    }

    private static XWPFRun run(Supplier<CTR> runs, XWPFParagraph line) {
        return new XWPFRun(runs.get(), line);
    }
}
