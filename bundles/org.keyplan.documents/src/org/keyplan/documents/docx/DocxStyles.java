package org.keyplan.documents.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

import java.math.BigInteger;

/**
 * The styles of a document. All looks are in styles, so that a person can change a heading in one
 * place.
 */
final class DocxStyles {

    static final String BODY = "BodyText";
    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String HEADING_1 = "Heading1";
    static final String HEADING_2 = "Heading2";
    static final String CAPTION = "Caption";
    static final String CELL = "TableText";
    static final String CELL_HEAD = "TableHead";
    static final String LABEL = "FactLabel";
    static final String SMALL = "SmallText";
    static final String LIST = "ListBullet";
    static final String MESSAGE = "FindingMessage";
    static final String CONTENTS = "TOC1";

    static final String INK = "1C2330";
    static final String FAINT = "5B6472";
    static final String ACCENT = "274C9B";

    private static final String LATIN = "Noto Sans";
    private static final String CHINESE = "Noto Sans CJK SC";

    private final XWPFStyles styles;

    private DocxStyles(XWPFDocument word) {
        this.styles = word.createStyles();
    }

    /** Adds the styles to an empty document. */
    static void addTo(XWPFDocument word) {
        DocxStyles all = new DocxStyles(word);
        all.defaults();
        all.style("Normal", "Normal", 20, INK, false, 0, 0, null);
        all.style(BODY, "Body Text", 20, INK, false, 0, 120, null);
        all.style(TITLE, "Title", 52, INK, true, 240, 60, null);
        all.style(SUBTITLE, "Subtitle", 22, FAINT, false, 0, 360, null);
        all.style(HEADING_1, "heading 1", 30, ACCENT, true, 480, 160, 0);
        all.style(HEADING_2, "heading 2", 23, INK, true, 320, 100, 1);
        all.style(CAPTION, "caption", 20, INK, true, 220, 80, null);
        all.style(CELL, "Table Text", 18, INK, false, 40, 40, null);
        all.style(CELL_HEAD, "Table Head", 16, FAINT, true, 40, 40, null);
        all.style(LABEL, "Fact Label", 16, FAINT, false, 60, 0, null);
        all.style(SMALL, "Small Text", 16, FAINT, false, 0, 40, null);
        all.style(LIST, "List Bullet", 20, INK, false, 0, 40, null);
        all.style(MESSAGE, "Finding Message", 20, INK, true, 0, 20, null);
        all.style(CONTENTS, "toc 1", 20, INK, false, 0, 40, null);
    }

    private void defaults() {
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(LATIN);
        fonts.setHAnsi(LATIN);
        fonts.setCs(LATIN);
        fonts.setEastAsia(CHINESE);
        styles.setDefaultFonts(fonts);
    }

    /**
     * @param halfPoints the size of the text in half points
     * @param before space above in twentieths of a point
     * @param after space below in twentieths of a point
     * @param outline the level in the outline, from 0; {@code null} for none
     */
    private void style(
            String id,
            String name,
            int halfPoints,
            String color,
            boolean bold,
            int before,
            int after,
            Integer outline) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        if (id.equals("Normal")) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal("Normal");
        }
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        if (outline != null) {
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        if (id.equals(CAPTION) || id.equals(LABEL) || id.equals(MESSAGE)) {
            paragraph.addNewKeepNext();
        }
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
        spacing.setLine(BigInteger.valueOf(276));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        CTRPr run = style.addNewRPr();
        if (bold) {
            run.addNewB();
        }
        run.addNewColor().setVal(color);
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        run.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
        styles.addStyle(new XWPFStyle(style));
    }
}
